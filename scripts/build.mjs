// npm run build: the page, ready for any static host, into dist/ (docs/HOSTING.md).
import { buildPage, buildWasm, checkTools, compressPage, installPackages } from "./preparation.mjs";
import { fail } from "./terminal.mjs";

try {
	await checkTools();
	await installPackages();
	await buildWasm();
	await buildPage();
	await compressPage();
} catch (error) {
	fail(error);
}

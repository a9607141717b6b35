// npm run build: the page, and in element/ what portals embed, ready for any static host, into dist/ (docs/HOSTING.md).
import { buildElement, buildPage, buildWasm, checkTools, compressPage, installPackages } from "./preparation.mjs";
import { fail } from "./terminal.mjs";

try {
	await checkTools();
	await installPackages();
	await buildWasm();
	await buildPage();
	await buildElement();
	await compressPage();
} catch (error) {
	fail(error);
}

// npm run build: the page, ready for any static host, into dist/.
import { buildPage, buildWasm, checkTools, installPackages } from "./preparation.mjs";
import { fail } from "./terminal.mjs";

try {
	await checkTools();
	await installPackages();
	await buildWasm();
	await buildPage();
} catch (error) {
	fail(error);
}

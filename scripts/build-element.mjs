// npm run build:element: the element for portals into dist/element/ (docs/EMBEDDING.md).
import { buildElement, buildWasm, checkTools, installPackages } from "./preparation.mjs";
import { fail } from "./terminal.mjs";

try {
	await checkTools();
	await installPackages();
	await buildWasm();
	await buildElement();
} catch (error) {
	fail(error);
}

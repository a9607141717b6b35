// npm run build:package: the npm package `balagh` into dist-npm/, for `npm pack` and `npm publish`.
import { buildPackage, buildWasm, checkTools, installPackages } from "./preparation.mjs";
import { fail } from "./terminal.mjs";

try {
	await checkTools();
	await installPackages();
	await buildWasm();
	await buildPackage();
	console.log("\nThe package stands in dist-npm/: try it with `npm pack ./dist-npm`.");
} catch (error) {
	fail(error);
}

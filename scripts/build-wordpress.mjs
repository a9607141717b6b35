// npm run build:wordpress: the plugin for WordPress into dist-wordpress/ (docs/EMBEDDING.md).
import { buildElement, buildWasm, buildWordPress, checkTools, installPackages } from "./preparation.mjs";
import { fail } from "./terminal.mjs";

try {
	await checkTools();
	await installPackages();
	await buildWasm();
	await buildElement();
	await buildWordPress();
	console.log("\ndist-wordpress/balagh.zip: Plugins → Add New → Upload Plugin.");
} catch (error) {
	fail(error);
}

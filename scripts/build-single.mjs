// npm run build:single: the page as one file that works from a disk, without host and network: dist-single/balagh.html.
import { statSync } from "node:fs";
import { join } from "node:path";
import { buildSingleFile, buildWasm, checkTools, installPackages } from "./preparation.mjs";
import { top } from "./program.mjs";
import { fail } from "./terminal.mjs";

const file = "dist-single/balagh.html";

try {
	await checkTools();
	await installPackages();
	await buildWasm();
	await buildSingleFile();
	const size = statSync(join(top, file)).size / 1_000_000;
	console.log(`\n${file} (${size.toFixed(2)} MB): open it by a double click.`);
} catch (error) {
	fail(error);
}

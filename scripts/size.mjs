// npm run size: what the module weighs, as it is and as servers send it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { buildWasm, installPackages } from "./preparation.mjs";
import { top } from "./program.mjs";
import { fail } from "./terminal.mjs";

try {
	await installPackages();
	await buildWasm();
	const module = readFileSync(join(top, "pkg/balagh_bg.wasm"));
	const brotli = brotliCompressSync(module, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
	const sizes = { raw: module.length, gzip: gzipSync(module, { level: 9 }).length, brotli: brotli.length };
	for (const [name, bytes] of Object.entries(sizes)) {
		console.log(`${name.padEnd(8)}${(bytes / 1024).toFixed(1).padStart(8)} KiB`);
	}
} catch (error) {
	fail(error);
}

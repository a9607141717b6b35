// What the package adds to a page, as a consumer's build makes it: minified, and without what nobody imports.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { top } from "../program.mjs";

/**
 * @typedef {object} Size
 * @property {string} name
 * @property {number} bytes as servers send it
 * @property {string} packed how it is packed
 * @property {number} budget in bytes
 * @property {number} [goal] where the budget is only what must not grow
 */

const kib = 1024;

/** @returns {Promise<Size[]>} */
export async function sizes() {
	const module = readFileSync(join(top, "dist-npm/balagh.wasm"));
	const brotli = brotliCompressSync(module, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
	return [
		{ name: "loader", bytes: await script('export { parse } from "balagh";'), packed: "gzip", budget: 3 * kib },
		{ name: "element", bytes: await script('import "balagh/element/define";'), packed: "gzip", budget: 15 * kib },
		{ name: "WASM", bytes: brotli, packed: "Brotli", budget: 490 * kib, goal: 110 * kib },
	];
}

/**
 * What is loaded at once; what only some visitors need is in files of its own.
 *
 * @param {string} source
 */
async function script(source) {
	const name = "\0consumer";
	const bundle = await rolldown({
		input: name,
		platform: "browser",
		plugins: [
			{
				name: "consumer",
				resolveId: (id) => (id === name ? id : null),
				load: (id) => (id === name ? source : null),
			},
			{
				name: "balagh",
				resolveId: (id) => {
					const entry = { balagh: "index.js", "balagh/element/define": "define.js" }[id];
					return entry ? join(top, "dist-npm", entry) : null;
				},
			},
		],
	});
	const { output } = await bundle.generate({ format: "es", minify: true });
	return gzipSync(output[0].code, { level: 9 }).length;
}

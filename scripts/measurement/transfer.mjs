// What the page weighs on its way: the bodies of answers, in Brotli where that is sent.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * @param {string} dist a folder that was built and compressed
 * @param {string[]} requests paths that a visit asked for
 * @returns {{ seen: number, page: number, wasm: number }} bytes that the visit asked for; those with what is kept for
 *   offline use; those of the module that reads
 */
export function transfer(dist, requests) {
	const asked = new Set(requests.map((path) => (path === "/" ? "index.html" : path.slice(1))));
	const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter(isSent);
	// What only some files need, and what other people's pages show.
	const isOptional = (/** @type {string} */ file) => /^(importers|element)\//.test(file) && !asked.has(file);
	const weight = (/** @type {string[]} */ some) => some.reduce((sum, file) => sum + sizeOf(join(dist, file)), 0);
	return {
		seen: weight(files.filter((file) => asked.has(file))),
		page: weight(files.filter((file) => !isOptional(file))),
		wasm: weight(files.filter((file) => /\/balagh_bg-.*\.wasm$/.test(file))),
	};
}

/** @param {string} file */
function isSent(file) {
	return /\.\w+$/.test(file) && !/\.(br|gz|md)$/.test(file);
}

/** @param {string} file */
function sizeOf(file) {
	return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

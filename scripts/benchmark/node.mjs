// Reading and segmenting in Node.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { top } from "../program.mjs";
import { timesOf } from "./rounds.mjs";

/**
 * @param {string[]} texts
 * @returns {Promise<import("./rounds.mjs").Times>}
 */
export async function inNode(texts) {
	// Loaded here and not above: the module may not have been built when this script began.
	const balagh = await import(pathToFileURL(join(top, "pkg/balagh.js")).href);
	await balagh.default({ module_or_path: readFileSync(join(top, "pkg/balagh_bg.wasm")) });
	return timesOf((text) => balagh.parse(text, {}), texts);
}

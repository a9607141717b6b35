// Whether something has to be made again: by what its sources hold, not by when they were written,
// so that a fresh clone, a checkout or a restored cache is judged right.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { top } from "./program.mjs";

const stamps = join(top, "node_modules/.cache/balagh");

/**
 * Makes something unless it stands and its sources are those it was made from.
 *
 * @param {object} product
 * @param {string} product.name
 * @param {string[]} product.sources files and folders, from the top of the tree
 * @param {string[]} product.outputs files that must exist
 * @param {() => Promise<unknown>} make
 * @returns {Promise<string>} a note for the step's line
 */
export async function makeIfStale({ name, sources, outputs }, make) {
	const stamp = join(stamps, name);
	const fingerprint = fingerprintOf(sources);
	const stands = outputs.every((output) => existsSync(join(top, output)));
	if (stands && existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint) return "up to date";
	await make();
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, fingerprint);
	return "done";
}

/**
 * @param {string[]} sources
 * @returns {string}
 */
function fingerprintOf(sources) {
	const hash = createHash("sha256");
	for (const file of sources.flatMap((source) => filesBelow(join(top, source)))) {
		hash.update(file).update("\0").update(readFileSync(file)).update("\0");
	}
	return hash.digest("hex");
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
	if (!existsSync(path)) return [];
	if (statSync(path).isFile()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesBelow(join(path, name)));
}

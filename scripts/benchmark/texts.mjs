// The texts that the benchmark reads.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Advice } from "../terminal.mjs";

/**
 * The releases of a folder: every `NAME/release.txt`, or else every `ID.txt`.
 *
 * @param {string} folder
 * @returns {string[]} their files
 */
export function releasesIn(folder) {
	const names = existsSync(folder) ? readdirSync(folder).sort() : [];
	const folders = names.map((name) => join(folder, name, "release.txt")).filter((file) => existsSync(file));
	const files = names.filter((name) => name.endsWith(".txt")).map((name) => join(folder, name));
	const found = folders.length > 0 ? folders : files;
	if (found.length === 0) throw new Advice(`${folder} holds neither NAME/release.txt nor ID.txt.`);
	return found;
}

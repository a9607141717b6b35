// Packs files beside themselves, for servers that send FILE.br or FILE.gz where they are asked for FILE.
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const worthwhile = /\.(html|js|css|wasm|svg|webmanifest|md)$/;
/** Headers would eat up what is saved on less. */
const smallest = 256;

const packers = {
	".br": (/** @type {Buffer} */ content) =>
		promisify(brotliCompress)(content, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: 11,
				[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
				// Small blocks, and what suits binary data: the module is 1.4 KB smaller, and no file larger.
				[constants.BROTLI_PARAM_LGBLOCK]: 16,
				[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
			},
		}),
	".gz": (/** @type {Buffer} */ content) => promisify(gzip)(content, { level: 9 }),
};

/**
 * A build empties its folder first, so what is packed there is packed of these files.
 *
 * @param {string} folder
 * @returns {Promise<string>} a note for the step's line
 */
export async function compress(folder) {
	const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => worthwhile.test(name));
	const packed = await Promise.all(names.map((name) => compressFile(join(folder, name))));
	return packed.includes(true) ? "done" : "up to date";
}

/**
 * @param {string} file
 * @returns {Promise<boolean>} whether there was something to do
 */
async function compressFile(file) {
	const missing = Object.entries(packers).filter(([ending]) => !existsSync(file + ending));
	const content = missing.length > 0 ? readFileSync(file) : Buffer.of();
	if (content.length < smallest) return false;
	for (const [ending, pack] of missing) {
		// Written under another name first: half a file would pass for a whole one.
		writeFileSync(`${file}${ending}.part`, await pack(content));
		renameSync(`${file}${ending}.part`, file + ending);
	}
	return true;
}

// Takes a reading away in other formats. The core's exports are a module of their own, loaded at the first call.
import { BalaghError, balaghError } from "./error.ts";
import type { Release } from "./types.ts";

/** What `write` can write: the formats of `npx balagh --format …`, of which `json` is indented. */
export const formats = ["json", "markdown", "text", "csv", "json-ld", "ninjs"] as const;

/** One of `formats`. */
export type Format = (typeof formats)[number];

let exports: Promise<typeof import("../../pkg/exports.js")> | undefined;

async function load() {
	const module = await import("../../pkg/exports.js");
	try {
		await module.default();
	} catch (cause) {
		throw new BalaghError("wasm_unreachable", `the module that writes does not load: ${cause}`, { cause });
	}
	return module;
}

/**
 * Writes a reading down, in the same bytes as the command line.
 *
 * @param release what `parse` returned
 * @param text the text it was read from
 * @throws {BalaghError} `invalid_format` or `invalid_release`
 * @example
 * const table = await write(await parse(text), text, "csv");
 */
export async function write(release: Release, text: string, format: Format): Promise<string> {
	if (format === "json") return `${JSON.stringify(release, null, 2)}\n`;
	exports ??= load();
	// What did not load may load next time.
	exports.catch(() => {
		exports = undefined;
	});
	const module = await exports;
	try {
		return module.write(release, text, format);
	} catch (thrown) {
		const error = balaghError(thrown);
		if (error.code === "internal") module.__wbg_reset_state();
		throw error;
	}
}

/** A note with headings, for people. */
export const toMarkdown = (release: Release, text: string): Promise<string> => write(release, text, "markdown");

/** Plain text, for people. */
export const toText = (release: Release, text: string): Promise<string> => write(release, text, "text");

/** A row for each point, for spreadsheets: every cell quoted, formulas disarmed. */
export const toCsv = (release: Release, text: string): Promise<string> => write(release, text, "csv");

/** schema.org as JSON-LD, for web pages and search engines. */
export const toJsonLd = (release: Release, text: string): Promise<string> => write(release, text, "json-ld");

/** IPTC ninjs 3.0, for newsrooms. */
export const toNinjs = (release: Release, text: string): Promise<string> => write(release, text, "ninjs");

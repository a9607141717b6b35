// A build step that mends how pdf.js reads Arabic ligatures.
import type { Plugin } from "vite";

/** One glyph may stand for several letters («لا»), which the file gives in reading order. */
const given = "textChunk.str.push(glyphUnicode);";
const mended =
	'textChunk.str.push(/^[\\u0600-\\u06ff]{2,}$/.test(glyphUnicode) ? [...glyphUnicode].reverse().join("") : glyphUnicode);';

/**
 * pdf.js turns a run of glyphs from the order of seeing to that of reading letter by letter, ligatures included, so that
 * «الأمين» becomes «األمين». Turned once before, the letters of a ligature come out right.
 */
export function ligatures(): Plugin {
	return {
		name: "balagh-ligatures",
		enforce: "pre",
		transform(code, id) {
			if (!/pdf\.worker\.mjs/.test(id)) return undefined;
			if (!code.includes(given)) throw new Error("pdf.js has changed where it gathers glyphs: look at ligatures.ts");
			return { code: code.replace(given, mended), map: null };
		},
	};
}

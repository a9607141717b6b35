// What a file is: by its first bytes, since names and declared types are often wrong; by its name where bytes say nothing.
import { ImportError } from "./failure.ts";

export type Kind = "text" | "markdown" | "html" | "word" | "pdf";

const beginnings = {
	pdf: "%PDF-",
	zip: "PK\u0003\u0004",
	/** Word before 2007; a .docx with a password has the same envelope. */
	compound: "\u00d0\u00cf\u0011\u00e0",
	rich: "{\\rtf",
};

const names: [RegExp, Kind][] = [
	[/\.(html?|xhtml)$/i, "html"],
	[/\.(md|markdown)$/i, "markdown"],
];

/** A PDF may have some bytes before its head. */
const headOfPdf = 1024;
/** How far text is told from other bytes, and HTML from other text. */
const sample = 4096;

export function kindOf(bytes: Uint8Array, name: string): Kind {
	const head = latin(bytes.subarray(0, sample));
	if (head.slice(0, headOfPdf).includes(beginnings.pdf)) return "pdf";
	if (head.startsWith(beginnings.zip)) return "word";
	if (head.startsWith(beginnings.compound)) throw new ImportError("word_old", `${name}: an OLE compound file`);
	if (head.startsWith(beginnings.rich)) throw new ImportError("word_old", `${name}: rich text`);
	if (!isText(bytes, head)) throw new ImportError("file_unknown", `${name}: not a kind of text`);
	const named = names.find(([ending]) => ending.test(name))?.[1];
	if (named) return named;
	return /^\W*<(!doctype html|html)\b/i.test(head) ? "html" : "text";
}

/** Text has no control characters but line ends, tabs and form feeds; UTF-16 says so at its beginning. */
function isText(bytes: Uint8Array, head: string): boolean {
	const [first, second] = bytes;
	const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
	return wide || !/[\u0000-\u0007\u000e-\u001a\u001c-\u001f]/.test(head);
}

function latin(bytes: Uint8Array): string {
	return String.fromCharCode(...bytes);
}

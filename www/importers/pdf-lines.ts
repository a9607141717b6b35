// The lines of a PDF page. A PDF has no text: it has glyphs and places. What pdf.js makes of them are pieces, in the
// order in which they were drawn, each in reading order within itself; here they are put back into lines and words.
import { betweenPieces } from "./pdf-visual.ts";

/** What is used of pdf.js's text items. */
export interface Item {
	str: string;
	dir: string;
	width: number;
	transform: number[];
}

export interface Piece {
	text: string;
	isRightToLeft: boolean;
	left: number;
	right: number;
	base: number;
	size: number;
	spaceBefore: boolean;
	spaceAfter: boolean;
}

export interface Line {
	text: string;
	isRightToLeft: boolean;
	left: number;
	right: number;
	base: number;
	size: number;
}

/** Baselines that differ by less than this part of the size are one line: marks and raised letters. */
const sameLine = 0.5;
const arabic = /\p{Script=Arabic}/gu;
const latin = /\p{Script=Latin}/gu;
/** Numbers run from left to right in every script. */
const onlyDigits = /^[\p{Nd}.,:/٫٬]+$/u;
const onlyMarks = /^[\s\p{M}]+$/u;

/** From the top of the page to its foot. */
export function linesOf(items: Item[]): Line[] {
	const pieces = items.flatMap(pieceOf).sort((one, other) => other.base - one.base);
	const lines: Piece[][] = [];
	for (const piece of pieces) {
		const [first] = lines.at(-1) ?? [];
		const near = first && first.base - piece.base < sameLine * Math.max(first.size, piece.size);
		if (near) lines.at(-1)?.push(piece);
		else lines.push([piece]);
	}
	return lines.map(lineOf);
}

function pieceOf({ str, dir, width, transform }: Item): Piece[] {
	const [, slope = 0, lean = 0, rise = 0, left = 0, base = 0] = transform;
	// Slanted over the page: a watermark.
	const isLevel = Math.abs(slope) < 0.01 * Math.hypot(lean, rise);
	const text = str.replaceAll("\u0000", "").trim();
	if (!text || !isLevel) return [];
	const isMark = onlyMarks.test(text);
	return [
		{
			text,
			isRightToLeft: (dir === "rtl" && !onlyDigits.test(text)) || isMark,
			left,
			right: left + width,
			base,
			size: Math.hypot(lean, rise),
			spaceBefore: /^\s/.test(str) && !isMark,
			spaceAfter: /\s$/.test(str) && !isMark,
		},
	];
}

function lineOf(pieces: Piece[]): Line {
	const all = pieces.map(({ text }) => text).join("");
	const isRightToLeft = (all.match(arabic)?.length ?? 0) >= (all.match(latin)?.length ?? 0);
	const widest = pieces.reduce((one, other) => (other.right - other.left > one.right - one.left ? other : one));
	return {
		text: tidy(betweenPieces(pieces, isRightToLeft)),
		isRightToLeft,
		left: Math.min(...pieces.map(({ left }) => left)),
		right: Math.max(...pieces.map(({ right }) => right)),
		base: widest.base,
		size: widest.size,
	};
}

/**
 * Letters for presentation forms, no letter for a stroke that fills the line («المتحـــدة», which some programs name after
 * a Latin letter), marks next to their letters, and «الله», which many
 * fonts draw as one glyph.
 */
function tidy(text: string): string {
	return text
		.replace(/\s+/g, " ")
		.replace(/[\ufb50-\ufdfb\ufe70-\ufefc]+/g, (forms) => forms.normalize("NFKC"))
		.replace(/(?<=\p{Script=Arabic})([a-z])\1*(?=\p{Script=Arabic})/gu, "")
		.replace(/(\S)\s+(\p{M})/gu, "$1$2")
		.replace(/(?<![\p{Script=Arabic}\p{M}])\p{M}+/gu, "")
		.replace(/\s+(?=[.،](?:\s|$))/g, "")
		.replace(/(?<!\p{L})([وف]?[بتك]?)اهلل(?!\p{L})/gu, "$1الله")
		.replace(/(?<!\p{L})([وف]?)هلل(?!\p{L})/gu, "$1لله")
		.trim();
}

// The paragraphs of a PDF: where lines stand apart, change their size, or end before the margin.
import type { Line } from "./pdf-lines.ts";

/** A gap larger than the usual one by this factor parts paragraphs. */
const widerGap = 1.35;
/** Headings are larger than text by at least this factor. */
const otherSize = 1.15;
/** A line that ends further from the margin than this part of the column is the last of its paragraph. */
const shortBy = 0.12;

/** As many lines at the top and at the foot of a page may be a running head. */
const edge = 2;

const pageNumber =
	/^[\s\-–—]*(?:(?:ال)?صفحة\s+|page\s+)?(?:\p{Nd}{1,3})(?:\s*(?:\/|من|of|sur)\s*\p{Nd}{1,3})?[\s\-–—]*$/iu;
const brackets = [
	["(", ")"],
	["[", "]"],
	["«", "»"],
] as const;

export function paragraphsOf(pages: Line[][]): string {
	const paragraphs: string[] = [];
	let before: Line | undefined;
	let wasShort = true;
	for (const lines of withoutRunningHeads(pages.map(withoutPageNumber))) {
		const usual = usualGap(lines);
		const left = Math.min(...lines.map((line) => line.left));
		const right = Math.max(...lines.map((line) => line.right));
		for (const line of lines) {
			if (before && !wasShort && goesOn(before, line, usual)) paragraphs.push(`${paragraphs.pop()} ${line.text}`);
			else paragraphs.push(line.text);
			before = line;
			wasShort = (line.isRightToLeft ? line.left - left : right - line.right) > shortBy * (right - left);
		}
	}
	return paragraphs.map(paired).join("\n\n");
}

function withoutPageNumber(lines: Line[]): Line[] {
	return lines.filter(({ text }, index) => !((index === 0 || index === lines.length - 1) && pageNumber.test(text)));
}

/** What stands at the edge of several pages is kept once: a letterhead says who speaks. */
function withoutRunningHeads(pages: Line[][]): Line[][] {
	const seen = new Set<string>();
	return pages.map((lines) => {
		const isEdge = (index: number) => index < edge || index >= lines.length - edge;
		const kept = lines.filter((line, index) => !isEdge(index) || !seen.has(line.text));
		for (const line of lines.filter((_, index) => isEdge(index))) seen.add(line.text);
		return kept;
	});
}

function goesOn(before: Line, line: Line, usual: number): boolean {
	const factor = Math.max(before.size, line.size) / Math.min(before.size, line.size);
	const gap = before.base - line.base;
	// On a new page or column a sentence may go on; what ended with a full stop does not.
	const isNear = gap > 0 ? gap <= widerGap * usual : !/[.؟!:]$/.test(before.text);
	return isNear && factor < otherSize;
}

/** The gap between lines of one paragraph: of all gaps the one in the lower quarter. */
function usualGap(lines: Line[]): number {
	const gaps = lines.slice(1).map((line, index) => (lines[index]?.base ?? 0) - line.base);
	return gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 4)] ?? 0;
}

/** Some programs write brackets as they are seen, some as they are read: right is how more of them have a partner. */
function paired(text: string): string {
	return brackets.reduce((text, [open, close]) => {
		const turned = text.replace(new RegExp(`[\\${open}\\${close}]`, "g"), (mark) => (mark === open ? close : open));
		return alone(turned, open, close) < alone(text, open, close) ? turned : text;
	}, text);
}

function alone(text: string, open: string, close: string): number {
	let opened = 0;
	let closedOnly = 0;
	for (const mark of text) {
		if (mark === open) opened += 1;
		else if (mark === close && opened > 0) opened -= 1;
		else if (mark === close) closedOnly += 1;
	}
	return opened + closedOnly;
}

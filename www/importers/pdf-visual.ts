// From the order in which a line is seen to the order in which it is read: the bidirectional algorithm (UAX 9) backwards,
// as far as lines of releases need it.
import type { Piece } from "./pdf-lines.ts";

/** A gap wider than this part of the size is a space. */
const space = 0.12;

/** In a line from right to left, what keeps its order from left to right: words in Latin letters, and numbers. */
const leftToRight = /[\p{Script=Latin}\p{Nd}](?:.*[\p{Script=Latin}\p{Nd}])?|\s+|./gsu;
const numbers = /\p{Nd}+(?:[.,:/٫٬]\p{Nd}+)*|\s+|./gsu;

export function betweenPieces(pieces: Piece[], isRightToLeft: boolean): string {
	const seen = withMarksOnLetters(withSignsPutIn(pieces)).sort(isRightToLeft ? fromTheRight : fromTheLeft);
	const runs: Piece[][] = [];
	for (const piece of seen) {
		if (runs.at(-1)?.[0]?.isRightToLeft === piece.isRightToLeft) runs.at(-1)?.push(piece);
		else runs.push([piece]);
	}
	let text = "";
	let before: Piece | undefined;
	for (const run of runs) {
		const [first] = run;
		if (before && first && isApart(before, first)) text += " ";
		text += isRightToLeft === first?.isRightToLeft ? joined(run) : turned(run, isRightToLeft);
		before = run.at(-1);
	}
	return text;
}

// By their middles: half of a ligature has no width, and its edge is that of its neighbour.
const middle = ({ left, right }: Piece) => (left + right) / 2;
const fromTheLeft = (one: Piece, other: Piece) => middle(one) - middle(other);
const fromTheRight = (one: Piece, other: Piece) => middle(other) - middle(one);

function joined(run: Piece[]): string {
	return run
		.map((piece, index) => {
			const before = run[index - 1];
			return before && isApart(before, piece) ? ` ${piece.text}` : piece.text;
		})
		.join("");
}

/** A run that is read against its line: seen from its own side, then taken apart into what is read in the line's order. */
function turned(run: Piece[], isRightToLeft: boolean): string {
	const text = joined(run.toSorted(isRightToLeft ? fromTheLeft : fromTheRight));
	if (!isRightToLeft) return text;
	const parts = text.match(/\p{Script=Latin}/u) ? leftToRight : numbers;
	return (text.match(parts) ?? []).reverse().join("");
}

/** Whether there is a space between two pieces that follow each other in a line, whichever is to the left. */
function isApart(before: Piece, after: Piece): boolean {
	const gap = Math.max(before.left, after.left) - Math.min(before.right, after.right);
	if (gap > space * Math.max(before.size, after.size)) return true;
	return gap > 0 - before.size && (before.spaceAfter || after.spaceBefore);
}

/** Marks have places of their own, somewhere over their letters. */
function withMarksOnLetters(pieces: Piece[]): Piece[] {
	const isMark = ({ text }: Piece) => /^\p{M}+$/u.test(text);
	const letters = pieces.filter((piece) => !isMark(piece));
	for (const mark of pieces.filter(isMark)) {
		const letter = letters.find(({ left, right }) => left <= middle(mark) && middle(mark) < right);
		if (letter) letter.text += mark.text;
	}
	return letters;
}

/** «12 2027» with a «/» drawn into its gap from another font. */
function withSignsPutIn(pieces: Piece[]): Piece[] {
	const kept: Piece[] = [];
	const isSign = ({ text }: Piece) => /^[/.,:-]$/.test(text);
	for (const piece of pieces.toSorted((one, other) => Number(isSign(one)) - Number(isSign(other)))) {
		const host = isSign(piece)
			? kept.find(({ text, left, right }) => text.includes(" ") && left < piece.left && piece.right < right)
			: undefined;
		if (host) putIn(piece, host);
		else kept.push({ ...piece });
	}
	return kept;
}

function putIn({ text, left }: Piece, host: Piece): void {
	const place = ((left - host.left) / (host.right - host.left)) * host.text.length;
	const gaps = [...host.text.matchAll(/ /g)].map(({ index }) => index);
	const nearest = gaps.reduce((one, other) => (Math.abs(other - place) < Math.abs(one - place) ? other : one));
	host.text = host.text.slice(0, nearest) + text + host.text.slice(nearest + 1);
}

// The text of an article as it stands in somebody's page, and the way back from the text to the page.
import { paragraphs, skipped } from "../importers/blocks.ts";

/** A stretch of the text that stands in one text node without a change. */
interface Piece {
	start: number;
	length: number;
	node: Text;
	offset: number;
}

export interface Article {
	text: string;
	/** Where words of the text stand in the page; a range for each text node. */
	ranges(start: number, end: number): StaticRange[];
}

/** What stands in articles beside the release itself. */
const beside = new Set("ASIDE COOPERATION-POINTS FOOTER H1 HEADER NAV".split(" "));
const hidden = "[hidden],[aria-hidden=true],[data-balagh-skip]";

/** The article in an element. Blank lines in text part paragraphs where the text was written by hand (`isPlain`). */
export function articleIn(root: Element, isPlain: boolean): Article {
	const gathered = new Gathering();
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
		node instanceof Element && isLeftOut(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
	);
	let last: Element | undefined;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (node.nodeName === "BR") gathered.gap("\n");
		else if (node.nodeName === "HR") gathered.gap("\n\n");
		if (!(node instanceof Text)) continue;
		const paragraph = paragraphOf(node, root);
		if (paragraph !== last) gathered.gap("\n\n");
		last = paragraph;
		gathered.add(node, isPlain);
	}
	return gathered;
}

/** A text that stands nowhere in the page. */
export function articleOf(text: string): Article {
	return { text, ranges: () => [] };
}

function isLeftOut(element: Element): boolean {
	const name = element.nodeName.toUpperCase();
	return skipped.has(name) || beside.has(name) || element.matches(hidden);
}

function paragraphOf(node: Text, root: Element): Element {
	let parent = node.parentElement;
	while (parent && parent !== root && !paragraphs.has(parent.nodeName)) parent = parent.parentElement;
	return parent ?? root;
}

class Gathering implements Article {
	text = "";
	readonly #pieces: Piece[] = [];
	#gap = "";

	/** Nothing stands before the first word; a wider gap swallows a narrower one. */
	gap(gap: string): void {
		if (gap.length > this.#gap.length || this.#gap === " ") this.#gap = gap;
	}

	add(node: Text, isPlain: boolean): void {
		let behind = 0;
		for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
			if (index > behind) this.#space(node.data.slice(behind, index), isPlain);
			this.#word(node, index, word);
			behind = index + word.length;
		}
		if (behind < node.length) this.#space(node.data.slice(behind), isPlain);
	}

	ranges(start: number, end: number): StaticRange[] {
		return this.#pieces.flatMap(({ start: from, length, node, offset }) => {
			const first = Math.max(start, from) - from;
			const last = Math.min(end, from + length) - from;
			if (first >= last) return [];
			return [
				new StaticRange({
					startContainer: node,
					startOffset: offset + first,
					endContainer: node,
					endOffset: offset + last,
				}),
			];
		});
	}

	#space(space: string, isPlain: boolean): void {
		if (isPlain && /\n\s*\n/.test(space)) this.gap("\n\n");
		else if (!this.#gap) this.#gap = " ";
	}

	#word(node: Text, offset: number, word: string): void {
		if (this.text) this.text += this.#gap;
		this.#gap = "";
		const start = this.text.length;
		const last = this.#pieces.at(-1);
		if (last?.node === node && start - last.start === offset - last.offset) {
			last.length = start - last.start + word.length;
		} else this.#pieces.push({ start, length: word.length, node, offset });
		this.text += word;
	}
}

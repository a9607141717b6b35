// The text of a release as paragraphs on the page, and the way between offsets in the one and places in the other.
import { element } from "./element.ts";

interface Paragraph {
	start: number;
	node: Text;
}

export class Paragraphs {
	readonly elements: HTMLElement[] = [];
	readonly #paragraphs: Paragraph[] = [];

	constructor(text: string) {
		let start = 0;
		for (const line of text.split("\n")) {
			if (line.trim()) this.#add(line, start);
			start += line.length + 1;
		}
	}

	/** A range for each paragraph that a span runs through. */
	ranges(start: number, end: number): Range[] {
		return this.#paragraphs.flatMap(({ start: from, node }) => {
			const first = Math.max(start, from) - from;
			const last = Math.min(end, from + node.length) - from;
			if (first >= last) return [];
			const range = document.createRange();
			range.setStart(node, first);
			range.setEnd(node, last);
			return [range];
		});
	}

	/** The offset in the text of a place on the page. */
	offset(node: Node, offset: number): number | undefined {
		const paragraph = this.#paragraphs.find((candidate) => candidate.node === node);
		return paragraph && paragraph.start + offset;
	}

	#add(line: string, start: number): void {
		const node = document.createTextNode(line);
		this.elements.push(element("p", { dir: "auto" }, node));
		this.#paragraphs.push({ start, node });
	}
}

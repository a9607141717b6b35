// Marks evidence in the portal's own article: the CSS Custom Highlight API leaves its DOM as it is.
import type { Point, Release, Status } from "../../npm/src/types.ts";
import { ranks } from "../view/worth.ts";
import type { Article } from "./article.ts";
import marksStyle from "./marks.css?inline";
import { scrollTo } from "./scroll.ts";
import { sheetOf } from "./sheets.ts";

const supported = () => "highlights" in CSS;

/** The marks of one element. Others mark under the same names, also those of another version. */
export class Marks {
	#own: { name: string; range: StaticRange }[] = [];
	#chosen: { name: string; range: StaticRange }[] = [];

	show(release: Release, article: Article, tree: Node): void {
		this.#own.forEach(remove);
		if (!supported()) return;
		adopt(tree);
		this.#own = release.points.flatMap((point) => marksOf(point, point.status, article));
		this.#own.forEach(add);
	}

	choose(point: Point | undefined, article: Article, tree: Node): void {
		adopt(tree);
		this.#chosen.forEach(remove);
		this.#chosen = point && supported() ? marksOf(point, "chosen", article) : [];
		this.#chosen.forEach(add);
	}

	reveal(point: Point, article: Article, tree: Node): void {
		this.choose(point, article, tree);
		const [range] = article.ranges(point.evidence.start, point.evidence.end);
		if (range) scrollTo(range);
	}

	clear(): void {
		for (const mark of [...this.#own, ...this.#chosen]) remove(mark);
		this.#own = [];
		this.#chosen = [];
	}
}

function marksOf(point: Point, name: Status | "chosen", article: Article) {
	const { start, end } = point.evidence;
	return article.ranges(start, end).map((range) => ({ name: `balagh-${name}`, range }));
}

function add({ name, range }: { name: string; range: StaticRange }): void {
	const highlight = CSS.highlights.get(name) ?? new Highlight();
	// What binds most lies on top, what was chosen above all.
	highlight.priority = ranks.length - (ranks as string[]).indexOf(name.slice("balagh-".length));
	if (name === "balagh-chosen") highlight.priority = ranks.length + 2;
	highlight.add(range);
	CSS.highlights.set(name, highlight);
}

function remove({ name, range }: { name: string; range: StaticRange }): void {
	const highlight = CSS.highlights.get(name);
	highlight?.delete(range);
	if (highlight?.size === 0) CSS.highlights.delete(name);
}

function adopt(tree: Node): void {
	const sheet = sheetOf(marksStyle);
	if (!(tree instanceof Document || tree instanceof ShadowRoot)) return;
	if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets.push(sheet);
}

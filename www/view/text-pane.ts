// The release as it stands, with the words of its points marked.
import type { Point, Release } from "../../pkg/balagh.js";
import type { Translation } from "../interface/language.ts";
import { placeAt } from "./caret.ts";
import { element } from "./element.ts";
import { markAll, markChosen } from "./marks.ts";
import { Paragraphs } from "./paragraphs.ts";

export class TextPane {
	readonly element: HTMLElement;
	readonly #text: HTMLElement;
	readonly #paragraphs: Paragraphs;
	/** In the order in which their words stand. */
	readonly #points: Point[];
	readonly #choose: (id: string) => void;
	readonly #leave: (id: string) => void;
	#chosen: Point | undefined;

	/** `choose` is for a point whose words were chosen, `leave` for going over to it. */
	constructor(
		text: string,
		release: Release,
		say: Translation,
		choose: (id: string) => void,
		leave: (id: string) => void,
	) {
		this.#choose = choose;
		this.#leave = leave;
		this.#points = release.points.toSorted((one, other) => one.evidence.start - other.evidence.start);
		this.#paragraphs = new Paragraphs(text);
		const help = element("p", { class: "pane__help", id: "pane-help" }, say.text_help);
		this.#text = element(
			"div",
			{
				class: "pane__text",
				id: "text",
				role: "region",
				tabindex: "0",
				lang: release.language,
				"aria-label": say.text,
				"aria-describedby": help.id,
			},
			...this.#paragraphs.elements,
		);
		this.element = element(
			"section",
			{ class: "pane" },
			element("h2", { class: "overline" }, say.text),
			this.#text,
			this.#points.length > 0 ? help : undefined,
		);
		this.#listen();
		// A range collapses when its nodes move on their way into the document (Firefox keeps to that, Chromium does not).
		queueMicrotask(() => markAll(release, this.#paragraphs));
	}

	/** Marks a point's words and brings them into sight. */
	show(point: Point | undefined, how: "within the pane" | "on the page"): void {
		this.#chosen = point;
		markChosen(point, this.#paragraphs);
		const [range] = point ? this.#paragraphs.ranges(point.evidence.start, point.evidence.end) : [];
		if (range) this.#scrollTo(range, how);
		if (how === "on the page") this.#text.focus({ preventScroll: true });
	}

	#listen(): void {
		this.#text.addEventListener("click", (event) => {
			const point = this.#pointAt(event);
			if (point && getSelection()?.isCollapsed !== false) this.#choose(point.id);
		});
		this.#text.addEventListener("pointermove", (event) => {
			this.#text.classList.toggle("pane__text--over-mark", this.#pointAt(event) !== undefined);
		});
		this.#text.addEventListener("keydown", (event) => {
			if (event.key === "Enter" && this.#chosen) {
				event.preventDefault();
				this.#leave(this.#chosen.id);
				return;
			}
			const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
			if (!step || this.#points.length === 0) return;
			event.preventDefault();
			const next = this.#chosen ? this.#points.indexOf(this.#chosen) + step : step > 0 ? 0 : -1;
			const point = this.#points.at(next % this.#points.length);
			if (point) this.#choose(point.id);
		});
	}

	/** The point whose words are under the pointer; of points within points the narrowest. */
	#pointAt({ clientX, clientY }: MouseEvent): Point | undefined {
		const place = placeAt(clientX, clientY);
		const offset = place && this.#paragraphs.offset(place.node, place.offset);
		if (offset === undefined) return undefined;
		const width = ({ evidence }: Point) => evidence.end - evidence.start;
		return this.#points
			.filter(({ evidence }) => evidence.start <= offset && offset < evidence.end)
			.sort((one, other) => width(one) - width(other))[0];
	}

	#scrollTo(range: Range, how: "within the pane" | "on the page"): void {
		const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
		const words = range.getBoundingClientRect();
		const pane = this.#text.getBoundingClientRect();
		const margin = pane.height / 4;
		if (words.top < pane.top || words.bottom > pane.bottom) {
			this.#text.scrollBy({ top: words.top - pane.top - margin, behavior });
		}
		if (how === "on the page" && (words.top < 0 || words.bottom > innerHeight)) {
			scrollBy({ top: words.top - innerHeight / 3, behavior });
		}
	}
}

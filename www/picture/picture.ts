// The picture of the meeting: who said what kind of thing about what, at a glance.
import type { Point, Release } from "../../pkg/balagh.js";
import { label } from "../interface/labels.ts";
import { direction, type Language } from "../interface/language.ts";
import { counted, phrase } from "../interface/phrases.ts";
import { element } from "../view/element.ts";
import { pointsOf, ranks } from "../view/worth.ts";
import { type Fonts, layOut, rows } from "./layout.ts";
import { drawn, sample } from "./svg.ts";
import { table } from "./table.ts";

/** The type that the measures of the layout are made for. */
const usualType = 16;

/** What the text of the picture is set in: the faces of the page. */
export function fontsOf(root: Element): Fonts {
	const face = (name: string) => getComputedStyle(root).getPropertyValue(name).trim() || "sans-serif";
	return {
		side: `700 17px ${face("--text-face")}`,
		voice: `400 13px ${face("--interface-face")}`,
		area: `600 14px ${face("--interface-face")}`,
	};
}

export class Picture {
	readonly element: HTMLElement;
	readonly #release: Release;
	readonly #language: Language;
	readonly #choose: (id: string) => void;
	readonly #frame = element("div", { class: "picture__frame" });
	#chosen: string | undefined;
	#shown: (point: Point) => boolean = () => true;
	#width = 0;

	constructor(release: Release, language: Language, choose: (id: string) => void) {
		this.#release = release;
		this.#language = language;
		this.#choose = choose;
		this.element = element(
			"figure",
			{ class: "picture" },
			element("h2", { class: "overline" }, phrase("picture", language)),
			this.#frame,
			element("figcaption", {}, legend(release, language), element("p", {}, phrase("picture_note", language))),
			table(release, language),
		);
		this.#listen();
		new ResizeObserver(([entry]) => this.#draw(Math.floor(entry?.contentRect.width ?? 0))).observe(this.#frame);
	}

	/** Rings the mark of the point that was chosen, wherever that was. */
	mark(id: string | undefined): void {
		this.#chosen = id;
		for (const mark of this.#marks()) {
			mark.setAttribute("aria-pressed", String(mark.dataset.mark === id));
		}
		this.#setStop(this.#marks().find((mark) => mark.dataset.mark === id));
	}

	/** Fades the marks of points that a filter leaves out. */
	filter(shown: (point: Point) => boolean): void {
		this.#shown = shown;
		const open = new Set(this.#release.points.filter(shown).map(({ id }) => id));
		for (const mark of this.#marks()) {
			const isFaded = !open.has(mark.dataset.mark ?? "");
			mark.toggleAttribute("data-faded", isFaded);
			if (isFaded) mark.setAttribute("aria-hidden", "true");
			else mark.removeAttribute("aria-hidden");
		}
		this.#setStop(undefined);
	}

	#draw(width: number): void {
		if (width === this.#width || width === 0) return;
		this.#width = width;
		const hadFocus = this.#frame.contains(document.activeElement) ? document.activeElement : undefined;
		const focused = hadFocus instanceof SVGElement ? hadFocus.dataset.mark : undefined;
		const { points } = this.#release;
		const decisions = pointsOf(this.#release, "decision").length;
		const language = this.#language;
		const unit = Number.parseFloat(getComputedStyle(this.element).fontSize) / usualType || 1;
		const picture = drawn({
			layout: layOut(this.#release, language, Math.floor(width / unit), fontsOf(this.element)),
			rightToLeft: direction(language) === "rtl",
			unit,
			title: phrase("picture", language),
			description: [
				counted("points", points.length, language),
				counted("areas", rows(this.#release).length, language),
				counted("decisions", decisions, language),
			].join(language === "ar" ? "، " : ", "),
			name: (point) => `${label("act", point.act, language)}: ${point.summary}`,
		});
		this.#frame.replaceChildren(picture);
		this.filter(this.#shown);
		this.mark(this.#chosen);
		if (focused)
			this.#marks()
				.find((mark) => mark.dataset.mark === focused)
				?.focus({ preventScroll: true });
	}

	#marks(): SVGElement[] {
		return [...this.#frame.querySelectorAll<SVGElement>("[data-mark]")];
	}

	/** One stop for the tab key in the whole picture; the arrows lead from mark to mark. */
	#setStop(wanted: SVGElement | undefined): void {
		const marks = this.#marks();
		const open = marks.filter((mark) => !mark.hasAttribute("data-faded"));
		const stop = wanted && open.includes(wanted) ? wanted : open[0];
		for (const mark of marks) mark.setAttribute("tabindex", mark === stop ? "0" : "-1");
	}

	#listen(): void {
		const markOf = ({ target }: Event) =>
			target instanceof Element ? target.closest<SVGElement>("[data-mark]:not([data-faded])") : null;
		this.#frame.addEventListener("click", (event) => {
			const id = markOf(event)?.dataset.mark;
			if (id) this.#choose(id);
		});
		this.#frame.addEventListener("keydown", (event) => {
			const mark = markOf(event);
			if (!mark?.dataset.mark) return;
			if (event.key === "Enter" || event.key === " ") {
				event.preventDefault();
				this.#choose(mark.dataset.mark);
				return;
			}
			const towards = directions[event.key];
			const next = towards && nearest(mark, this.#marks(), towards);
			if (!towards) return;
			event.preventDefault();
			if (!next) return;
			this.#setStop(next);
			next.focus();
		});
	}
}

type Direction = [x: -1 | 0 | 1, y: -1 | 0 | 1];

/** As they look, whichever way the page runs. */
const directions: Record<string, Direction> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
};

/** The nearest mark in a direction; what lies aside counts as further away. */
function nearest(from: SVGElement, marks: SVGElement[], [x, y]: Direction): SVGElement | undefined {
	const middle = (mark: SVGElement) => {
		const box = mark.getBoundingClientRect();
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	};
	const start = middle(from);
	const aside = 3;
	let best: { mark: SVGElement; distance: number } | undefined;
	for (const mark of marks) {
		if (mark === from || mark.hasAttribute("data-faded")) continue;
		const here = middle(mark);
		const along = (here.x - start.x) * x + (here.y - start.y) * y;
		const across = Math.abs((here.x - start.x) * y) + Math.abs((here.y - start.y) * x);
		const distance = along + aside * across;
		if (along > 1 && (!best || distance < best.distance)) best = { mark, distance };
	}
	return best?.mark;
}

function legend(release: Release, language: Language): HTMLElement {
	const items = ranks
		.filter((status) => pointsOf(release, status).length > 0)
		.map((status) =>
			element("li", { "data-status": status }, sample(status), element("span", {}, label("status", status, language))),
		);
	return element("ul", { class: "legend" }, ...items);
}

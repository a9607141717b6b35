// What was understood of one release, next to its text.
import type { Point, Release } from "../../pkg/balagh.js";
import type { Language, Translation } from "../interface/language.ts";
import { Picture } from "../picture/picture.ts";
import { digest } from "./digest.ts";
import { element } from "./element.ts";
import { Filters } from "./filters.ts";
import { icon } from "./icons.ts";
import { occasion } from "./occasion.ts";
import { outcome } from "./outcome.ts";
import { points } from "./points.ts";
import { takeAway } from "./take-away.ts";
import { TextPane } from "./text-pane.ts";

interface Given {
	text: string;
	published: string;
	release: Release;
	language: Language;
	say: Translation;
	another: () => void;
}

export class Reading {
	readonly element: HTMLElement;
	readonly #release: Release;
	readonly #pane: TextPane;
	readonly #points: HTMLElement;
	readonly #picture: Picture;
	readonly #filters: Filters;

	constructor(given: Given) {
		const { text, release, language, say } = given;
		this.#release = release;
		const choose = (id: string) => this.#choose(id, "text");
		this.#pane = new TextPane(text, release, say, choose, (id) => this.#goTo(id));
		this.#points = points({
			release,
			language,
			say,
			choose: (id) => this.#toggle(id),
			showInText: (id) => this.#pane.show(this.#point(id), "on the page"),
		});
		this.#picture = new Picture(release, language, (id) => this.#choose(id, "picture"));
		this.#filters = new Filters(release, language, (shown) => this.#filter(shown));
		const drawable = release.points.length > 0;
		const found = release.event
			? [
					occasion(release, release.event, language, say),
					outcome(release, language, say),
					digest(release, say, (id) => this.#choose(id, "digest")),
					...(drawable ? [this.#picture.element] : []),
					...(this.#filters.element ? [this.#filters.element] : []),
				]
			: [noEvent(say)];
		const { button, panel } = takeAway(given);
		this.element = element(
			"div",
			{ class: "reading" },
			element("div", { class: "ways" }, actions(given, button), panel),
			element("article", { class: "findings", "aria-label": say.results }, ...found, this.#points),
			this.#pane.element,
		);
	}

	#point(id: string) {
		return this.#release.points.find((point) => point.id === id);
	}

	#toggle(id: string): void {
		if (this.#item(id)?.hasAttribute("data-chosen")) {
			this.#expand(undefined);
			this.#pane.show(undefined, "within the pane");
			this.#picture.mark(undefined);
		} else this.#choose(id, "point");
	}

	/** Chooses a point wherever it was chosen: in the text, in the digest, in the picture or in the list itself. */
	#choose(id: string, from: "text" | "digest" | "picture" | "point"): void {
		const point = this.#point(id);
		if (point && !this.#filters.shows(point)) this.#filters.clear();
		this.#expand(id);
		this.#pane.show(point, "within the pane");
		this.#picture.mark(id);
		if (from === "point") return;
		if (from === "digest") this.#goTo(id);
		else this.#scrollTo(id);
	}

	/** Where the keyboard goes on from. */
	#goTo(id: string): void {
		this.#scrollTo(id);
		this.#item(id)?.querySelector("button")?.focus({ preventScroll: true });
	}

	#scrollTo(id: string): void {
		this.#item(id)?.scrollIntoView({
			block: "nearest",
			behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth",
		});
	}

	/** What a filter leaves out is gone from the list, and pale in the picture. */
	#filter(shown: (point: Point) => boolean): void {
		const open = new Set(this.#release.points.filter(shown).map(({ id }) => id));
		for (const item of this.#points.querySelectorAll<HTMLElement>("[data-point]")) {
			item.hidden = !open.has(item.dataset.point ?? "");
		}
		for (const group of this.#points.querySelectorAll<HTMLElement>(".group")) {
			group.hidden = !group.querySelector("[data-point]:not([hidden])");
		}
		this.#picture.filter(shown);
	}

	#item(id: string): HTMLElement | null {
		return this.#points.querySelector(`[data-point="${CSS.escape(id)}"]`);
	}

	#expand(id: string | undefined): void {
		for (const item of this.#points.querySelectorAll<HTMLElement>("[data-point]")) {
			const isChosen = item.dataset.point === id;
			item.toggleAttribute("data-chosen", isChosen);
			item.querySelector("[aria-expanded]")?.setAttribute("aria-expanded", String(isChosen));
			item.querySelector(".point__evidence")?.toggleAttribute("hidden", !isChosen);
		}
	}
}

function noEvent(say: Translation): HTMLElement {
	return element(
		"section",
		{ class: "no-event" },
		element("h2", {}, say.no_event),
		element("p", {}, say.no_event_note),
	);
}

function actions({ say, another }: Given, away: HTMLElement): HTMLElement {
	const action = (name: Parameters<typeof icon>[0], text: string, act: () => void) => {
		const button = element("button", { type: "button", "data-action": name }, icon(name), element("span", {}, text));
		button.addEventListener("click", act);
		return button;
	};
	return element(
		"div",
		{ class: "actions" },
		action("pen", say.edit, another),
		away,
		action("print", say.print, () => print()),
	);
}

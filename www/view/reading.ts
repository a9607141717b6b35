// What was understood of one release, next to its text.
import type { Release } from "../../pkg/balagh.js";
import type { Language, Translation } from "../interface/language.ts";
import { digest } from "./digest.ts";
import { element } from "./element.ts";
import { icon } from "./icons.ts";
import { occasion } from "./occasion.ts";
import { outcome } from "./outcome.ts";
import { points } from "./points.ts";
import { TextPane } from "./text-pane.ts";

interface Given {
	text: string;
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

	constructor({ text, release, language, say, another }: Given) {
		this.#release = release;
		this.#pane = new TextPane(text, release, say, (id) => this.#choose(id, "text"));
		this.#points = points({
			release,
			language,
			say,
			choose: (id) => this.#toggle(id),
			showInText: (id) => this.#pane.show(this.#point(id), "on the page"),
		});
		const found = release.event
			? [
					occasion(release, release.event, language, say),
					outcome(release, language, say),
					digest(release, say, (id) => this.#choose(id, "digest")),
				]
			: [noEvent(say)];
		this.element = element(
			"div",
			{ class: "reading" },
			actions(release, say, another),
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
		} else this.#choose(id, "point");
	}

	/** Chooses a point wherever it was chosen: in the text, in the digest or in the list itself. */
	#choose(id: string, from: "text" | "digest" | "point"): void {
		this.#expand(id);
		this.#pane.show(this.#point(id), "within the pane");
		if (from === "point") return;
		const item = this.#item(id);
		item?.scrollIntoView({
			block: "nearest",
			behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth",
		});
		if (from === "digest") item?.querySelector("button")?.focus({ preventScroll: true });
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

function actions(release: Release, say: Translation, another: () => void): HTMLElement {
	const action = (name: Parameters<typeof icon>[0], text: string, act: (button: HTMLElement) => void) => {
		const button = element("button", { type: "button", "data-action": name }, icon(name), element("span", {}, text));
		button.addEventListener("click", () => act(button));
		return button;
	};
	return element(
		"div",
		{ class: "actions" },
		action("pen", say.edit, another),
		action("copy", say.copy, async (button) => {
			await navigator.clipboard.writeText(JSON.stringify(release, null, 2));
			button.lastElementChild?.replaceChildren(say.copied);
		}),
		action("print", say.print, () => print()),
	);
}

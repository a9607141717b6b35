// Which points are shown: by worth, by side, by area, and whether only those that matter most.
import type { Point, Release } from "../../pkg/balagh.js";
import { label } from "../interface/labels.ts";
import type { Language } from "../interface/language.ts";
import { country, number } from "../interface/names.ts";
import { counted, phrase } from "../interface/phrases.ts";
import { sideOf } from "../picture/voices.ts";
import { element, words } from "./element.ts";
import { pointsOf, ranks } from "./worth.ts";

/** Fewer points than these are seen at once. */
const worthFiltering = 4;

type Group = "status" | "side" | "area";

interface Choice {
	value: string;
	name: Node | string;
	count: number;
}

export class Filters {
	/** Nothing where there is too little to filter. */
	readonly element: HTMLElement | undefined;
	readonly #release: Release;
	readonly #language: Language;
	readonly #changed: (shown: (point: Point) => boolean) => void;
	readonly #chosen: Record<Group, Set<string>> = { status: new Set(), side: new Set(), area: new Set() };
	readonly #said = element("p", { class: "filters__said", role: "status" });
	readonly #reset: HTMLButtonElement;
	#coreOnly = false;

	constructor(release: Release, language: Language, changed: (shown: (point: Point) => boolean) => void) {
		this.#release = release;
		this.#language = language;
		this.#changed = changed;
		this.#reset = element(
			"button",
			{ type: "button", class: "filters__reset", hidden: true },
			phrase("filter_reset", language),
		);
		this.#reset.addEventListener("click", () => {
			this.clear();
			this.element?.querySelector("input")?.focus();
		});
		if (release.points.length >= worthFiltering) this.element = this.#build();
	}

	/** Shows everything again. */
	clear(): void {
		for (const values of Object.values(this.#chosen)) values.clear();
		this.#coreOnly = false;
		for (const box of this.element?.querySelectorAll("input") ?? []) box.checked = false;
		this.#apply();
	}

	shows(point: Point): boolean {
		const { status, side, area } = this.#chosen;
		const fits = (chosen: Set<string>, values: string[]) =>
			chosen.size === 0 || values.some((value) => chosen.has(value));
		return (
			(!this.#coreOnly || point.core) &&
			fits(status, [point.status]) &&
			fits(side, this.#sidesOf(point)) &&
			fits(area, point.areas)
		);
	}

	#build(): HTMLElement {
		const language = this.#language;
		// In a small window the points come first.
		const open = matchMedia("(min-width: 62rem)").matches;
		return element(
			"details",
			{ class: "filters", open },
			element("summary", { class: "overline" }, phrase("filters", language)),
			this.#core(),
			this.#group("status", phrase("filter_worth", language), this.#statuses()),
			this.#group("side", phrase("filter_side", language), this.#sides()),
			this.#group("area", phrase("filter_area", language), this.#areas()),
			element("div", { class: "filters__state" }, this.#said, this.#reset),
		);
	}

	/** A group of one offers no choice. */
	#group(group: Group, name: string, choices: Choice[]): HTMLElement | undefined {
		if (choices.length < 2) return undefined;
		const boxes = choices.map(({ value, name, count }) => {
			const box = element("input", { type: "checkbox", name: group, value });
			box.addEventListener("change", () => {
				if (box.checked) this.#chosen[group].add(value);
				else this.#chosen[group].delete(value);
				this.#apply();
			});
			return this.#chip(box, name, count, group === "status" ? value : undefined);
		});
		return element("fieldset", {}, element("legend", {}, name), element("div", { class: "chips" }, ...boxes));
	}

	#core(): HTMLElement | undefined {
		const count = this.#release.points.filter((point) => point.core).length;
		if (count === 0 || count === this.#release.points.length) return undefined;
		const box = element("input", { type: "checkbox", name: "core" });
		box.addEventListener("change", () => {
			this.#coreOnly = box.checked;
			this.#apply();
		});
		return element("div", { class: "chips" }, this.#chip(box, phrase("filter_core", this.#language), count));
	}

	#chip(box: HTMLInputElement, name: Node | string, count: number, status?: string): HTMLElement {
		const tally = element("span", { class: "chip__count" }, number(count, this.#language));
		return element("label", { class: "chip", "data-status": status }, box, element("span", {}, name), tally);
	}

	#statuses(): Choice[] {
		return ranks.flatMap((status) => {
			const count = pointsOf(this.#release, status).length;
			return count > 0 ? [{ value: status, name: label("status", status, this.#language), count }] : [];
		});
	}

	#sides(): Choice[] {
		return this.#release.sides.flatMap((side) => {
			const count = this.#release.points.filter((point) => this.#sidesOf(point).includes(side)).length;
			const actor = this.#release.actors.find(({ id }) => id === side);
			const name = actor?.name ? words(actor.name, this.#release.language) : country(side, this.#language);
			return count > 0 ? [{ value: side, name, count }] : [];
		});
	}

	#areas(): Choice[] {
		const counts = new Map<string, number>();
		for (const area of this.#release.points.flatMap((point) => point.areas)) {
			counts.set(area, (counts.get(area) ?? 0) + 1);
		}
		return [...counts]
			.sort(([, one], [, other]) => other - one)
			.map(([value, count]) => ({ value, name: label("area", value, this.#language), count }));
	}

	#sidesOf(point: Point): string[] {
		const speakers = this.#release.actors.filter(({ id }) => point.speakers.includes(id));
		return speakers.flatMap((actor) => sideOf(actor, this.#release) ?? []);
	}

	#apply(): void {
		const all = this.#release.points.length;
		const shown = this.#release.points.filter((point) => this.shows(point)).length;
		const active = this.#coreOnly || Object.values(this.#chosen).some((values) => values.size > 0);
		this.#reset.hidden = !active;
		this.#said.textContent = active ? this.#words(shown, all) : "";
		this.#changed((point) => this.shows(point));
	}

	#words(shown: number, all: number): string {
		return shown === 0 ? phrase("filter_none", this.#language) : counted("shown", all, this.#language, { shown });
	}
}

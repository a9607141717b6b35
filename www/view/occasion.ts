// Who met whom, when and where, and who says so.
import type { Actor, Event, Release } from "../../pkg/balagh.js";
import { label } from "../interface/labels.ts";
import type { Language, Translation } from "../interface/language.ts";
import { country, day } from "../interface/names.ts";
import { element, words } from "./element.ts";
import { icon } from "./icons.ts";

export function occasion(release: Release, event: Event, language: Language, say: Translation): HTMLElement {
	return element(
		"header",
		{ class: "occasion" },
		element("p", { class: "overline" }, label("event", event.type, language)),
		release.headline ? words(release.headline, release.language, "h2") : undefined,
		facts(release, event, language, say),
		parties(release, language, say),
	);
}

function facts(release: Release, event: Event, language: Language, say: Translation): HTMLElement {
	const named = (found: { name: string } | null) => (found ? words(found.name, release.language) : undefined);
	const fact = (name: string, picture: Parameters<typeof icon>[0], value: Node | string | undefined) =>
		element(
			"div",
			{ class: value ? "fact" : "fact fact--absent" },
			element("dt", {}, icon(picture), name),
			element("dd", {}, value ?? say.not_given),
		);
	return element(
		"dl",
		{ class: "facts" },
		fact(say.date, "calendar", day(event, language)),
		fact(say.place, "place", named(event.place)),
		fact(say.source, "source", named(event.issuer)),
	);
}

function parties(release: Release, language: Language, say: Translation): HTMLElement | undefined {
	const named = release.actors.filter((actor) => actor.kind === "person" || actsForItself(actor, release));
	const sides = release.sides.map((side) => ({
		name: sideName(side, release, language),
		members: named.filter((actor) => actor.country === side),
	}));
	const others = named.filter((actor) => !actor.country || !release.sides.includes(actor.country));
	if (sides.length === 0 && others.length === 0) return undefined;
	return element(
		"div",
		{ class: "parties" },
		sides.length > 0
			? element(
					"div",
					{ class: "sides", role: "list", "aria-label": say.sides },
					...sides.map(({ name, members }) =>
						element("div", { class: "side", role: "listitem" }, name, list(members, release.language)),
					),
				)
			: undefined,
		others.length > 0
			? element(
					"div",
					{ class: "others" },
					element("p", { class: "overline" }, say.others),
					list(others, release.language),
				)
			: undefined,
	);
}

/** A company, a body or a group that does something of its own, where it is no side by itself: «شركة كذا» that signs with a ministry. */
function actsForItself({ id, kind }: Actor, release: Release): boolean {
	const acts = release.points.some(({ speakers }) => speakers.includes(id));
	return kind !== "state" && acts && !release.sides.includes(id);
}

/** A state by its name in the page's language; an organisation as the text names it. */
function sideName(side: string, release: Release, language: Language): HTMLElement {
	const actor = release.actors.find(({ id }) => id === side);
	const name = actor?.name ? words(actor.name, release.language) : country(side, language);
	return element("h3", { class: "side__name" }, name);
}

function list(actors: Actor[], language: string): HTMLElement | undefined {
	if (actors.length === 0) return undefined;
	const items = actors.map(({ name, office }) =>
		element(
			"li",
			{},
			name ? element("span", { class: "person__name", lang: language, dir: "auto" }, name) : undefined,
			office ? element("span", { class: "person__office", lang: language, dir: "auto" }, office) : undefined,
		),
	);
	return element("ul", { class: "people" }, ...items);
}

// The points, grouped by what they are worth.
import type { Actor, Instrument, Point, Release } from "../../pkg/balagh.js";
import { label } from "../interface/labels.ts";
import type { Language } from "../interface/language.ts";
import { country, number } from "../interface/names.ts";
import type { ReadingWords } from "../interface/reading-words.ts";
import { element, words } from "./element.ts";
import { pointsOf, ranks } from "./worth.ts";

/** Below this the page says that a reading is unsure. */
const sure = 0.6;

export interface Given {
	release: Release;
	language: Language;
	say: ReadingWords;
	choose: (id: string) => void;
	/** Nothing where the text is not shown beside the points. */
	showInText: ((id: string) => void) | undefined;
}

export function points(given: Given): HTMLElement {
	const groups = ranks.flatMap((status) => {
		const found = pointsOf(given.release, status);
		return found.length > 0 ? [group(status, found, given)] : [];
	});
	return element("div", { class: "points", id: "points" }, ...groups);
}

function group(status: Point["status"], found: Point[], given: Given): HTMLElement {
	const { language, say } = given;
	return element(
		"section",
		{ class: "group", "data-status": status },
		element(
			"h2",
			{ class: "group__title" },
			label("status", status, language),
			element("span", { class: "group__count" }, number(found.length, language)),
			element("span", { class: "group__note" }, say[`${status}_note`]),
		),
		element("ul", {}, ...found.map((point) => pointItem(point, given))),
	);
}

/** One point, with its evidence to be unfolded. The parts are what portals style in the element. */
export function pointItem(point: Point, given: Given): HTMLElement {
	const { release, language, say, choose, showInText } = given;
	const details = `${point.id}-evidence`;
	const button = element(
		"button",
		{
			type: "button",
			class: "point__summary",
			part: "summary",
			lang: release.language,
			dir: "auto",
			"aria-expanded": "false",
			"aria-controls": details,
		},
		point.summary,
	);
	button.addEventListener("click", () => choose(point.id));
	const show = element("button", { type: "button", class: "point__show", part: "show" }, say.show_in_text);
	show.addEventListener("click", () => showInText?.(point.id));
	return element(
		"li",
		{ class: "point", part: "point", "data-point": point.id, "data-core": point.core ? "true" : undefined },
		button,
		about(point, release, language, say),
		element(
			"div",
			{ class: "point__evidence", part: "evidence", id: details, hidden: true },
			words(point.evidence.text, release.language, "q"),
			showInText ? show : undefined,
		),
	);
}

function about(point: Point, release: Release, language: Language, say: ReadingWords): HTMLElement {
	const tags = [
		element("span", { class: "tag tag--act", part: "tag act" }, label("act", point.act, language)),
		...point.areas.map((area) => element("span", { class: "tag", part: "tag" }, label("area", area, language))),
		...point.instruments.map((instrument) => instrumentTag(instrument, release.language, language)),
		...(point.confidence < sure ? [element("span", { class: "tag tag--unsure", part: "tag" }, say.unsure)] : []),
	];
	return element(
		"div",
		{ class: "point__about" },
		speakers(point, release, language, say),
		element("div", { class: "tags" }, ...tags),
	);
}

function instrumentTag(instrument: Instrument, released: string, language: Language): HTMLElement {
	const kind = label("instrument", instrument.kind, language);
	return element(
		"span",
		{ class: "tag tag--instrument", part: "tag", title: kind },
		words(instrument.name, released),
		element("span", { class: "tag__stage" }, label("stage", instrument.stage, language)),
	);
}

function speakers(point: Point, release: Release, language: Language, say: ReadingWords): HTMLElement | undefined {
	const named = (ids: string[]) =>
		ids.flatMap((id) => {
			const actor = release.actors.find((candidate) => candidate.id === id);
			return actor ? [speaker(actor, release.language, language, say)] : [];
		});
	const by = named(point.speakers);
	const to = named(point.addressees);
	if (by.length === 0 && to.length === 0) return undefined;
	const arrow = to.length > 0 ? element("span", { class: "point__to" }, say.to) : undefined;
	return element("p", { class: "point__speakers", part: "speakers" }, ...by, arrow, ...to);
}

function speaker(actor: Actor, released: string, language: Language, say: ReadingWords): HTMLElement {
	const side = actor.country && actor.kind !== "state" ? country(actor.country, language) : undefined;
	return element(
		"span",
		{ class: "speaker" },
		words(actor.name ?? actor.office ?? say.unnamed, released),
		side ? element("span", { class: "speaker__side" }, side) : undefined,
	);
}

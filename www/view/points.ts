// The points, grouped by what they are worth.
import type { Actor, Instrument, Point, Release } from "../../pkg/balagh.js";
import { label } from "../interface/labels.ts";
import type { Language, Translation } from "../interface/language.ts";
import { country, number } from "../interface/names.ts";
import { element, words } from "./element.ts";
import { pointsOf, ranks } from "./worth.ts";

/** Below this the page says that a reading is unsure. */
const sure = 0.6;

interface Given {
	release: Release;
	language: Language;
	say: Translation;
	choose: (id: string) => void;
	showInText: (id: string) => void;
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
		element("ul", {}, ...found.map((point) => item(point, given))),
	);
}

function item(point: Point, given: Given): HTMLElement {
	const { release, language, say, choose, showInText } = given;
	const details = `${point.id}-evidence`;
	const button = element(
		"button",
		{
			type: "button",
			class: "point__summary",
			lang: release.language,
			dir: "auto",
			"aria-expanded": "false",
			"aria-controls": details,
		},
		point.summary,
	);
	button.addEventListener("click", () => choose(point.id));
	const show = element("button", { type: "button", class: "point__show" }, say.show_in_text);
	show.addEventListener("click", () => showInText(point.id));
	return element(
		"li",
		{ class: "point", "data-point": point.id, "data-core": point.core ? "true" : undefined },
		button,
		about(point, release, language, say),
		element(
			"div",
			{ class: "point__evidence", id: details, hidden: true },
			words(point.evidence.text, release.language, "q"),
			show,
		),
	);
}

function about(point: Point, release: Release, language: Language, say: Translation): HTMLElement {
	const tags = [
		element("span", { class: "tag tag--act" }, label("act", point.act, language)),
		...point.areas.map((area) => element("span", { class: "tag" }, label("area", area, language))),
		...point.instruments.map((instrument) => instrumentTag(instrument, release.language, language)),
		...(point.confidence < sure ? [element("span", { class: "tag tag--unsure" }, say.unsure)] : []),
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
		{ class: "tag tag--instrument", title: kind },
		words(instrument.name, released),
		element("span", { class: "tag__stage" }, label("stage", instrument.stage, language)),
	);
}

function speakers(point: Point, release: Release, language: Language, say: Translation): HTMLElement | undefined {
	const named = (ids: string[]) =>
		ids.flatMap((id) => {
			const actor = release.actors.find((candidate) => candidate.id === id);
			return actor ? [speaker(actor, release.language, language, say)] : [];
		});
	const by = named(point.speakers);
	const to = named(point.addressees);
	if (by.length === 0 && to.length === 0) return undefined;
	const arrow = to.length > 0 ? element("span", { class: "point__to" }, say.to) : undefined;
	return element("p", { class: "point__speakers" }, ...by, arrow, ...to);
}

function speaker(actor: Actor, released: string, language: Language, say: Translation): HTMLElement {
	const side = actor.country && actor.kind !== "state" ? country(actor.country, language) : undefined;
	return element(
		"span",
		{ class: "speaker" },
		words(actor.name ?? actor.office ?? say.unnamed, released),
		side ? element("span", { class: "speaker__side" }, side) : undefined,
	);
}

// The picture in words: the same rows and columns as a table.
import type { Point, Release } from "../../pkg/balagh.js";
import { label } from "../interface/labels.ts";
import type { Language } from "../interface/language.ts";
import { number } from "../interface/names.ts";
import { phrase } from "../interface/phrases.ts";
import { element, words } from "../view/element.ts";
import { ranks } from "../view/worth.ts";
import { rows } from "./layout.ts";
import { type Group, type Voice, Voices } from "./voices.ts";

export function table(release: Release, language: Language): HTMLElement {
	const voices = new Voices(release, language);
	const columns = voices.groups.flatMap((group) => group.voices.map((voice) => ({ group, voice })));
	const heads = columns.map(({ group, voice }) => element("th", { scope: "col" }, ...nameOf(group, voice)));
	const body = rows(release).map(([area, points]) =>
		element(
			"tr",
			{},
			element("th", { scope: "row" }, area ? label("area", area, language) : phrase("no_area", language)),
			...columns.map(({ voice }) =>
				cell(
					points.filter((point) => voices.of(point).voice === voice.key),
					language,
				),
			),
		),
	);
	return element(
		"details",
		{ class: "picture__table" },
		element("summary", {}, phrase("picture_table", language)),
		element(
			"div",
			{ class: "picture__scroll", role: "region", tabindex: "0", "aria-label": phrase("picture_table", language) },
			element(
				"table",
				{},
				element("caption", { class: "visually-hidden" }, phrase("picture", language)),
				element("thead", {}, element("tr", {}, element("th", { scope: "col" }, phrase("area", language)), ...heads)),
				element("tbody", {}, ...body),
			),
		),
	);
}

function nameOf(group: Group, voice: Voice): Node[] {
	const side = words(group.name.text, group.name.language);
	return voice.name ? [side, document.createTextNode(" — "), words(voice.name.text, voice.name.language)] : [side];
}

function cell(points: Point[], language: Language): HTMLElement {
	const counts = ranks.flatMap((status) => {
		const count = points.filter((point) => point.status === status).length;
		return count > 0 ? [`${label("status", status, language)}: ${number(count, language)}`] : [];
	});
	return element("td", {}, counts.length > 0 ? counts.join(language === "ar" ? "، " : ", ") : "–");
}

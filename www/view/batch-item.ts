// One of several files.
import type { Release } from "../../pkg/balagh.js";
import type { Item } from "../intake/batch.ts";
import { label } from "../interface/labels.ts";
import type { Language, Translation } from "../interface/language.ts";
import { number } from "../interface/names.ts";
import { element, words } from "./element.ts";
import { reason } from "./failure.ts";
import { pointsOf, ranks } from "./worth.ts";

interface Given {
	language: Language;
	say: Translation;
	show: (item: Item) => void;
}

export function batchItem(item: Item, { language, say, show }: Given): HTMLElement {
	return element(
		"li",
		{ class: "batch__item", "data-state": item.state },
		element(
			"div",
			{ class: "batch__about" },
			element("bdi", { class: "batch__name" }, item.file.name),
			item.state === "failed" ? undefined : element("span", { class: "batch__state" }, say.file_states[item.state]),
		),
		item.failure && element("p", { class: "batch__failure" }, reason(item.failure, say)),
		item.release ? outcome(item.release, language, say, () => show(item)) : beforeReading(item, say),
	);
}

function beforeReading(item: Item, say: Translation): HTMLElement | undefined {
	if (!item.document) return undefined;
	const published = element("input", {
		type: "date",
		value: item.published,
		"aria-label": `${say.published_short}: ${item.file.name}`,
	});
	published.addEventListener("change", () => {
		item.published = published.value;
	});
	const opening = item.document.title ?? item.document.text.slice(0, 160);
	return element(
		"div",
		{ class: "batch__document" },
		words(opening.replace(/\s+/g, " "), "ar", "p"),
		element(
			"label",
			{ class: "batch__date" },
			element("span", { "aria-hidden": "true" }, say.published_short),
			published,
		),
	);
}

function outcome(release: Release, language: Language, say: Translation, show: () => void): HTMLElement {
	const headline = release.event ? release.headline : say.no_event;
	const button = element(
		"button",
		{ type: "button", class: "batch__headline", lang: release.event ? release.language : language, dir: "auto" },
		headline,
	);
	button.addEventListener("click", show);
	const counts = ranks.flatMap((status) => {
		const count = pointsOf(release, status).length;
		const text = `${label("status", status, language)} ${number(count, language)}`;
		return count > 0 ? [element("li", { "data-status": status }, text)] : [];
	});
	return element("div", { class: "batch__outcome" }, button, element("ul", { class: "batch__counts" }, ...counts));
}

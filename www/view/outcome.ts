// How much of the release binds: a bar in proportion, and the plain word when nothing was decided.
import type { Release } from "../../pkg/balagh.js";
import { label } from "../interface/labels.ts";
import type { Language, Translation } from "../interface/language.ts";
import { number } from "../interface/names.ts";
import { element } from "./element.ts";
import { pointsOf, ranks } from "./worth.ts";

export function outcome(release: Release, language: Language, say: Translation): HTMLElement | undefined {
	if (release.points.length === 0) return undefined;
	const decided = pointsOf(release, "decision").length > 0;
	const proportions = element(
		"ul",
		{ class: "proportions" },
		...ranks.flatMap((status) => part(release, status, language)),
	);
	// A property set by script is no style attribute in the page's policy.
	proportions.style.setProperty("--most", String(Math.max(...ranks.map((status) => pointsOf(release, status).length))));
	return element(
		"section",
		{ class: "outcome", "aria-label": say.outcome },
		decided ? undefined : nothingDecided(say),
		proportions,
	);
}

function nothingDecided(say: Translation): HTMLElement {
	return element(
		"div",
		{ class: "nothing-decided" },
		element("strong", {}, say.nothing_decided),
		element("p", {}, say.nothing_decided_note),
	);
}

function part(release: Release, status: (typeof ranks)[number], language: Language): HTMLElement[] {
	const count = pointsOf(release, status).length;
	if (count === 0) return [];
	const item = element(
		"li",
		{ "data-status": status },
		element("span", { class: "proportions__count" }, number(count, language)),
		element("span", { class: "proportions__name" }, label("status", status, language)),
	);
	item.style.setProperty("--count", String(count));
	return [item];
}

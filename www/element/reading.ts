// A reading as the element shows it.
import type { Event, Point, Release } from "../../npm/src/types.ts";
import { label } from "../interface/labels.ts";
import type { Language } from "../interface/language.ts";
import { day } from "../interface/names.ts";
import { type ReadingWords, readingWords } from "../interface/reading-words.ts";
import own from "../translations/element.json";
import { element, words } from "../view/element.ts";
import { pointItem, points } from "../view/points.ts";
import type { View } from "./attributes.ts";

/** The picture of the meeting, once it is there. */
export interface Picture {
	element: HTMLElement;
	mark(id: string | undefined): void;
}

export interface Given {
	release: Release;
	language: Language;
	view: View;
	coreOnly: boolean;
	choose: (id: string) => void;
	showInText: ((id: string) => void) | undefined;
}

/** The release with nothing in it but what a reader must see. */
export function essence(release: Release): Release {
	const points = release.points.filter(({ core }) => core);
	const kept = new Set(points.map(({ id }) => id));
	return { ...release, points, digest: release.digest.filter((id) => kept.has(id)) };
}

export function contentOf(given: Given): Node[] {
	const { release, language } = given;
	const say = readingWords(language);
	const { event } = release;
	return event ? [occasion(event, release, language), ...found(given, say)] : [note(say.no_event)];
}

function occasion(event: Event, release: Release, language: Language): HTMLElement {
	const facts = [label("event", event.type, language), day(event, language), event.place?.name]
		.filter((fact) => fact !== undefined)
		// A place in Arabic would carry the mark before it along.
		.flatMap((fact, index) => [index > 0 ? " · " : "", element("bdi", {}, fact)]);
	return element(
		"header",
		{ part: "header", class: "header" },
		element("p", { part: "facts", class: "facts" }, ...facts),
		release.headline ? headline(release) : undefined,
	);
}

function headline(release: Release): HTMLElement {
	const line = words(release.headline, release.language, "p");
	line.setAttribute("part", "headline");
	line.className = "headline";
	return line;
}

function found(given: Given, say: ReadingWords): Node[] {
	const { release, view, language, coreOnly } = given;
	const decided = release.points.some(({ status }) => status === "decision");
	const undecided = decided ? [] : [note(say.nothing_decided)];
	if (release.points.length === 0) return coreOnly ? [note(own.no_core[language])] : undecided;
	if (view === "full") return [...undecided, points({ ...given, say })];
	// Below the picture stands the point whose mark was chosen.
	const picture = view === "map" ? [element("div", { part: "map", class: "map", "data-picture": true })] : [];
	return [...undecided, ...picture, digest(given, say)];
}

function digest(given: Given, say: ReadingWords): HTMLElement {
	const { release, view } = given;
	const digested = release.digest.flatMap((id) => release.points.find((point) => point.id === id) ?? []);
	// Every mark of the picture needs a point to open.
	const listed = view === "map" ? release.points : digested;
	const items = listed.map((point) => item(point, given, say));
	return element("ul", { part: "list", class: "digest", "aria-label": say.digest }, ...items);
}

function item(point: Point, given: Given, say: ReadingWords): HTMLElement {
	const made = pointItem(point, { ...given, say });
	made.dataset.status = point.status;
	return made;
}

function note(text: string): HTMLElement {
	return element("p", { part: "note", class: "note" }, text);
}

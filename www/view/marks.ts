// Marks words without touching the document: the CSS Custom Highlight API.
import type { Point, Release } from "../../pkg/balagh.js";
import type { Paragraphs } from "./paragraphs.ts";
import { pointsOf, ranks } from "./worth.ts";

const chosen = "chosen";
const supported = "highlights" in CSS;

/** Marks the words of all points, each rank in its own way. */
export function markAll(release: Release, paragraphs: Paragraphs): void {
	if (!supported) return;
	CSS.highlights.clear();
	for (const status of ranks) {
		const ranges = pointsOf(release, status).flatMap(({ evidence }) => paragraphs.ranges(evidence.start, evidence.end));
		CSS.highlights.set(status, new Highlight(...ranges));
	}
}

/** Marks the words of the point that was chosen, above the others. */
export function markChosen(point: Point | undefined, paragraphs: Paragraphs): void {
	if (!supported) return;
	const ranges = point ? paragraphs.ranges(point.evidence.start, point.evidence.end) : [];
	const highlight = new Highlight(...ranges);
	highlight.priority = 1;
	CSS.highlights.set(chosen, highlight);
}

export function unmark(): void {
	if (supported) CSS.highlights.clear();
}

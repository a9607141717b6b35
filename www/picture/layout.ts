// Where everything in the picture stands: areas one below the other, voices side by side, a mark for each point.
// Measures run from the start of the line; whoever draws turns them round for a page from right to left.
import type { Area, Point, Release } from "../../pkg/balagh.js";
import { label } from "../interface/labels.ts";
import type { Language } from "../interface/language.ts";
import { phrase } from "../interface/phrases.ts";
import { ranks } from "../view/worth.ts";
import { lines, longestWord } from "./measure.ts";
import { Voices, type Words } from "./voices.ts";

export interface Label {
	lines: string[];
	language: string;
	kind: "side" | "voice" | "area";
	/** Where the words start. */
	at: number;
	/** The baseline of the first line. */
	top: number;
}

export interface Rule {
	from: number;
	to: number;
	top: number;
	kind: "side" | "row";
}

/** A stretch from top to bottom where what is done together stands. */
export interface Band {
	from: number;
	to: number;
	top: number;
	bottom: number;
}

export interface Mark {
	point: Point;
	at: number;
	top: number;
}

export interface Layout {
	width: number;
	height: number;
	labels: Label[];
	rules: Rule[];
	bands: Band[];
	marks: Mark[];
}

export interface Fonts {
	side: string;
	voice: string;
	area: string;
}

export const lineHeights = { side: 24, voice: 18, area: 20 };

/** As large as WCAG asks of a target. */
const step = 26;
const narrow = 480;
const areaColumn = 168;
const gap = 14;
const narrowestColumn = 60;
const rowPadding = 7;

interface Column {
	key: string;
	name: Words | undefined;
	from: number;
	to: number;
}

export function layOut(release: Release, language: Language, width: number, fonts: Fonts): Layout {
	return new Drawing(release, language, width, fonts).layout;
}

class Drawing {
	readonly layout: Layout;
	readonly #voices: Voices;
	readonly #fonts: Fonts;
	readonly #stacked: boolean;
	/** Where there is no room for speakers, sides alone have columns. */
	readonly #whole: boolean;
	#top = 0;

	constructor(release: Release, language: Language, width: number, fonts: Fonts) {
		this.#fonts = fonts;
		this.#voices = new Voices(release, language);
		this.#stacked = width < narrow;
		const groups = this.#voices.groups;
		const start = this.#stacked ? 0 : areaColumn;
		const gaps = gap * (this.#stacked ? groups.length - 1 : groups.length);
		const room = (columns: number) => (width - start - gaps) / columns;
		const speakers = groups.reduce((sum, group) => sum + group.voices.length, 0);
		this.#whole = room(speakers) < narrowestColumn;
		const widths = this.#whole
			? this.#shares(width - start - gaps)
			: groups.map(({ voices }) => voices.length * Math.max(room(speakers), step));
		this.layout = {
			width: Math.max(width, start + widths.reduce((sum, own) => sum + own, 0) + gaps),
			height: 0,
			labels: [],
			rules: [],
			bands: [],
			marks: [],
		};
		const columns = this.#head(start, widths);
		const head = this.#top;
		for (const [area, points] of rows(release)) this.#row(area, points, columns, language);
		this.#rule(0, this.layout.width, this.#top, "row");
		this.layout.height = this.#top + 2;
		this.layout.bands = this.layout.bands.map((band) => ({ ...band, bottom: Math.max(head, this.#top) }));
	}

	/** Sides that share narrow room: each gets what its longest word needs, if all can have that, and as much of the rest. */
	#shares(room: number): number[] {
		const { groups } = this.#voices;
		const needs = groups.map(({ name }) => Math.max(step, longestWord(name.text, this.#fonts.side)));
		const rest = room - needs.reduce((sum, need) => sum + need, 0);
		if (rest < 0) return groups.map(() => Math.max(room / groups.length, step));
		return needs.map((need) => need + rest / groups.length);
	}

	#head(start: number, widths: number[]): Column[] {
		const columns: Column[] = [];
		// Behind the names of areas a gap; where those stand above their rows, none before the first column.
		let at = this.#stacked ? -gap : start;
		let sideBottom = 0;
		const heads = this.#voices.groups.map((group, place) => {
			const voices = this.#whole ? [{ key: group.key, name: undefined }] : group.voices;
			const from = at + gap;
			const to = from + (widths[place] ?? step);
			const columnWidth = (to - from) / voices.length;
			const own = voices.map((voice, index) => ({
				...voice,
				from: from + index * columnWidth,
				to: from + (index + 1) * columnWidth,
			}));
			columns.push(...own);
			at = to;
			const name = lines(group.name.text, this.#fonts.side, to - from, 2);
			sideBottom = Math.max(sideBottom, name.length * lineHeights.side);
			return { group, from, to, name, own };
		});
		let bottom = sideBottom;
		for (const { group, from, to, name, own } of heads) {
			this.#rule(from, to, 1.5, "side");
			this.#label(name, group.name.language, "side", from, 25);
			if (group.key === "together")
				this.layout.bands.push({ from: from - gap / 2, to: to + gap / 2, top: 0, bottom: 0 });
			for (const { name, from, to } of own) {
				if (!name) continue;
				const words = lines(name.text, this.#fonts.voice, to - from - 6, 3);
				this.#label(words, name.language, "voice", from, sideBottom + 22);
				bottom = Math.max(bottom, sideBottom + words.length * lineHeights.voice);
			}
		}
		this.#top = bottom + 18;
		return columns;
	}

	#row(area: Area | undefined, points: Point[], columns: Column[], language: Language): void {
		const name = area ? label("area", area, language) : phrase("no_area", language);
		const room = this.#stacked ? this.layout.width : areaColumn - 8;
		const words = lines(name, this.#fonts.area, room, 2);
		this.#rule(0, this.layout.width, this.#top, "row");
		this.#label(words, language, "area", 0, this.#top + rowPadding + 17);
		const named = words.length * lineHeights.area;
		const top = this.#top + rowPadding + (this.#stacked ? named : 0);
		let bottom = this.#top + rowPadding + named;
		for (const column of columns) {
			const own = points.filter((point) => this.#keyOf(point) === column.key);
			const perLine = Math.max(1, Math.floor((column.to - column.from) / step));
			own.forEach((point, index) => {
				const line = Math.floor(index / perLine);
				const at = column.from + ((index % perLine) + 0.5) * step;
				this.layout.marks.push({ point, at, top: top + (line + 0.5) * step });
				bottom = Math.max(bottom, top + (line + 1) * step);
			});
		}
		this.#top = bottom + rowPadding;
	}

	#keyOf(point: Point): string {
		const { group, voice } = this.#voices.of(point);
		return this.#whole ? group : voice;
	}

	#label(lines: string[], language: string, kind: Label["kind"], at: number, top: number): void {
		this.layout.labels.push({ lines, language, kind, at, top });
	}

	#rule(from: number, to: number, top: number, kind: Rule["kind"]): void {
		this.layout.rules.push({ from, to, top, kind });
	}
}

/** Points by their first, most specific area; areas with what binds most come first. */
export function rows(release: Release): [Area | undefined, Point[]][] {
	const byArea = new Map<Area | undefined, Point[]>();
	const worth = ({ status }: Point) => ranks.indexOf(status);
	for (const point of release.points.toSorted((one, other) => worth(one) - worth(other))) {
		const [area] = point.areas;
		byArea.set(area, [...(byArea.get(area) ?? []), point]);
	}
	const weight = (points: Point[]) => points.reduce((sum, point) => sum + 8 ** (ranks.length - worth(point)), 0);
	return [...byArea].sort(([, one], [, other]) => weight(other) - weight(one));
}

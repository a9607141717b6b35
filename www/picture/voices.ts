// Who the points of a release come from: the columns of the picture.
import type { Actor, Point, Release } from "../../pkg/balagh.js";
import type { Language } from "../interface/language.ts";
import { country } from "../interface/names.ts";
import { phrase } from "../interface/phrases.ts";

/** Words with the language they are in. */
export interface Words {
	text: string;
	language: string;
}

/** A column: one speaker, or a side as a whole. */
export interface Voice {
	key: string;
	/** Nothing where the side speaks only as a whole: its group says who that is. */
	name: Words | undefined;
}

/** A side, those who speak for both or all, or everybody else. */
export interface Group {
	key: string;
	name: Words;
	voices: Voice[];
}

export class Voices {
	readonly groups: Group[];
	readonly #release: Release;
	readonly #keys: Map<Point, { group: string; voice: string }>;

	constructor(release: Release, language: Language) {
		this.#release = release;
		this.#keys = new Map(release.points.map((point) => [point, this.#place(point)]));
		this.groups = this.#order().map((key) => ({
			key,
			name: this.#groupName(key, language),
			voices: this.#voicesOf(key, language),
		}));
	}

	/** The columns that a point may stand in: its speaker's, and that of the whole group. */
	of(point: Point): { group: string; voice: string } {
		return this.#keys.get(point) ?? { group: others, voice: others };
	}

	#place(point: Point): { group: string; voice: string } {
		const speakers = point.speakers.flatMap((id) => this.#actor(id) ?? []);
		const sides = new Set(speakers.flatMap((actor) => sideOf(actor, this.#release) ?? []));
		const group = sides.size > 1 ? together : ([...sides][0] ?? others);
		const [only] = speakers;
		const alone = speakers.length === 1 && only && (only.kind === "person" || group === others);
		return { group, voice: alone && group !== together ? only.id : group };
	}

	/** Sides as the release names them; what two do together stands between them. */
	#order(): string[] {
		const present = new Set([...this.#keys.values()].map(({ group }) => group));
		const sides = this.#release.sides.filter((side) => present.has(side));
		const all = sides.length === 2 ? [sides[0], together, sides[1], others] : [...sides, together, others];
		return all.filter((key) => key !== undefined && present.has(key)) as string[];
	}

	#groupName(key: string, language: Language): Words {
		if (key === together || key === others) return { text: phrase(key, language), language };
		const actor = this.#actor(key);
		return actor?.name
			? { text: actor.name, language: this.#release.language }
			: { text: country(key, language), language };
	}

	/** Speakers in the order in which they first speak, the side as a whole before them. */
	#voicesOf(group: string, language: Language): Voice[] {
		const keys = new Set([...this.#keys.values()].filter((key) => key.group === group).map(({ voice }) => voice));
		const speaksAsOne = keys.delete(group);
		const name = keys.size > 0 ? { text: phrase("as_side", language), language } : undefined;
		const whole = speaksAsOne ? [{ key: group, name }] : [];
		const speakers = [...keys].map((key) => {
			const actor = this.#actor(key);
			return { key, name: { text: actor?.name ?? actor?.office ?? key, language: this.#release.language } };
		});
		return [...whole, ...speakers];
	}

	#actor(id: string): Actor | undefined {
		return this.#release.actors.find((actor) => actor.id === id);
	}
}

const together = "together";
const others = "others";

/** The side that somebody belongs to, if to any. */
export function sideOf(actor: Actor, release: Release): string | undefined {
	return release.sides.find((side) => side === actor.id || side === actor.country);
}

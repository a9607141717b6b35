// What the values of the output contract are called: the table that the core's exports use as well.
import table from "../../lexicon/labels.tsv?raw";
import type { Language } from "./language.ts";

type Group = "status" | "event" | "act" | "area" | "instrument" | "stage" | "weekday";

const [header = [], ...rows] = table
	.split("\n")
	.filter((line) => line && !line.startsWith("#"))
	.map((line) => line.split("\t"));
const labels = new Map(rows.map((cells) => [`${cells[0]} ${cells[1]}`, cells]));

/** The label of a value; the value itself where there is none. */
export function label(group: Group, value: string, language: Language): string {
	return labels.get(`${group} ${value}`)?.[header.indexOf(language)] ?? value;
}

// Invented releases, the same files that the tests read.

import type { Language } from "./interface/language.ts";
import titles from "./translations/samples.json";

const texts = import.meta.glob<string>(
	[
		"../tests/releases/moroccan-communique-water/release.txt",
		"../tests/releases/signing-ceremony-three-documents/release.txt",
		"../tests/releases/joint-statement-numbered-decisions/release.txt",
		"../tests/releases/algerian-joint-commission-session/release.txt",
		"../tests/releases/gulf-telephone-call-condolences/release.txt",
		"../tests/releases/saudi-court-report-hijri-date/release.txt",
		"../tests/releases/kuwaiti-meeting-nothing-decided/release.txt",
		"../tests/releases/weather-bulletin-without-event/release.txt",
	],
	{ query: "?raw", import: "default", eager: true },
);

export interface Sample {
	name: string;
	title: Record<Language, string>;
	text: string;
}

/** The samples, in the order in which they are shown. */
export const samples: Sample[] = Object.entries(titles).map(([name, title]) => ({
	name,
	title,
	text: texts[`../tests/releases/${name}/release.txt`] ?? "",
}));

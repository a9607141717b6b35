// What a reading says wherever it is shown: on the page, and in the element of a portal.
import reading from "../translations/reading.json";
import type { Language } from "./language.ts";

export type ReadingWords = Record<keyof typeof reading, string>;

export function readingWords(language: Language): ReadingWords {
	return Object.fromEntries(Object.entries(reading).map(([key, words]) => [key, words[language]])) as ReadingWords;
}

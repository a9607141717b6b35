import type { Language } from "./language.ts";

/** Makes a thing for each language once, when it is first asked for. */
export function once<Thing>(make: (language: Language) => Thing): (language: Language) => Thing {
	const made: Partial<Record<Language, Thing>> = {};
	return (language) => {
		made[language] ??= make(language);
		return made[language];
	};
}

import type { Language } from "./language.ts";

/** Makes a thing for each language once, when it is first asked for. */
export function once<Thing>(make: (language: Language) => Thing): (language: Language) => Thing {
	const made = new Map<Language, Thing>();
	return (language) => {
		const found = made.get(language) ?? make(language);
		made.set(language, found);
		return found;
	};
}

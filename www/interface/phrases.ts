// What the ways out of a reading say, and counts with the plural forms that each language has (six in Arabic).
import counts from "../translations/counts.json";
import phrases from "../translations/phrases.json";
import type { Language } from "./language.ts";
import { number } from "./names.ts";
import { once } from "./once.ts";

export type Phrase = keyof typeof phrases;
type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;

const rules = once((language: Language) => new Intl.PluralRules(language));

export function phrase(key: Phrase, language: Language): string {
	return phrases[key][language];
}

/** `count` things in words: «نقطتان», “3 points”. */
export function counted(
	thing: keyof typeof counts,
	count: number,
	language: Language,
	further: Record<string, number> = {},
): string {
	const forms: Forms = counts[thing][language];
	// English has no form for zero of its own, but may have words for it.
	const rule = count === 0 && forms.zero ? "zero" : rules(language).select(count);
	const filled = Object.entries({ ...further, n: count });
	return filled.reduce(
		(text, [name, value]) => text.replace(`{${name}}`, number(value, language)),
		forms[rule] ?? forms.other ?? "",
	);
}

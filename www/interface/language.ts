import ar from "../translations/ar.json";
import en from "../translations/en.json";
import fr from "../translations/fr.json";
import { type ReadingWords, readingWords } from "./reading-words.ts";

export type Language = "ar" | "en" | "fr";
export type Translation = typeof ar & ReadingWords;

const translations: Record<Language, typeof ar> = { ar, en, fr };
const place = "balagh-language";

/** The languages of the page and their own names. */
export const languages: Record<Language, string> = { ar: "العربية", en: "English", fr: "Français" };

export function translation(language: Language): Translation {
	return { ...translations[language], ...readingWords(language) };
}

export function direction(language: Language): "rtl" | "ltr" {
	return language === "ar" ? "rtl" : "ltr";
}

/** The language chosen last time; at first the browser's, where the page speaks it, else Arabic. */
export function rememberedLanguage(): Language {
	try {
		const stored = localStorage.getItem(place) ?? "";
		return isLanguage(stored) ? stored : languageOfBrowser();
	} catch {
		return languageOfBrowser();
	}
}

function languageOfBrowser(): Language {
	const spoken = navigator.languages.map((tag) => tag.split("-", 1)[0] ?? "");
	return spoken.find(isLanguage) ?? "ar";
}

export function rememberLanguage(language: Language): void {
	try {
		localStorage.setItem(place, language);
	} catch {
		// Storage is blocked: the choice holds for this visit.
	}
}

export function isLanguage(text: string): text is Language {
	return text in languages;
}

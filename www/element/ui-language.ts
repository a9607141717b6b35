// The language of the labels: what the attribute says, else that of the page around, as far as it is spoken here.
import { isLanguage, type Language } from "../interface/language.ts";

export function uiLanguageOf(host: Element, wanted: string): Language {
	// `lang` on the element itself is that of the release.
	const around = host.parentElement?.closest("[lang]") ?? document.documentElement;
	for (const tag of [wanted, around.getAttribute("lang") ?? ""]) {
		const language = primary(tag);
		if (isLanguage(language)) return language;
	}
	return getComputedStyle(host).direction === "rtl" ? "ar" : "en";
}

/** `ar-MA` is Arabic. */
export function primary(tag: string): string {
	return tag.toLowerCase().split("-", 1)[0] ?? "";
}

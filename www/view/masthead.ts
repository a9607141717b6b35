import { type Language, languages, type Translation } from "../interface/language.ts";
import { element } from "./element.ts";

export function masthead(language: Language, say: Translation, choose: (language: Language) => void): HTMLElement {
	const name = element("a", { href: "./", class: "masthead__name" }, say.name);
	const tagline = element("p", { class: "masthead__tagline" }, say.tagline);
	return element("header", { class: "masthead" }, element("h1", {}, name), tagline, switcher(language, say, choose));
}

function switcher(current: Language, say: Translation, choose: (language: Language) => void): HTMLElement {
	const buttons = Object.entries(languages).map(([code, name]) => {
		const language = code as Language;
		const button = element(
			"button",
			{ type: "button", lang: code, "data-language": code, "aria-pressed": String(language === current) },
			name,
		);
		button.addEventListener("click", () => choose(language));
		return button;
	});
	return element("nav", { class: "languages", "aria-label": say.language }, ...buttons);
}

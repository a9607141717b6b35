// Names of states and days, from the browser's own data.
import type { Event } from "../../pkg/balagh.js";
import { label } from "./labels.ts";
import type { Language } from "./language.ts";
import { once } from "./once.ts";

// Each takes the browser longer to make than all else that draws a point.
const states = once((language: Language) => new Intl.DisplayNames(language, { type: "region" }));
const numbers = once((language: Language) => new Intl.NumberFormat(language === "ar" ? "ar-u-nu-latn" : language));

/** Makes ahead what names and numbers need. */
export function prepareNames(language: Language): void {
	country("MA", language);
	number(0, language);
}

/** The name of a state by its ISO code; the code where the browser does not know it. */
export function country(code: string, language: Language): string {
	try {
		return states(language).of(code) ?? code;
	} catch {
		return code;
	}
}

/** The day of an event as far as the text gives it, or nothing. */
export function day(event: Event, language: Language): string | undefined {
	const weekday = event.weekday ? label("weekday", event.weekday, language) : undefined;
	if (!event.date) return weekday;
	const [, year, month, dayOfMonth] = /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(event.date) ?? [];
	if (!year) return event.date;
	const hasYear = year !== "-";
	// A leap year, so that 29 February without a year stands.
	const date = new Date(Date.UTC(hasYear ? Number(year) : 2000, Number(month) - 1, Number(dayOfMonth)));
	const written = new Intl.DateTimeFormat(locale(event, language), {
		day: "numeric",
		month: "long",
		...(hasYear ? { year: "numeric" } : {}),
		...(hasYear && event.weekday ? { weekday: "long" } : {}),
		timeZone: "UTC",
	}).format(date);
	return hasYear || !weekday ? written : `${weekday} ${written}`;
}

/** Arabic has several names for each month: those of the country that the release comes from are used. */
function locale(event: Event, language: Language): string {
	if (language !== "ar") return language === "en" ? "en-GB" : language;
	const region = event.issuer?.country ?? event.place?.country;
	return `ar${region ? `-${region}` : ""}-u-nu-latn-ca-gregory`;
}

/** A number in the digits of the page. */
export function number(value: number, language: Language): string {
	return numbers(language).format(value);
}

// The page for portals that allow frames only: embed.html?src=ADDRESS, or embed.html#text=TEXT.
import { carriedBy } from "../../intake/link.ts";
import { isLanguage } from "../../interface/language.ts";
import words from "../../translations/embed.json";
import type { CooperationPoints } from "../cooperation-points.ts";
import { fetched } from "./fetched.ts";
import { tellHeight } from "./height.ts";

/** What the address may set, under the names of the attributes. */
const handedOn = ["ui-lang", "view", "published", "core-only", "lang"];

const asked = new URL(location.href).searchParams;
const wanted = asked.get("ui-lang") ?? "";
const language = isLanguage(wanted) ? wanted : "ar";

document.documentElement.lang = language;
document.documentElement.dir = language === "ar" ? "rtl" : "ltr";

await customElements.whenDefined("cooperation-points");
const element = document.querySelector("cooperation-points");
if (element) await show(element);

async function show(element: CooperationPoints): Promise<void> {
	for (const name of handedOn) {
		const value = asked.get(name);
		if (value !== null) element.setAttribute(name, value);
	}
	tellHeight(element);
	try {
		const { text, published } = await handedOver();
		if (published && !element.published) element.published = published;
		element.text = text;
	} catch {
		element.replaceWith(failure());
	}
}

/** Behind the `#` no server sees the text; `src` is asked for by the browser of whoever looks at the page. */
async function handedOver(): Promise<{ text: string; published: string }> {
	const source = asked.get("src");
	const carried = await carriedBy(location.hash);
	if (carried) return carried;
	if (!source) throw new Error("the address names no text");
	return fetched(source);
}

function failure(): HTMLElement {
	const note = document.createElement("p");
	note.className = "failure";
	note.textContent = words.unreachable[language];
	return note;
}

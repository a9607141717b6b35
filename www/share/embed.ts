// What another page shows a reading with: a frame of this host, which reads the text that its address carries.
import type { Language } from "../interface/language.ts";
import { fragmentOf } from "./link.ts";

interface Given {
	text: string;
	published: string;
	headline: string;
	language: Language;
}

/** The element of docs/EMBEDDING.md in a frame, as HTML to paste. */
export async function frameFor({ text, published, headline, language }: Given): Promise<string> {
	const address = new URL("element/embed.html", location.href);
	address.search = `ui-lang=${language}`;
	address.hash = await fragmentOf(text, published);
	const attributes = {
		src: address.href,
		title: headline,
		width: "100%",
		height: "420",
		loading: "lazy",
		sandbox: "allow-scripts allow-same-origin",
	};
	const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
	return `<iframe ${written.join(" ")}></iframe>`;
}

function escaped(value: string): string {
	return value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

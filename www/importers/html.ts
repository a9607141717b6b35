// The article of a web page, without what stands around it.
import { Readability } from "@mozilla/readability";
import { inertDocument } from "../trusted.ts";
import { blocks } from "./blocks.ts";
import { dayOf } from "./day.ts";
import type { Imported } from "./document.ts";
import { declaredEncoding, decode } from "./encoding.ts";
import { ImportError } from "./failure.ts";
import { publishedIn } from "./published.ts";

export function readHtml(bytes: Uint8Array): Imported {
	const page = inertDocument(decode(bytes, declaredEncoding(bytes)), "text/html");
	for (const copy of page.querySelectorAll("noscript")) copy.remove();
	// Readability looks elsewhere, not at these.
	const published = publishedIn(page, dayOf);
	const title = page.title.trim();
	// Readability takes the document apart; where it finds no article the whole page is one.
	const whole = blocks(page.body);
	const article = new Readability<Node>(page, { serializer: (node) => node }).parse();
	const text = (article?.content && blocks(article.content)) || whole;
	if (!text) throw new ImportError("html_empty", "the page has no text of its own");
	return { text, title: article?.title || title || undefined, published: dayOf(article?.publishedTime) || published };
}

// Markdown as text: the marks are taken away, the words stay.
import { marked } from "marked";
import { inertDocument } from "../trusted.ts";
import { blocks } from "./blocks.ts";
import { dayOf } from "./day.ts";
import type { Imported } from "./document.ts";
import { decode } from "./encoding.ts";

export function readMarkdown(bytes: Uint8Array): Imported {
	const { fields, body } = frontMatter(decode(bytes));
	const page = inertDocument(marked.parse(body, { async: false }), "text/html");
	return {
		text: blocks(page.body),
		title: fields.get("title") || page.querySelector("h1")?.textContent?.trim() || undefined,
		published: dayOf(fields.get("published")) || dayOf(fields.get("date")),
	};
}

/** The lines `key: value` that many writers' tools put between two `---` before the text. */
function frontMatter(source: string): { fields: Map<string, string>; body: string } {
	const [all = "", lines = ""] = /^---\r?\n(.*?)\r?\n---\r?\n/s.exec(source) ?? [];
	const fields = lines.split(/\r?\n/).flatMap((line): [string, string][] => {
		const [, key = "", value = ""] = /^(\w+):\s*["']?(.*?)["']?\s*$/.exec(line) ?? [];
		return key ? [[key.toLowerCase(), value]] : [];
	});
	return { fields: new Map(fields), body: source.slice(all.length) };
}

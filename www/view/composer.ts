// Where a text is given: pasted, opened from a file, or picked from the samples.

import type { Work } from "../intake/work.ts";
import type { Language, Translation } from "../interface/language.ts";
import type { Failure } from "../reader/failure.ts";
import { samples } from "../samples.ts";
import { hasAddress } from "../share/link.ts";
import { bookmark } from "./bookmark.ts";
import { element } from "./element.ts";
import { reason } from "./failure.ts";
import { fileField } from "./file-field.ts";
import { progress } from "./progress.ts";

/** The codes of what never came to be read. */
const intake = /^(file|word|pdf|html|link|share|importer)_/;

export interface Draft {
	text: string;
	published: string;
	/** The file that the text is from. */
	file?: string;
}

interface Given {
	language: Language;
	say: Translation;
	draft: Draft;
	failure: Failure | undefined;
	/** What is being done to the text or to a file, where it takes its time. */
	work: Work | undefined;
	read: (draft: Draft) => void;
	open: (files: File[]) => void;
}

export function composer(given: Given): HTMLElement {
	const { language, say, draft, failure, work, read, open } = given;
	const text = element("textarea", {
		id: "release",
		name: "release",
		dir: "auto",
		rows: "6",
		spellcheck: "false",
		autocomplete: "off",
		placeholder: say.release_hint,
		"aria-invalid": failure && !intake.test(failure.code) && failure.code !== "stopped" ? "true" : undefined,
		"aria-describedby": failure ? "failure" : undefined,
	});
	text.value = draft.text;
	const published = element("input", {
		id: "published",
		type: "date",
		value: draft.published,
		"aria-describedby": draft.file ? "published-hint origin" : "published-hint",
	});
	const form = element(
		"form",
		{ class: "composer", novalidate: true },
		element("label", { for: "release", class: "visually-hidden" }, say.release),
		text,
		failure && (failure.code === "stopped" ? stopped(failure, say) : alert(failure, say)),
		draft.file ? origin(draft.file, draft.published, say) : undefined,
		fileField(say, open),
		work
			? progress(work, say)
			: element("div", { class: "composer__row" }, publishedField(published, say), submit(say)),
	);
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		if (!work) read({ ...draft, text: text.value, published: published.value });
	});
	text.addEventListener("input", () => {
		// The date of a file says nothing about another text.
		if (!draft.file || isSameText(text.value, draft.text)) return;
		form.querySelector("#origin")?.remove();
		if (published.value === draft.published) published.value = "";
	});
	text.addEventListener("keydown", (event) => {
		if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
	});
	return element(
		"section",
		{ class: "opening" },
		element("p", { class: "opening__introduction" }, say.introduction),
		form,
		sampleList(language, say, (sample) => read({ text: sample, published: "" })),
		hasAddress ? bookmark(say) : undefined,
	);
}

/** Whether a text was edited at most: how it begins or ends is still there. */
function isSameText(text: string, before: string): boolean {
	const some = 24;
	return text.startsWith(before.slice(0, some)) || text.endsWith(before.slice(-some));
}

/** Which file the text is from, and what of its date. */
function origin(file: string, published: string, say: Translation): HTMLElement {
	return element(
		"p",
		{ class: "origin", id: "origin", role: "status" },
		`${say.files_from} `,
		element("bdi", { class: "origin__file" }, file),
		`. ${published ? say.files_date : say.files_no_date}`,
	);
}

/** What was asked for is no alarm. */
function stopped({ message }: Failure, say: Translation): HTMLElement {
	const text = message === "importing" ? say.stopped_import : say.stopped;
	return element("p", { class: "stopped", role: "status", "data-code": "stopped" }, text);
}

function publishedField(input: HTMLInputElement, say: Translation): HTMLElement {
	return element(
		"div",
		{ class: "field" },
		element("label", { for: "published" }, say.published),
		input,
		element("small", { id: "published-hint" }, say.published_hint),
	);
}

function submit(say: Translation): HTMLElement {
	return element("button", { type: "submit", class: "primary" }, say.read);
}

function alert(failure: Failure, say: Translation): HTMLElement {
	return element(
		"div",
		{ class: "failure", id: "failure", role: "alert", "data-code": failure.code },
		element("strong", {}, intake.test(failure.code) ? say.error_import : say.error),
		element("p", {}, reason(failure, say)),
	);
}

function sampleList(language: Language, say: Translation, pick: (text: string) => void): HTMLElement {
	const items = samples.map(({ name, title, text }) => {
		const opening = text.replace(/\s+/g, " ").slice(0, 110);
		const button = element(
			"button",
			{ type: "button", class: "sample", "data-sample": name },
			element("span", { class: "sample__title" }, title[language]),
			element("span", { class: "sample__opening", lang: "ar", dir: "rtl" }, `${opening}…`),
		);
		button.addEventListener("click", () => pick(text));
		return element("li", {}, button);
	});
	return element(
		"div",
		{ class: "samples" },
		element("h2", { class: "overline" }, say.samples),
		element("ul", {}, ...items),
	);
}

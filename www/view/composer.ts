// Where a text is given: pasted, or picked from the samples.
import type { Language, Translation } from "../interface/language.ts";
import type { Failure } from "../reader/failure.ts";
import { samples } from "../samples.ts";
import { element } from "./element.ts";

export interface Draft {
	text: string;
	published: string;
}

interface Given {
	language: Language;
	say: Translation;
	draft: Draft;
	failure: Failure | undefined;
	read: (draft: Draft) => void;
}

export function composer({ language, say, draft, failure, read }: Given): HTMLElement {
	const text = element("textarea", {
		id: "release",
		name: "release",
		dir: "auto",
		rows: "6",
		spellcheck: "false",
		autocomplete: "off",
		placeholder: say.release_hint,
		"aria-invalid": failure ? "true" : undefined,
		"aria-describedby": failure ? "failure" : undefined,
	});
	text.value = draft.text;
	const published = element("input", {
		id: "published",
		type: "date",
		value: draft.published,
		"aria-describedby": "published-hint",
	});
	const form = element(
		"form",
		{ class: "composer", novalidate: true },
		element("label", { for: "release", class: "visually-hidden" }, say.release),
		text,
		failure && alert(failure, say),
		element("div", { class: "composer__row" }, publishedField(published, say), submit(say)),
	);
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		read({ text: text.value, published: published.value });
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
	);
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
	const known = say.errors as Record<string, string>;
	return element(
		"div",
		{ class: "failure", id: "failure", role: "alert", "data-code": failure.code },
		element("strong", {}, say.error),
		element("p", {}, known[failure.code] ?? say.errors.internal),
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

// The page as a whole: what it knows, and what it shows of that.
import type { Release } from "../pkg/balagh.js";
import {
	direction,
	type Language,
	rememberedLanguage,
	rememberLanguage,
	type Translation,
	translation,
} from "./interface/language.ts";
import type { Failure } from "./reader/failure.ts";
import type { Reader } from "./reader/reader.ts";
import { composer, type Draft } from "./view/composer.ts";
import { element } from "./view/element.ts";
import { unmark } from "./view/marks.ts";
import { masthead } from "./view/masthead.ts";
import { Reading } from "./view/reading.ts";

export class Page {
	readonly #reader: Promise<Reader>;
	#language: Language = rememberedLanguage();
	#draft: Draft = { text: "", published: "" };
	#release: Release | undefined;
	#failure: Failure | undefined;

	constructor(reader: Promise<Reader>) {
		this.#reader = reader;
		// Said when a text is given; until then the page stands.
		reader.catch(() => {});
	}

	show(): void {
		const say = translation(this.#language);
		document.documentElement.lang = this.#language;
		document.documentElement.dir = direction(this.#language);
		document.title = `${say.name} — ${say.tagline}`;
		unmark();
		document.body.replaceChildren(
			masthead(this.#language, say, (language) => this.#speak(language)),
			element("main", {}, this.#main(say)),
			element("footer", { class: "colophon" }, element("p", {}, say.private)),
		);
	}

	#main(say: Translation): HTMLElement {
		const language = this.#language;
		if (this.#release) {
			const another = () => this.#startOver();
			return new Reading({ text: this.#draft.text, release: this.#release, language, say, another }).element;
		}
		const read = (draft: Draft) => void this.#read(draft);
		return composer({ language, say, draft: this.#draft, failure: this.#failure, read });
	}

	#speak(language: Language): void {
		this.#language = language;
		rememberLanguage(language);
		// What has been typed but not read yet stays.
		const typed = document.querySelector("textarea")?.value;
		if (typed !== undefined) this.#draft = { ...this.#draft, text: typed };
		this.show();
		document.querySelector<HTMLElement>(`[data-language="${language}"]`)?.focus();
	}

	async #read(draft: Draft): Promise<void> {
		this.#draft = draft;
		this.#release = undefined;
		this.#failure = undefined;
		document.body.setAttribute("aria-busy", "true");
		try {
			const reader = await this.#reader;
			const answer = await reader.read(draft.text, draft.published ? { published: draft.published } : {});
			if ("release" in answer) this.#release = answer.release;
			else this.#failure = answer.failure;
		} catch (error) {
			this.#failure = { code: "unavailable", message: String(error) };
		}
		document.body.removeAttribute("aria-busy");
		this.show();
		this.#moveFocus();
	}

	#startOver(): void {
		this.#release = undefined;
		this.#failure = undefined;
		this.show();
		// Selected as a whole: pasting puts another text in its place, a key press changes it.
		const text = document.querySelector("textarea");
		text?.focus();
		text?.select();
	}

	/** A screen reader goes on where the answer stands. */
	#moveFocus(): void {
		if (this.#failure) {
			document.querySelector("textarea")?.focus();
			return;
		}
		const findings = document.querySelector<HTMLElement>(".findings");
		findings?.setAttribute("tabindex", "-1");
		findings?.focus({ preventScroll: true });
		scrollTo({ top: 0, behavior: "instant" });
	}
}

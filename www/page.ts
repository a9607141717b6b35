// The page as a whole: what it knows, and what it shows of that.
import type { Release } from "../pkg/balagh.js";
import { importFile } from "./importers/file.ts";
import { Batch, type Item } from "./intake/batch.ts";
import { takeFiles } from "./intake/files.ts";
import { carriedBy, carries, forgetLink } from "./intake/link.ts";
import { sharedFragment, takeShared } from "./intake/shared.ts";
import { Work } from "./intake/work.ts";
import {
	direction,
	type Language,
	rememberedLanguage,
	rememberLanguage,
	type Translation,
	translation,
} from "./interface/language.ts";
import { prepareNames } from "./interface/names.ts";
import { type Failure, failureOf } from "./reader/failure.ts";
import type { Reader } from "./reader/reader.ts";
import { batchView } from "./view/batch.ts";
import { composer, type Draft } from "./view/composer.ts";
import { dropNotice } from "./view/drop-notice.ts";
import { element } from "./view/element.ts";
import { unmark } from "./view/marks.ts";
import { masthead } from "./view/masthead.ts";
import { progress } from "./view/progress.ts";
import { Reading } from "./view/reading.ts";
import { updateNotice } from "./view/update-notice.ts";

/** Work on more than this many bytes or letters is shown at once; other work once it takes long. */
const longWork = 200_000;
const longTime = 400;

/** What came of work. */
interface Outcome {
	draft?: Draft;
	release?: Release;
	failure?: Failure;
}

export class Page {
	readonly #reader: Promise<Reader>;
	readonly #dropNotice = dropNotice();
	readonly #updateNotice = updateNotice();
	#chosenLanguage: Language | undefined;
	#draft: Draft = { text: "", published: "" };
	#release: Release | undefined;
	#failure: Failure | undefined;
	#work: Work | undefined;
	/** Several files, and whether their list is what is shown. */
	#batch: Batch | undefined;
	#showsBatch = false;
	/** Until a text that came with the address is read there is nothing to do here. */
	#awaits = carries(location.hash);

	constructor(reader: Promise<Reader>) {
		this.#reader = reader;
		// Said when a text is given; until then the page stands.
		reader.catch(() => {});
	}

	/** Asked for when it is first needed: on a first visit the browser takes its time to open the storage. */
	get #language(): Language {
		this.#chosenLanguage ??= rememberedLanguage();
		return this.#chosenLanguage;
	}

	show(): void {
		const say = translation(this.#language);
		document.documentElement.lang = this.#language;
		document.documentElement.dir = direction(this.#language);
		document.title = `${say.name} — ${say.tagline}`;
		unmark();
		document.body.replaceChildren(
			masthead(this.#language, say, (language) => this.#speak(language)),
			element("main", {}, this.#wayBack(say), this.#main(say)),
			this.#awaits ? "" : element("footer", { class: "colophon" }, element("p", {}, say.private)),
			this.#dropNotice.element,
			this.#updateNotice.element,
		);
		this.#updateNotice.say(this.#language);
	}

	/**
	 * Shows the page, unless a text came with its address: then its points, or, where they take long, how far they are.
	 * Resolves when that is done.
	 */
	async start(): Promise<void> {
		if (!this.#awaits) this.show();
		this.#listen();
		const followed = this.#follow();
		// While the reader starts there is time; in a task of its own, or the worker's start would wait for it.
		setTimeout(() => prepareNames(this.#language));
		await followed;
	}

	/** A new version waits until whoever reads has it brought. */
	offerUpdate(bring: () => void): void {
		this.#updateNotice.offer(bring);
	}

	/** Takes what comes by other ways than the page's own fields: files over it, and texts in its address. */
	#listen(): void {
		takeFiles(
			(files) => void this.#open(files),
			(over) => this.#dropNotice.say(over ? translation(this.#language).files_dropping : ""),
		);
		addEventListener("hashchange", () => void this.#follow());
	}

	#main(say: Translation): HTMLElement | undefined {
		if (this.#awaits) return this.#work && element("section", { class: "opening" }, progress(this.#work, say));
		const language = this.#language;
		if (this.#batch && this.#showsBatch) return this.#list(this.#batch, say);
		if (this.#release) {
			const another = () => this.#startOver();
			const { text, published } = this.#draft;
			return new Reading({ text, published, release: this.#release, language, say, another }).element;
		}
		const read = (draft: Draft) => void this.#read(draft);
		const open = (files: File[]) => void this.#open(files);
		const [draft, failure, work] = [this.#draft, this.#failure, this.#work];
		return composer({ language, say, draft, failure, work, read, open });
	}

	#list(batch: Batch, say: Translation): HTMLElement {
		return batchView({
			batch,
			language: this.#language,
			say,
			take: () => void batch.import(),
			read: () => void batch.read(this.#reader),
			show: (item) => this.#showItem(item),
			add: (files) => this.#openSeveral(files),
			leave: () => this.#closeBatch(),
		});
	}

	#wayBack(say: Translation): HTMLElement | undefined {
		if (!this.#batch || this.#showsBatch) return undefined;
		const button = element("button", { type: "button", class: "way-back", "data-action": "files" }, say.files_back);
		button.addEventListener("click", () => this.#showBatch());
		return button;
	}

	#speak(language: Language): void {
		this.#chosenLanguage = language;
		rememberLanguage(language);
		this.#keepTyped();
		this.show();
		document.querySelector<HTMLElement>(`[data-language="${language}"]`)?.focus();
	}

	/** What has been typed but not read yet stays. */
	#keepTyped(): void {
		const typed = document.querySelector("textarea")?.value;
		if (typed !== undefined) this.#draft = { ...this.#draft, text: typed };
	}

	/** One file becomes the text that is to be read; several, or one more of several, become a list. */
	async #open(files: File[]): Promise<void> {
		const [file] = files;
		if (!file || files.length > 1 || this.#showsBatch) {
			this.#openSeveral(files);
			return;
		}
		await this.#do(new Work("importing"), file.size, async (work) => {
			const { text, published } = await importFile(file, work);
			forgetLink();
			return { draft: { text, published, file: file.name } };
		});
	}

	#openSeveral(files: File[]): void {
		this.#batch ??= new Batch();
		this.#batch.add(files);
		this.#showBatch();
		void this.#batch.import();
	}

	#showBatch(): void {
		this.#release = undefined;
		this.#failure = undefined;
		this.#showsBatch = true;
		this.#awaits = false;
		forgetLink();
		this.show();
		document.querySelector<HTMLElement>(".batch__title")?.focus();
	}

	#closeBatch(): void {
		this.#batch?.work?.stop();
		this.#batch = undefined;
		this.#showsBatch = false;
		this.show();
		document.querySelector("textarea")?.focus();
	}

	#showItem({ document, file, published, release }: Item): void {
		if (!document || !release) return;
		this.#settle({ draft: { text: document.text, published, file: file.name }, release });
	}

	/** Reads the text that the address carries, or that another app has shared. */
	async #follow(): Promise<void> {
		try {
			if (location.hash === sharedFragment) {
				forgetLink();
				const { text, files } = await takeShared();
				await (files.length > 0 ? this.#open(files) : this.#read({ text, published: "" }));
			} else {
				const carried = await carriedBy(location.hash);
				if (carried) await this.#read(carried, "keep the link");
			}
		} catch (error) {
			this.#keepTyped();
			this.#settle({ failure: failureOf(error) });
		}
	}

	async #read(draft: Draft, link?: "keep the link"): Promise<void> {
		if (!link) forgetLink();
		this.#draft = draft;
		await this.#do(new Work("reading"), draft.text.length, async (work) => {
			try {
				const reader = await this.#reader;
				work.signal.addEventListener("abort", () => reader.stop());
				return await reader.read(draft.text, draft.published ? { published: draft.published } : {});
			} catch (error) {
				return { failure: { code: "unavailable", message: String(error) } };
			}
		});
	}

	/** Does something and shows what came of it; meanwhile, where it takes long, how far it is. */
	async #do(work: Work, size: number, act: (work: Work) => Promise<Outcome>): Promise<void> {
		this.#work?.stop();
		this.#work = work;
		document.body.setAttribute("aria-busy", "true");
		const timer = setTimeout(() => this.#showWork(work), size > longWork ? 0 : longTime);
		const outcome = await act(work).catch((error): Outcome => ({ failure: failureOf(error) }));
		clearTimeout(timer);
		// Something else was begun meanwhile, and shows itself.
		if (this.#work !== work) return;
		this.#work = undefined;
		document.body.removeAttribute("aria-busy");
		// A text that is read is the one that was given; while a file is opened somebody may type.
		if (work.doing === "importing") this.#keepTyped();
		this.#settle(work.signal.aborted ? { failure: { code: "stopped", message: work.doing } } : outcome);
	}

	/** In place of the buttons, so that a long text need not be set anew; where there are none, on a page of its own. */
	#showWork(work: Work): void {
		const say = translation(this.#language);
		const buttons = document.querySelector<HTMLElement>(".composer__row");
		if (buttons) {
			document.querySelector("#failure, .stopped")?.remove();
			const shown = progress(work, say);
			// As high as what it stands for, or all that is below would jump.
			shown.style.minBlockSize = `${buttons.offsetHeight}px`;
			buttons.replaceWith(shown);
		} else {
			this.#release = undefined;
			this.#failure = undefined;
			this.#showsBatch = false;
			this.show();
		}
		document.querySelector<HTMLElement>('[data-action="stop"]')?.focus();
	}

	#settle({ draft, release, failure }: Outcome): void {
		if (draft) this.#draft = draft;
		this.#release = release;
		this.#failure = failure;
		this.#showsBatch = false;
		this.#awaits = false;
		this.show();
		this.#moveFocus();
	}

	#startOver(): void {
		this.#release = undefined;
		this.#failure = undefined;
		forgetLink();
		this.show();
		// Selected as a whole: pasting puts another text in its place, a key press changes it.
		const text = document.querySelector("textarea");
		text?.focus();
		text?.select();
	}

	/** A screen reader goes on where the answer stands; where there is none yet, at what is to be done next. */
	#moveFocus(): void {
		const findings = document.querySelector<HTMLElement>(".findings");
		if (!findings) {
			document.querySelector<HTMLElement>(this.#failure ? "textarea" : "[type=submit]")?.focus();
			return;
		}
		findings.setAttribute("tabindex", "-1");
		findings.focus({ preventScroll: true });
		scrollTo({ top: 0, behavior: "instant" });
	}
}

// <cooperation-points>: reads the article of a portal's page and shows who met whom and what came of it.
import { BalaghError, balaghError } from "../../npm/src/error.ts";
import type { Point, Release } from "../../npm/src/types.ts";
import { whenWanted } from "./arrival.ts";
import { type Article, articleIn, articleOf } from "./article.ts";
import { ElementWithAttributes, type Task, tasks } from "./attributes.ts";
import { type Failure, tell } from "./events.ts";
import { Frame } from "./frame.ts";
import { Marking } from "./marking.ts";
import { sharedReader } from "./shared-reader.ts";
import { publishedNear, type Source, sourceOf } from "./source.ts";
import { StructuredData } from "./structured-data.ts";
import { primary, uiLanguageOf } from "./ui-language.ts";
import { watch } from "./watch.ts";

/** What was read, and what came of it. */
interface Reading {
	article: Article;
	published: string;
	release: Release;
}

export class CooperationPoints extends ElementWithAttributes {
	static readonly observedAttributes = Object.keys(tasks);

	readonly #frame = new Frame(this, {
		choose: (id) => this.#choose(id),
		showInText: (id) => this.#showInText(id),
	});
	readonly #marks = new Marking();
	readonly #data = new StructuredData();
	readonly #due = new Set<Task>();
	#text: string | null = null;
	#reading: Reading | undefined;
	#chosen: string | undefined;
	#failed = "";
	/** Ends all that goes on while the element stands in the page. */
	#life = new AbortController();
	/** Ends the watch over one source. */
	#watching = new AbortController();
	#source: Source | undefined;
	#hasBegun = false;
	#isReady = false;
	#turn = 0;

	/** A text that stands nowhere in the page; `null` reads the page. */
	get text(): string | null {
		return this.#text;
	}
	set text(text: string | null) {
		this.#text = text === undefined ? null : text;
		this.#plan("read");
	}

	/** What was read last. */
	get release(): Release | null {
		return this.#reading?.release ?? null;
	}

	/** Reads again, where the page has changed in a way that cannot be noticed. */
	refresh(): void {
		this.#reading = undefined;
		this.#plan("read");
	}

	/** Brings a point into view in the element, as if somebody had chosen it; `null` closes it. */
	select(id: string | null): void {
		this.#frame.open(id ?? undefined);
		this.#choose(id ?? undefined);
	}

	connectedCallback(): void {
		this.adoptEarlyProperties();
		this.#life = new AbortController();
		this.#frame.reserve();
		this.#plan("begin");
	}

	disconnectedCallback(): void {
		this.#life.abort();
		this.#watching.abort();
		this.#turn += 1;
		this.#hasBegun = false;
		this.#source = undefined;
		this.#due.clear();
		this.#marks.clear();
		this.#data.remove();
	}

	attributeChangedCallback(name: string, before: string | null, now: string | null): void {
		if (before !== now) this.#plan(tasks[name] ?? "draw");
	}

	/** Several changes at once are one. */
	#plan(task: Task): void {
		if (!this.isConnected) return;
		if (this.#due.size === 0) queueMicrotask(() => this.#work());
		this.#due.add(task);
	}

	#work(): void {
		const due = new Set(this.#due);
		this.#due.clear();
		if (!this.isConnected) return;
		if (due.has("begin") && !this.#hasBegun) {
			this.#life.abort();
			this.#life = new AbortController();
			whenWanted(this, this.loading, () => this.#begin(), this.#life.signal);
		}
		if (!this.#hasBegun) return;
		if (due.has("read")) void this.#read();
		if (due.has("draw") && this.#reading) this.#draw();
		if (due.has("mark")) this.#mark();
		if (due.has("describe")) this.#describe();
	}

	/** Also where an element comes back that has read before: its place and its attributes may be others. */
	#begin(): void {
		this.#hasBegun = true;
		this.#draw();
		this.#describe();
		void this.#read();
	}

	async #read(): Promise<void> {
		const turn = ++this.#turn;
		const isStale = () => turn !== this.#turn;
		const article = this.#locate();
		// What is not there may come: the page is watched.
		if (!article?.text.trim()) return this.#wait();
		const published = this.published || (this.#source ? publishedNear(this.#source) : "");
		if (this.#reading?.article.text === article.text && this.#reading.published === published) {
			this.#reading.article = article;
			this.#mark();
			return;
		}
		try {
			this.#refuseLanguage();
			const reader = await sharedReader();
			if (isStale()) return;
			if (!this.#isReady) tell(this, "balagh-ready", { inWorker: reader.inWorker });
			this.#isReady = true;
			const release = await reader.parse(article.text, published ? { published } : null);
			if (!isStale()) this.#take({ article, published, release });
		} catch (error) {
			if (!isStale()) this.#fail(failureOf(error));
		}
	}

	/** Finds the text anew, and watches over it from now on. */
	#locate(): Article | undefined {
		this.#watching.abort();
		this.#watching = new AbortController();
		if (this.#text !== null) {
			this.#source = undefined;
			return articleOf(this.#text);
		}
		const source = sourceOf(this, this.for);
		this.#source = source;
		const isGone = () => sourceOf(this, this.for)?.root !== source?.root;
		watch(this, source?.root, isGone, () => this.#plan("read"), this.#watching.signal);
		return source && articleIn(source.root, source.isOwn);
	}

	/** Nothing to read: an error once the page is there, no error while it is still on its way. */
	#wait(): void {
		if (document.readyState === "loading") {
			document.addEventListener("DOMContentLoaded", () => this.#plan("read"), {
				once: true,
				signal: this.#life.signal,
			});
			return;
		}
		this.#fail(
			this.#source
				? { code: "empty", message: "there is no text to read" }
				: { code: "no_article", message: `for="${this.for}" names nothing in this page` },
		);
	}

	/** Saves the module where the portal says that the text is in a language that it cannot read. */
	#refuseLanguage(): void {
		const language = primary(this.lang);
		if (!language || language === "ar") return;
		const message = `lang="${this.lang}" says that the text is not in Arabic; labels: ui-lang`;
		throw new BalaghError("language_not_yet_supported", message);
	}

	#take(reading: Reading): void {
		this.#reading = reading;
		this.#failed = "";
		this.#chosen = undefined;
		this.#draw(true);
		this.#mark();
		this.#describe();
		const { article, published, release } = reading;
		tell(this, "balagh-result", { release, text: article.text, published });
	}

	#fail(failure: Failure): void {
		this.#reading = undefined;
		this.#marks.clear();
		this.#data.remove();
		this.#frame.showFailure(uiLanguageOf(this, this.uiLang), failure);
		// A page that goes on changing beside a text that cannot be read is no new error.
		const told = `${failure.code} ${failure.message}`;
		if (told !== this.#failed) tell(this, "balagh-error", failure);
		this.#failed = told;
	}

	#draw(isFirst = false): void {
		if (!this.#reading) return;
		this.#frame.show(
			{
				release: this.#reading.release,
				language: uiLanguageOf(this, this.uiLang),
				view: this.view,
				coreOnly: this.coreOnly,
				hasText: this.#source !== undefined,
				keepsOwn: this.#source?.isOwn === true,
			},
			isFirst,
		);
		this.#frame.open(this.#chosen);
	}

	#mark(): void {
		this.#marks.clear();
		if (!this.highlight || !this.#reading || !this.#source) return;
		const { article, release } = this.#reading;
		const tree = this.#source.root.getRootNode();
		void this.#marks.show(release, article, tree);
		void this.#marks.choose(this.#point(this.#chosen), article, tree);
	}

	#describe(): void {
		if (this.jsonLd && this.#reading) {
			// The reading stands; only its structured data is missing.
			const { release, article } = this.#reading;
			this.#data.add(release, article.text).catch((error) => tell(this, "balagh-error", failureOf(error)));
		} else this.#data.remove();
	}

	#choose(id: string | undefined): void {
		this.#chosen = id;
		const point = this.#point(id);
		if (this.highlight && this.#reading && this.#source) {
			void this.#marks.choose(point, this.#reading.article, this.#source.root.getRootNode());
		}
		tell(this, "balagh-select", { point: point ?? null });
	}

	/** Somebody who asks for the words wants to see which they are, also where nothing else is marked. */
	#showInText(id: string): void {
		const point = this.#point(id);
		if (!point || !this.#reading || !this.#source) return;
		void this.#marks.reveal(point, this.#reading.article, this.#source.root.getRootNode());
	}

	#point(id: string | undefined): Point | undefined {
		return this.#reading?.release.points.find((point) => point.id === id);
	}
}

function failureOf(error: unknown): Failure {
	const { code, message } = balaghError(error);
	return { code, message };
}

declare global {
	interface HTMLElementTagNameMap {
		"cooperation-points": CooperationPoints;
	}
}

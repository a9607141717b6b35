// The attributes of the element, each with a property.
import type { Loading } from "./arrival.ts";

export type View = "digest" | "full" | "map";

/** What has to be done anew when an attribute changes. */
export type Task = "begin" | "read" | "draw" | "mark" | "describe";

export const tasks: Record<string, Task> = {
	for: "read",
	lang: "read",
	published: "read",
	"ui-lang": "draw",
	view: "draw",
	"core-only": "draw",
	highlight: "mark",
	"json-ld": "describe",
	loading: "begin",
};

/** Base of the element: on a server there is none, and importing it there must do no harm. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

export class ElementWithAttributes extends Base {
	/** A selector for what is to be read. */
	get for(): string {
		return this.getAttribute("for") ?? "";
	}
	set for(selector: string) {
		this.#set("for", selector);
	}

	/** The language of the labels: `ar`, `en` or `fr`; without it that of the page. */
	get uiLang(): string {
		return this.getAttribute("ui-lang") ?? "";
	}
	set uiLang(language: string) {
		this.#set("ui-lang", language);
	}

	/** The day of publication, `YYYY-MM-DD`; without it what the page says. */
	get published(): string {
		return this.getAttribute("published") ?? "";
	}
	set published(day: string) {
		this.#set("published", day);
	}

	/** What is shown: the few points that sum the release up, all of them, or the picture of the meeting. */
	get view(): View {
		const view = this.getAttribute("view");
		return view === "full" || view === "map" ? view : "digest";
	}
	set view(view: View) {
		this.#set("view", view);
	}

	/** Whether only points are shown without which nobody knows what came out of the meeting. */
	get coreOnly(): boolean {
		return this.hasAttribute("core-only");
	}
	set coreOnly(is: boolean) {
		this.toggleAttribute("core-only", is);
	}

	/** Whether the words behind the points are marked in the article. */
	get highlight(): boolean {
		return this.hasAttribute("highlight");
	}
	set highlight(is: boolean) {
		this.toggleAttribute("highlight", is);
	}

	/** Whether the reading is added to the head of the page as schema.org data. */
	get jsonLd(): boolean {
		return this.hasAttribute("json-ld");
	}
	set jsonLd(is: boolean) {
		this.toggleAttribute("json-ld", is);
	}

	/** When the module is loaded: as the reader comes near, at once, or when the browser has nothing else to do. */
	get loading(): Loading {
		const loading = this.getAttribute("loading");
		return loading === "eager" || loading === "idle" ? loading : "lazy";
	}
	set loading(loading: Loading) {
		this.#set("loading", loading);
	}

	/** Properties that were set before the class was there hide its accessors: they are set again. */
	protected adoptEarlyProperties(): void {
		for (const name of Object.keys(this)) {
			if (!(name in Object.getPrototypeOf(this))) continue;
			const value = Reflect.get(this, name);
			Reflect.deleteProperty(this, name);
			Reflect.set(this, name, value);
		}
	}

	/** Nothing, or nothing but `null`, takes the attribute away: frameworks set properties so. */
	#set(name: string, value: string | null | undefined): void {
		if (value === null || value === undefined || value === "") this.removeAttribute(name);
		else this.setAttribute(name, String(value));
	}
}

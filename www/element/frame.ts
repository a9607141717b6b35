// What stands in the shadow of the element: at first its own content, then the reading.
import type { Release } from "../../npm/src/types.ts";
import { direction, type Language } from "../interface/language.ts";
import words from "../translations/element.json";
import { made_by } from "../translations/reading.json";
import { element } from "../view/element.ts";
import type { View } from "./attributes.ts";
import frameStyle from "./element.css?inline";
import type { Failure } from "./events.ts";
import { Opening } from "./opening.ts";
import { contentOf, essence, type Picture } from "./reading.ts";
import { Room } from "./room.ts";
import { sheetOf } from "./sheets.ts";

export interface Shown {
	release: Release;
	language: Language;
	view: View;
	coreOnly: boolean;
	/** Whether the text stands in the page, so that one can go there. */
	hasText: boolean;
	/** Whether it is the element's own content, which then stays. */
	keepsOwn: boolean;
}

interface Ways {
	choose: (id: string | undefined) => void;
	showInText: (id: string) => void;
}

export class Frame {
	readonly #root: ShadowRoot;
	readonly #internals: ElementInternals | undefined;
	readonly #own = element("slot");
	readonly #reading = element("div", { part: "reading", class: "reading" });
	readonly #more = element("button", { type: "button", part: "more", class: "more", hidden: true });
	/** Stands below what may be cut off, and so stays where it is. */
	readonly #footer = element("p", { part: "footer", class: "footer" });
	readonly #frame = element("section", { part: "frame", class: "frame" }, this.#own, this.#reading, this.#more);
	readonly #room: Room;
	readonly #opening: Opening;
	readonly #ways: Ways;
	#picture: Picture | undefined;
	#turn = 0;

	constructor(host: HTMLElement, ways: Ways) {
		this.#root = host.attachShadow({ mode: "open" });
		this.#root.adoptedStyleSheets = [sheetOf(frameStyle)];
		this.#root.append(this.#frame);
		this.#internals = host.attachInternals?.();
		this.#room = new Room(host, this.#frame, this.#reading, this.#more);
		this.#ways = ways;
		this.#opening = new Opening(this.#reading);
	}

	/** Keeps the room that a reading will need, as long as there is none. */
	reserve(): void {
		if (this.#reading.childElementCount === 0) this.#setState("waiting");
	}

	show(shown: Shown, isFirst: boolean): void {
		const { release, language, view, coreOnly } = shown;
		const turn = ++this.#turn;
		const content = coreOnly ? essence(release) : release;
		this.#speak(language);
		this.#more.textContent = words.more[language];
		this.#footer.textContent = made_by[language];
		this.#own.hidden = !shown.keepsOwn;
		const put = (...nodes: Node[]) => {
			if (turn !== this.#turn) return;
			this.#room.put(isFirst, () => {
				this.#reading.replaceChildren(...nodes);
				this.#frame.append(this.#footer);
			});
			this.#setState(release.event ? "read" : "empty");
		};
		this.#picture = undefined;
		const given = {
			...shown,
			release: content,
			choose: (id: string) => this.#choose(id),
			showInText: shown.hasText ? this.#ways.showInText : undefined,
		};
		put(...contentOf(given));
		if (view === "map" && content.points.length > 0) void this.#loadPicture(given, turn);
	}

	showFailure(language: Language, failure: Failure): void {
		this.#turn += 1;
		this.#picture = undefined;
		this.#speak(language);
		// What the portal has put there says more than any error.
		this.#own.hidden = false;
		const isEmpty = this.#own.assignedNodes().every((node) => !node.textContent?.trim());
		const note = element("p", { part: "note", class: "note", "data-code": failure.code }, words.unread[language]);
		this.#reading.replaceChildren(...(isEmpty ? [note] : []));
		this.#footer.remove();
		this.#setState("failed");
	}

	/** Unfolds a point and marks it in the picture; folds all others. */
	open(id: string | undefined): void {
		this.#opening.open(id);
		this.#picture?.mark(id);
	}

	#choose(id: string): void {
		const next = this.#opening.opened === id ? undefined : id;
		this.open(next);
		this.#room.widen();
		this.#ways.choose(next);
	}

	async #loadPicture(given: Parameters<typeof contentOf>[0], turn: number): Promise<void> {
		const { pictureOf, styles } = await import("./map.ts");
		if (turn !== this.#turn) return;
		this.#root.adoptedStyleSheets = [frameStyle, ...styles].map(sheetOf);
		this.#picture = pictureOf(given, this.#frame);
		this.#reading.querySelector("[data-picture]")?.replaceChildren(this.#picture.element);
		this.#picture.mark(this.#opening.opened);
	}

	/** Words and direction of the labels; the release's own words say theirs. */
	#speak(language: Language): void {
		this.#frame.lang = language;
		this.#frame.dir = direction(language);
		this.#frame.setAttribute("aria-label", words.region[language]);
	}

	/** `:state(read)`, `:state(empty)` …: for the portal's style sheets. */
	#setState(state: "waiting" | "read" | "empty" | "failed"): void {
		this.#frame.dataset.state = state;
		const states = this.#internals?.states;
		states?.clear();
		states?.add(state);
	}
}

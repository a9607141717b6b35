// Says that a new version of the page is there, and brings it when that suits whoever reads.
import type { Language } from "../interface/language.ts";
import { phrase } from "../interface/phrases.ts";
import { element } from "./element.ts";

export interface UpdateNotice {
	element: HTMLElement;
	say(language: Language): void;
	offer(bring: () => void): void;
}

/** It is there from the start and empty, so that a screen reader hears when something comes into it. */
export function updateNotice(): UpdateNotice {
	const notice = element("div", { class: "update-notice", role: "status" });
	let language: Language = "ar";
	let bring: (() => void) | undefined;
	const show = () => {
		if (!bring) return;
		const button = element("button", { type: "button", "data-action": "update" }, phrase("update_bring", language));
		button.addEventListener("click", bring);
		notice.replaceChildren(element("p", {}, phrase("update_ready", language)), button);
	};
	return {
		element: notice,
		say(spoken) {
			language = spoken;
			show();
		},
		offer(given) {
			bring = given;
			show();
		},
	};
}

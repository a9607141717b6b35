// What stands over the page while files hang over it; a screen reader hears it.
import { element } from "./element.ts";

export function dropNotice(): { element: HTMLElement; say: (text: string) => void } {
	const words = element("p", { role: "status" });
	return {
		element: element("div", { class: "drop-notice" }, words),
		say: (text) => {
			words.textContent = text;
		},
	};
}

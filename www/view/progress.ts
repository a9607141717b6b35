// How far something is, and the way to stop it.

import type { Work } from "../intake/work.ts";
import type { Translation } from "../interface/language.ts";
import { element } from "./element.ts";

export function progress(work: Work, say: Translation): HTMLElement {
	const doing = work.doing === "importing" ? say.importing : say.reading;
	// Without a value the bar only says that something goes on.
	const bar = element("progress", { max: "1", "aria-label": doing });
	const show = (part: number) => {
		bar.value = part;
	};
	if (work.part !== undefined) show(work.part);
	work.follow(show);
	const stop = element("button", { type: "button", class: "secondary", "data-action": "stop" }, say.stop);
	stop.addEventListener("click", () => {
		stop.disabled = true;
		work.stop();
	});
	return element(
		"div",
		{ class: "progress" },
		element("span", { class: "progress__doing", role: "status" }, doing),
		bar,
		stop,
	);
}

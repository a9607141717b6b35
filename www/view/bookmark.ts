// The bookmark that brings articles here, and how to come by it.

import { bookmarklet } from "../intake/bookmarklet.ts";
import type { Translation } from "../interface/language.ts";
import { element } from "./element.ts";
import { icon } from "./icons.ts";

export function bookmark(say: Translation): HTMLElement {
	const address = bookmarklet(new URL("./", location.href).href);
	const said = element("span", { class: "bookmark__said", role: "status" });
	const link = element(
		"a",
		{ class: "bookmark__link", href: address, "aria-describedby": "bookmark-how" },
		icon("bookmark"),
		say.bookmark_name,
	);
	link.addEventListener("click", (event) => {
		// Pressed here it has no article to take, and the page's policy forbids it to run.
		event.preventDefault();
		said.textContent = say.bookmark_pressed;
	});
	const copy = element("button", { type: "button", class: "bookmark__copy" }, say.bookmark_copy);
	copy.addEventListener("click", async () => {
		try {
			await navigator.clipboard.writeText(address);
			said.textContent = say.bookmark_copied;
		} catch {
			said.textContent = say.bookmark_not_copied;
		}
	});
	return element(
		"section",
		{ class: "bookmark", "aria-labelledby": "bookmark-title" },
		element("h2", { class: "overline", id: "bookmark-title" }, say.bookmark),
		element("p", { id: "bookmark-how" }, say.bookmark_how),
		element("div", { class: "bookmark__row" }, link, copy, said),
	);
}

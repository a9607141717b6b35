// Several files at once: what each is, where it stands, and what came of it.

import type { Batch, Item } from "../intake/batch.ts";
import type { Language, Translation } from "../interface/language.ts";
import { number } from "../interface/names.ts";
import { batchItem } from "./batch-item.ts";
import { element } from "./element.ts";
import { fileField } from "./file-field.ts";
import { progress } from "./progress.ts";

interface Given {
	batch: Batch;
	language: Language;
	say: Translation;
	take: () => void;
	read: () => void;
	show: (item: Item) => void;
	add: (files: File[]) => void;
	leave: () => void;
}

export function batchView(given: Given): HTMLElement {
	const { batch, language, say } = given;
	const rows = new Map(batch.items.map((item) => [item, batchItem(item, given)]));
	const foot = element("div", { class: "batch__foot" });
	const said = element("p", { class: "visually-hidden", role: "status" });
	const fill = () => {
		foot.replaceChildren(...footOf(given));
		if (!batch.work) said.textContent = standing(batch, language, say);
	};
	const list = element("ol", { class: "batch__items" }, ...rows.values());
	batch.follow((item) => {
		if (!item) {
			fill();
			return;
		}
		const row = batchItem(item, given);
		rows.get(item)?.replaceWith(row);
		rows.set(item, row);
	});
	fill();
	const leave = element("button", { type: "button", class: "link", "data-action": "leave" }, say.files_leave);
	leave.addEventListener("click", given.leave);
	return element(
		"section",
		{ class: "batch", "aria-labelledby": "batch-title" },
		element(
			"header",
			{ class: "batch__head" },
			element(
				"h2",
				{ class: "batch__title", id: "batch-title", tabindex: "-1" },
				say.files_title,
				element("span", { class: "batch__count" }, number(batch.items.length, language)),
			),
			leave,
		),
		element("p", { class: "batch__note" }, say.files_note),
		list,
		foot,
		said,
	);
}

/** How many stand where, for those who do not see the list. */
function standing(batch: Batch, language: Language, say: Translation): string {
	const states = Object.entries(say.file_states).flatMap(([state, name]) => {
		const count = batch.items.filter((item) => item.state === state).length;
		return count > 0 ? [`${name}: ${number(count, language)}`] : [];
	});
	return states.join(language === "ar" ? "، " : ", ");
}

/** What is being done, or what can be done next. */
function footOf({ batch, language, say, take, read, add }: Given): HTMLElement[] {
	if (batch.work) return [progress(batch.work, say)];
	const next = (text: string, name: string, act: () => void) => {
		const button = element("button", { type: "button", class: "primary", "data-action": name }, text);
		button.addEventListener("click", act);
		return button;
	};
	const waiting = batch.in("waiting").length;
	const imported = batch.in("imported").length;
	return [
		fileField(say, add),
		...(waiting > 0 ? [next(`${say.files_import} (${number(waiting, language)})`, "import", take)] : []),
		...(imported > 0 ? [next(`${say.files_read} (${number(imported, language)})`, "read", read)] : []),
	];
}

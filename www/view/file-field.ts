// Where files are picked. They may be dropped anywhere on the page (www/intake/files.ts).
import { accepted } from "../importers/file.ts";
import type { Translation } from "../interface/language.ts";
import { element } from "./element.ts";
import { icon } from "./icons.ts";

export function fileField(say: Translation, open: (files: File[]) => void): HTMLElement {
	const input = element("input", {
		type: "file",
		id: "files",
		class: "visually-hidden",
		multiple: true,
		accept: accepted,
		"aria-describedby": "files-hint",
	});
	input.addEventListener("change", () => {
		const files = [...(input.files ?? [])];
		// The same file may be picked again.
		input.value = "";
		if (files.length > 0) open(files);
	});
	return element(
		"div",
		{ class: "files" },
		input,
		element("label", { for: "files", class: "secondary" }, icon("file"), say.files),
		element("small", { id: "files-hint", class: "files__hint" }, say.files_hint),
	);
}

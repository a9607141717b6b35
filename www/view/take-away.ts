// The ways in which a reading leaves the page: copied or as a file, in each format, as a picture, a link or a frame.
import { write } from "../../npm/src/write.ts";
import type { Release } from "../../pkg/balagh.js";
import type { Language, Translation } from "../interface/language.ts";
import { phrase } from "../interface/phrases.ts";
import { download, fileName } from "../share/download.ts";
import { frameFor } from "../share/embed.ts";
import { type Format, formats } from "../share/formats.ts";
import { hasAddress, linkTo, safeLength } from "../share/link.ts";
import { element } from "./element.ts";
import { icon } from "./icons.ts";

interface Given {
	text: string;
	published: string;
	release: Release;
	language: Language;
	say: Translation;
}

/** The button that opens the panel, and the panel. */
export function takeAway(given: Given): { button: HTMLElement; panel: HTMLElement } {
	const { language } = given;
	const panel = element("section", {
		class: "take-away",
		id: "take-away",
		hidden: true,
		"aria-label": phrase("take_away", language),
	});
	const button = element(
		"button",
		{ type: "button", "data-action": "take-away", "aria-expanded": "false", "aria-controls": panel.id },
		icon("download"),
		element("span", {}, phrase("take_away", language)),
	);
	const open = (isOpen: boolean) => {
		if (!panel.hasChildNodes()) panel.append(...ways(given));
		panel.hidden = !isOpen;
		button.setAttribute("aria-expanded", String(isOpen));
	};
	button.addEventListener("click", () => open(panel.hasAttribute("hidden")));
	panel.addEventListener("keydown", ({ key }) => {
		if (key !== "Escape") return;
		open(false);
		button.focus();
	});
	return { button, panel };
}

/** Made when they are first asked for: most readings are not taken away. */
function ways(given: Given): HTMLElement[] {
	const said = element("p", { class: "take-away__said", role: "status" });
	const list = element(
		"ul",
		{},
		...(hasAddress ? [link(given, said), frame(given, said)] : []),
		...formats.map((format) => item(given, format, said)),
		given.release.points.length > 0 ? picture(given, said) : undefined,
	);
	return [list, said];
}

function item(given: Given, format: Format, said: HTMLElement): HTMLElement {
	const { text, release, language } = given;
	const make = () => write(release, text, format.name);
	const copy = action("copy", format, language, said, async () => {
		await copyText(make);
		return `${format.label}: ${phrase("copied", language)}`;
	});
	const save = action("download", format, language, said, async () => {
		const file = new Blob([await make()], { type: format.mediaType });
		download(file, fileName(release.headline, format.extension));
		return `${format.label}: ${phrase("downloaded", language)}`;
	});
	return row(format.label, phrase(`for_${format.name}`, language), copy, save);
}

function picture({ release, language, say }: Given, said: HTMLElement): HTMLElement {
	const format = { name: "png", label: "PNG" } as const;
	const make = async () => {
		const { png } = await import("../picture/png.ts");
		return await png(release, language, say.nothing_decided);
	};
	const copy = action("copy", format, language, said, async () => {
		await navigator.clipboard.write([new ClipboardItem({ "image/png": make() })]);
		return `${format.label}: ${phrase("copied", language)}`;
	});
	const save = action("download", format, language, said, async () => {
		download(await make(), fileName(release.headline, "png"));
		return `${format.label}: ${phrase("downloaded", language)}`;
	});
	return row(format.label, phrase("for_png", language), copy, save);
}

function link({ text, published, language }: Given, said: HTMLElement): HTMLElement {
	const format = { name: "link", label: phrase("share_link", language) };
	const copy = action("copy", format, language, said, async () => {
		let length = 0;
		await copyText(async () => {
			const address = await linkTo(text, published);
			length = address.length;
			return address;
		});
		const long = length > safeLength ? ` ${phrase("link_long", language)}` : "";
		return `${phrase("link_copied", language)}.${long}`;
	});
	return row(phrase("share_link", language), phrase("link_note", language), copy);
}

function frame({ text, published, release, language, say }: Given, said: HTMLElement): HTMLElement {
	const format = { name: "embed", label: phrase("embed", language) };
	const headline = release.headline || say.name;
	const copy = action("copy", format, language, said, async () => {
		await copyText(() => frameFor({ text, published, headline, language }));
		return `${format.label}: ${phrase("copied", language)}`;
	});
	return row(format.label, phrase("embed_note", language), copy);
}

function row(name: string, use: string, ...actions: HTMLElement[]): HTMLElement {
	return element(
		"li",
		{ class: "way" },
		element("span", { class: "way__name", dir: "auto" }, name),
		element("span", { class: "way__use" }, use),
		element("span", { class: "way__actions" }, ...actions),
	);
}

function action(
	kind: "copy" | "download",
	{ name, label }: { name: string; label: string },
	language: Language,
	said: HTMLElement,
	act: () => Promise<string>,
): HTMLElement {
	const button = element(
		"button",
		{ type: "button", "data-take": `${kind} ${name}` },
		icon(kind),
		element("span", {}, phrase(kind, language)),
		element("span", { class: "visually-hidden" }, `: ${label}`),
	);
	button.addEventListener("click", async () => {
		button.setAttribute("aria-busy", "true");
		try {
			said.textContent = await act();
		} catch {
			said.textContent = phrase("failed", language);
		}
		button.removeAttribute("aria-busy");
	});
	return button;
}

/** WebKit copies only within the click: it gets a promise of the text, others the text itself. */
async function copyText(make: () => Promise<string>): Promise<void> {
	if (typeof ClipboardItem === "undefined" || !navigator.clipboard.write) {
		await navigator.clipboard.writeText(await make());
		return;
	}
	const text = make().then((text) => new Blob([text], { type: "text/plain" }));
	await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
}

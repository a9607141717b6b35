// The text of an element that is not shown: `innerText` needs a layout, `textContent` runs paragraphs together.

/** Elements that are paragraphs, or hold them. */
export const paragraphs = new Set(
	"ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL".split(
		" ",
	),
);
/** What is no text of an article. Captions belong to a picture that is left behind. */
export const skipped = new Set(
	"BUTTON FIGCAPTION HEAD IFRAME INPUT NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA".split(" "),
);

/** One line a paragraph, with an empty line between. */
export function blocks(root: Node): string {
	const parts: string[] = [];
	gather(root, parts);
	return parts
		.join("")
		.split("\n\n")
		.map((paragraph) =>
			paragraph
				.split("\n")
				.map((line) => line.trim())
				.filter(Boolean)
				.join("\n"),
		)
		.filter(Boolean)
		.join("\n\n");
}

function gather(node: Node, parts: string[]): void {
	if (node.nodeType === Node.TEXT_NODE) {
		parts.push((node.nodeValue ?? "").replace(/\s+/g, " "));
		return;
	}
	const name = node.nodeName.toUpperCase();
	if (skipped.has(name)) return;
	if (name === "BR") parts.push("\n");
	const gap = paragraphs.has(name) ? "\n\n" : name === "TD" || name === "TH" ? " " : "";
	parts.push(gap);
	for (const child of node.childNodes) gather(child, parts);
	parts.push(gap);
}

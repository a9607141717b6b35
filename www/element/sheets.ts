// Constructed style sheets pass the strictest policy, and one serves all elements.
const made = new Map<string, CSSStyleSheet>();

export function sheetOf(css: string): CSSStyleSheet {
	const known = made.get(css);
	if (known) return known;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	made.set(css, sheet);
	return sheet;
}

// The one way in which the page makes elements: names, attributes and text nodes, so that no text is ever read as HTML.

type Child = Node | string | undefined;
type Attributes = Record<string, string | boolean | undefined>;

export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Attributes = {},
	...children: Child[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) {
		if (value === undefined || value === false) continue;
		made.setAttribute(key, value === true ? "" : value);
	}
	made.append(...children.filter((child) => child !== undefined));
	return made;
}

/** Words of the release in a page that may be in another language. */
export function words(text: string, language: string, name: "span" | "p" | "q" | "h2" = "span"): HTMLElement {
	return element(name, { lang: language, dir: "auto" }, text);
}

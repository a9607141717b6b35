// The page's policy (see index.html) lets scripts be named, and markup be read, only through here.

interface Policy {
	createScriptURL(address: string): string;
	createHTML(markup: string): string;
}
interface PolicyFactory {
	createPolicy(name: string, rules: Policy): Policy;
}

const rules: Policy = {
	createScriptURL(address) {
		const url = new URL(address, document.baseURI);
		if (url.origin !== location.origin) throw new TypeError(`a script of another origin: ${url.origin}`);
		return url.href;
	},
	// Not handed out: `inertDocument` alone may read markup.
	createHTML: (markup) => markup,
};

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
const policy = factory?.createPolicy("balagh", rules) ?? rules;

/** The address of a script of the page's own. Browsers without Trusted Types get the plain string. */
export function scriptAddress(address: string): string {
	return policy.createScriptURL(address);
}

/**
 * A document that is never shown: no script in it runs, no picture is asked for, and nothing of it comes into the page
 * but its text.
 */
export function inertDocument(markup: string, type: "text/html" | "application/xml"): Document {
	if (type === "application/xml") return new DOMParser().parseFromString(policy.createHTML(markup), type);
	const made = new DOMParser().parseFromString(policy.createHTML(disarmed(markup)), type);
	for (const styled of made.querySelectorAll("[data-style]")) {
		if (unseen.test(styled.getAttribute("data-style") ?? "")) styled.setAttribute("hidden", "");
	}
	allowPuttingBack(made.body);
	return made;
}

const unseen = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Styles and handlers do nothing in such a document, but browsers report each as a breach of the page's policy. */
function disarmed(markup: string): string {
	return markup
		.replace(/(?<=[\s"'/])(?=(?:style|on[a-z]+)\s*=)/gi, "data-")
		.replace(/<style\b/gi, '<script type="text/css"')
		.replace(/<\/style\b/gi, "</script");
}

/** Readability puts back what it has taken apart by writing `body.innerHTML`, where the page's policy forbids strings. */
function allowPuttingBack(body: HTMLElement): void {
	const property = Object.getOwnPropertyDescriptor(Element.prototype, "innerHTML");
	Object.defineProperty(body, "innerHTML", {
		get: () => property?.get?.call(body),
		set: (markup: string) => property?.set?.call(body, policy.createHTML(markup)),
	});
}

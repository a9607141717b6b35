// Which part of the page an element reads, and when that was published.
import { isoDayOf } from "../importers/day.ts";
import { publishedIn } from "../importers/published.ts";

export interface Source {
	root: Element;
	/** Whether the text stands inside the element itself. */
	isOwn: boolean;
}

const articles = "article,[role=article]";
/** Where the text itself stands inside an article: schema.org, WordPress, Drupal. */
const bodies = "[itemprop~=articleBody],.entry-content,.wp-block-post-content,.field--name-body";

/** What `for` names, else the article that the element stands in, else the element's own text. */
export function sourceOf(host: Element, named: string): Source | undefined {
	if (named) {
		const root = find(host, named);
		return root ? { root, isOwn: root === host } : undefined;
	}
	// The nearer of the two: themes without articles have a body all the same, and an article may quote another.
	const around = host.parentElement?.closest(`${articles},${bodies}`);
	if (!around) return { root: host, isOwn: true };
	return { root: around.matches(bodies) ? around : (around.querySelector(bodies) ?? around), isOwn: false };
}

/** In the element's own tree first, then in the document around it. A selector that is none names nothing. */
function find(host: Element, selector: string): Element | null {
	try {
		const tree = host.getRootNode() as Document | ShadowRoot;
		return tree.querySelector(selector) ?? document.querySelector(selector);
	} catch {
		return null;
	}
}

/** The day of publication: in the article, in structured data, in what the page tells networks. */
export function publishedNear({ root }: Source): string {
	const article = root.closest(`${articles},main`) ?? root;
	return publishedIn(article, isoDayOf) || inStructuredData() || inOpenGraph();
}

function inStructuredData(): string {
	for (const data of document.querySelectorAll('script[type="application/ld+json"]:not([data-balagh])')) {
		const day = isoDayOf(/"datePublished"\s*:\s*"([^"]*)"/.exec(data.textContent)?.[1]);
		if (day) return day;
	}
	return "";
}

function inOpenGraph(): string {
	const meta = document.querySelector(
		'meta:is([property="article:published_time"],[property="og:article:published_time"])',
	);
	return isoDayOf(meta?.getAttribute("content"));
}

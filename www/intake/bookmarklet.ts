// A bookmark that takes the article of whatever page is open to this one.

/** The address of the bookmark: a script that the browser runs in the page where it is pressed. */
export function bookmarklet(page: string): string {
	return `javascript:void ${encodeURIComponent(`(${handOver})(${JSON.stringify(page)})`)}`;
}

/**
 * Runs in other people's pages and is written out as it stands: it may use nothing from outside itself.
 * Hands over what is selected or, where nothing is, the element with most text in paragraphs; behind the `#`, so that
 * no host sees it.
 */
async function handOver(page: string): Promise<void> {
	const lengthOf = (element: Element) => {
		let length = 0;
		for (const part of element.children) {
			if (/^(P|H2|H3|UL|OL|BLOCKQUOTE)$/.test(part.tagName)) length += part.textContent?.trim().length ?? 0;
		}
		return length;
	};
	const day = () => {
		const marked = document.querySelector(
			'meta[property="article:published_time"],meta[itemprop="datePublished"],[itemprop="datePublished"][datetime],time[pubdate],article time[datetime]',
		);
		const written = marked?.getAttribute("content") ?? marked?.getAttribute("datetime") ?? "";
		const data = document.querySelector('script[type="application/ld+json"]')?.textContent ?? "";
		return (/^\d{4}-\d\d-\d\d/.exec(written) ?? /(?<="datePublished"\s*:\s*")\d{4}-\d\d-\d\d/.exec(data))?.[0];
	};
	let text = String(getSelection() ?? "").trim();
	if (!text) {
		let article: Element = document.querySelector("article,[itemprop=articleBody],main") ?? document.body;
		let longest = 200;
		for (const element of document.querySelectorAll("div,section,article,main,td")) {
			const length = lengthOf(element);
			if (length > longest) [article, longest] = [element, length];
		}
		// biome-ignore lint/performance/useDomNodeTextContent: as it is shown, paragraph by paragraph.
		text = article instanceof HTMLElement ? article.innerText : "";
	}
	const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
	let binary = "";
	for (const byte of new Uint8Array(await new Response(packed).arrayBuffer())) binary += String.fromCharCode(byte);
	const carried = btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
	const published = day();
	const address = `${page}#t=${carried}${published ? `&published=${published}` : ""}`;
	if (!open(address, "_blank")) location.href = address;
}

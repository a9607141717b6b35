// A release at an address: plain text, or the article of a page.

/** No release is as long. */
const longest = 4 * 1024 * 1024;

/** Another origin has to allow it (CORS): a browser hands its pages to nobody else. */
export async function fetched(address: string): Promise<{ text: string; published: string }> {
	const source = new URL(address, document.baseURI);
	if (!/^https?:$/.test(source.protocol)) throw new TypeError(`not to be fetched: ${source.protocol}`);
	const answer = await fetch(source, { credentials: "omit", referrerPolicy: "no-referrer" });
	if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
	const bytes = new Uint8Array(await answer.arrayBuffer());
	if (bytes.length > longest) throw new RangeError("too long for a release");
	if (!/html/.test(answer.headers.get("content-type") ?? "")) {
		return { text: new TextDecoder().decode(bytes), published: "" };
	}
	const { readHtml } = await import("../../importers/html.ts");
	return readHtml(bytes);
}

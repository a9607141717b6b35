// A text as it stands behind the `#` of an address: compressed and in letters that an address may hold.
// What stands there is never sent to a host. A link reads `#t=TEXT`, or `#t=TEXT&published=YYYY-MM-DD` where the
// publication date was given.

/** Nobody writes a release this long; a fragment that grows beyond it is a bomb, not a text. */
const longestText = 4 * 1024 * 1024;

/** The text, deflated (RFC 1951) and written in base64url (RFC 4648 § 5, without padding). */
export async function encode(text: string): Promise<string> {
	const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
	const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
	return base64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The text that was encoded; nothing where the letters hold none, were cut off, or unpack beyond all measure. */
export async function decode(fragment: string): Promise<string | undefined> {
	try {
		const bytes = Uint8Array.from(atob(fragment.replaceAll("-", "+").replaceAll("_", "/")), byteOf);
		const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
		return await readText(unpacked);
	} catch {
		return undefined;
	}
}

async function readText(stream: ReadableStream<Uint8Array>): Promise<string | undefined> {
	const reader = stream.getReader();
	const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
	let text = "";
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		text += decoder.decode(value, { stream: true });
		if (text.length > longestText) {
			await reader.cancel();
			return undefined;
		}
	}
}

/** In stretches: a function takes only so many arguments. */
function base64(bytes: Uint8Array): string {
	const stretch = 0x8000;
	let binary = "";
	for (let start = 0; start < bytes.length; start += stretch) {
		binary += String.fromCharCode(...bytes.subarray(start, start + stretch));
	}
	return btoa(binary);
}

function byteOf(letter: string): number {
	return letter.charCodeAt(0);
}

// Bytes as text. Old files in Arabic are in windows-1256, which no UTF-8 is mistaken for.

const fallback = "windows-1256";
/** How far into a page its encoding must be named (HTML standard, "prescan"). */
const prescan = 1024;

export function decode(bytes: Uint8Array, declared?: string): string {
	const named = mark(bytes) ?? (declared && isKnown(declared) ? declared : undefined);
	if (named) return new TextDecoder(named).decode(bytes);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder(fallback).decode(bytes);
	}
}

/** The encoding that an HTML page names. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
	const head = String.fromCharCode(...bytes.subarray(0, prescan));
	const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
	// A page that can be read as ASCII so far cannot be UTF-16, whatever it says.
	return named && /^utf-16/i.test(named) ? "utf-8" : named;
}

/** The encoding that a byte order mark gives away. */
function mark([first, second]: Uint8Array): string | undefined {
	if (first === 0xff && second === 0xfe) return "utf-16le";
	if (first === 0xfe && second === 0xff) return "utf-16be";
	return undefined;
}

function isKnown(encoding: string): boolean {
	try {
		new TextDecoder(encoding);
		return true;
	} catch {
		return false;
	}
}

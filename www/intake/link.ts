// A text that the address carries behind its `#`, where no host sees it: `#t=` (compressed) or `#text=` (as it is),
// with `&published=YYYY-MM-DD` where the day of publication is known.
import { ImportError } from "../importers/failure.ts";
import { decode } from "../share/fragment.ts";

interface Carried {
	text: string;
	published: string;
}

const carrying = /^#(t|text)=(.*?)(?:&published=(\d{4}-\d\d-\d\d))?$/s;

/** Whether the fragment of an address carries a text, be it a whole one or not. */
export function carries(fragment: string): boolean {
	return carrying.test(fragment);
}

/** What the fragment of an address carries; nothing where it is about something else. */
export async function carriedBy(fragment: string): Promise<Carried | undefined> {
	const [, name, value = "", published = ""] = carrying.exec(fragment) ?? [];
	if (!name) return undefined;
	const text = name === "t" ? await decode(value) : plain(value);
	if (!text?.trim()) throw new ImportError("link_broken", "the fragment cannot be decoded");
	return { text, published };
}

function plain(value: string): string | undefined {
	try {
		return decodeURIComponent(value);
	} catch {
		return undefined;
	}
}

/** Takes the text out of the address, once it is not what the page shows any more. */
export function forgetLink(): void {
	if (location.hash) history.replaceState(null, "", location.pathname + location.search);
}

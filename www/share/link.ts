// A link that carries the whole release, in the part of the address that no host sees.
import { encode } from "./fragment.ts";

/** Longer links are cut by some mail and chat programs. */
export const safeLength = 8_000;

/** A file on a disk has no address that others could open. */
export const hasAddress = location.protocol !== "file:";

export async function linkTo(text: string, published: string): Promise<string> {
	const address = new URL(location.href);
	address.search = "";
	address.hash = await fragmentOf(text, published);
	return address.href;
}

/** What stands behind the `#`. */
export async function fragmentOf(text: string, published: string): Promise<string> {
	return `t=${await encode(text)}${published ? `&published=${published}` : ""}`;
}

// A reading as schema.org data in a script element; loaded when it is asked for.
import { BalaghError } from "../../npm/src/error.ts";
import type { Release } from "../../npm/src/types.ts";
import { toJsonLd } from "../../npm/src/write.ts";
import { trusted } from "./trusted.ts";

export async function dataScript(release: Release, text: string): Promise<HTMLScriptElement> {
	const data = await toJsonLd(release, text);
	const script = document.createElement("script");
	script.type = "application/ld+json";
	script.dataset.balagh = "";
	try {
		script.text = trusted().createScript(data);
	} catch (cause) {
		throw new BalaghError("internal", "the page's policy refuses data: trusted-types balagh-element", { cause });
	}
	return script;
}

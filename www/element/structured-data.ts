// The reading as structured data in the head of the page.
import type { Release } from "../../npm/src/types.ts";

/** What `add` put there is taken away by `remove`; an answer that comes after that is dropped. */
export class StructuredData {
	#script: HTMLScriptElement | undefined;
	#turn = 0;

	async add(release: Release, text: string): Promise<void> {
		const turn = ++this.#turn;
		const { toJsonLd } = await import("../../npm/src/write.ts");
		const data = await toJsonLd(release, text);
		if (turn !== this.#turn) return;
		this.#script?.remove();
		this.#script = document.createElement("script");
		this.#script.type = "application/ld+json";
		this.#script.dataset.balagh = "";
		// A text node, and the type before it: such a script is data, which policies let pass. `<` could end it.
		this.#script.append(document.createTextNode(data.replaceAll("<", "\\u003c")));
		document.head.append(this.#script);
	}

	remove(): void {
		this.#turn += 1;
		this.#script?.remove();
		this.#script = undefined;
	}
}

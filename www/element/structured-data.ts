// The reading as structured data in the head of the page.
import type { Release } from "../../npm/src/types.ts";

/** What `add` put there is taken away by `remove`; an answer that comes after that is dropped. */
export class StructuredData {
	#script: HTMLScriptElement | undefined;
	#turn = 0;

	async add(release: Release, text: string): Promise<void> {
		const turn = ++this.#turn;
		const { dataScript } = await import("./data-script.ts");
		const script = await dataScript(release, text);
		if (turn !== this.#turn) return;
		this.#script?.remove();
		this.#script = script;
		document.head.append(script);
	}

	remove(): void {
		this.#turn += 1;
		this.#script?.remove();
		this.#script = undefined;
	}
}

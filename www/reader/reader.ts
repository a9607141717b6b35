import type { Options } from "../../pkg/balagh.js";
import type { Answer } from "./instance.ts";
import { openInWorker } from "./worker-reader.ts";

/** Reads releases. Bad texts are answers, not rejections. */
export interface Reader {
	read(text: string, options: Options): Promise<Answer>;
}

/** A reader in a worker, or in the page's own thread where there is none. */
export async function openReader(): Promise<Reader> {
	try {
		return await openInWorker();
	} catch {
		return await openHere();
	}
}

async function openHere(): Promise<Reader> {
	const { answer, load } = await import("./instance.ts");
	await load();
	return { read: async (text, options) => answer(text, options) };
}

import type { Options } from "../../pkg/balagh.js";
import type { Answer } from "./instance.ts";
import { openInWorker } from "./worker-reader.ts";

/** Reads releases. Bad texts are answers, not rejections. */
export interface Reader {
	read(text: string, options: Options): Promise<Answer>;
	/** Gives up what is being read, which is answered with the code `stopped`; what comes next is read as ever. */
	stop(): void;
}

/** A thread, or the want of one, with the core in it. */
export interface Opened {
	read(text: string, options: Options): Promise<Answer>;
	close(): void;
}

/** A reader in a worker, or in the page's own thread where there is none. */
export async function openReader(): Promise<Reader> {
	let current = open();
	await current;
	return {
		read: async (text, options) => (await current).read(text, options),
		stop() {
			void current.then((stopped) => stopped.close());
			current = open();
		},
	};
}

async function open(): Promise<Opened> {
	try {
		return await openInWorker();
	} catch {
		return await openHere();
	}
}

async function openHere(): Promise<Opened> {
	const { answer, load } = await import("./instance.ts");
	await load();
	return { read: async (text, options) => answer(text, options), close() {} };
}

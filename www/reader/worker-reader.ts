import { scriptAddress } from "../trusted.ts";
import type { Answer } from "./instance.ts";
import type { Question, Said } from "./messages.ts";
import type { Reader } from "./reader.ts";
import workerAddress from "./worker.ts?worker&url";

/** A reader in a thread of its own; rejects where workers or modules in them are not to be had. */
export function openInWorker(): Promise<Reader> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(scriptAddress(workerAddress), { type: "module" });
		const waiting = new Map<number, (answer: Answer) => void>();
		let asked = 0;

		const giveUp = () => {
			worker.terminate();
			reject(new Error("the worker does not start"));
			for (const give of waiting.values()) give({ failure: { code: "internal", message: "the worker has died" } });
			waiting.clear();
		};
		const reader: Reader = {
			read: (text, options) =>
				new Promise((give) => {
					const question: Question = { id: ++asked, text, options };
					waiting.set(question.id, give);
					worker.postMessage(question);
				}),
		};

		worker.addEventListener("error", giveUp);
		worker.addEventListener("message", ({ data }: MessageEvent<Said>) => {
			if (data === "ready") resolve(reader);
			else if (data === "unable") giveUp();
			else {
				waiting.get(data.id)?.(data.answer);
				waiting.delete(data.id);
			}
		});
	});
}

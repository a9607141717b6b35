import { scriptAddress } from "../trusted.ts";
import type { Answer } from "./instance.ts";
import type { Question, Said } from "./messages.ts";
import type { Opened } from "./reader.ts";
import workerAddress from "./worker.ts?worker&url";

/** A reader in a thread of its own; rejects where workers or modules in them are not to be had. */
export function openInWorker(): Promise<Opened> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(scriptAddress(workerAddress), { type: "module" });
		const waiting = new Map<number, (answer: Answer) => void>();
		let asked = 0;

		const end = (code: "internal" | "stopped", message: string) => {
			worker.terminate();
			for (const give of waiting.values()) give({ failure: { code, message } });
			waiting.clear();
		};
		const giveUp = () => {
			reject(new Error("the worker does not start"));
			end("internal", "the worker has died");
		};
		const reader: Opened = {
			read: (text, options) =>
				new Promise((give) => {
					const question: Question = { id: ++asked, text, options };
					waiting.set(question.id, give);
					worker.postMessage(question);
				}),
			close: () => end("stopped", "stopped by whoever asked"),
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

// A thread of its own with the core in it.
import type { BalaghErrorCode } from "./error.ts";
import type { Answer, Asked, Said } from "./messages.ts";
import type { Opened } from "./reader.ts";
import type { SendableSource } from "./source.ts";

/** Rejects where workers, modules in them or the script itself are not to be had. */
export function openInWorker(address: URL | string, wasm: SendableSource | Promise<SendableSource>): Promise<Opened> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(address, { type: "module", name: "balagh" });
		const waiting = new Map<number, (answer: Answer) => void>();
		let asked = 0;
		let isDead = false;

		const ask = (question: Asked) => worker.postMessage(question);
		const end = (code: BalaghErrorCode, message: string) => {
			worker.terminate();
			for (const give of waiting.values()) give({ failure: { code, message } });
			waiting.clear();
		};
		const giveUp = () => {
			isDead = true;
			reject(new Error("the worker does not start"));
			end("internal", "the worker has died");
		};
		const opened: Opened = {
			read: (text, options) =>
				new Promise((give) => {
					waiting.set(++asked, give);
					ask({ id: asked, text, options });
				}),
			close: () => end("stopped", "stopped by whoever asked"),
			isDead: () => isDead,
		};

		worker.addEventListener("error", giveUp);
		worker.addEventListener("message", ({ data: said }: MessageEvent<Said>) => {
			if ("ready" in said) resolve(opened);
			else if ("unable" in said) giveUp();
			else {
				waiting.get(said.id)?.(said.answer);
				waiting.delete(said.id);
			}
		});
		// The worker starts meanwhile.
		Promise.resolve(wasm).then((wasm) => ask({ wasm }), giveUp);
	});
}

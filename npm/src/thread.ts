// What runs in the worker.
import { answer, failureOf } from "./answer.ts";
import { start } from "./instance.ts";
import type { Asked, Said } from "./messages.ts";

const say = (said: Said) => self.postMessage(said);

self.addEventListener("message", ({ data: asked }: MessageEvent<Asked>) => {
	if ("wasm" in asked) {
		start(() => asked.wasm).then(
			() => say({ ready: true }),
			(error) => say({ unable: failureOf(error) }),
		);
	} else {
		say({ id: asked.id, answer: answer(asked.text, asked.options) });
	}
});

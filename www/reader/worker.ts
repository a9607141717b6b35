import { answer, load } from "./instance.ts";
import type { Question, Said } from "./messages.ts";

const say = (said: Said) => self.postMessage(said);

self.addEventListener("message", (event: MessageEvent<Question>) => {
	const { id, text, options } = event.data;
	say({ id, answer: answer(text, options) });
});

load().then(
	() => say("ready"),
	() => say("unable"),
);

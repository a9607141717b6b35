import { balaghError } from "./error.ts";
import { read } from "./instance.ts";
import type { Answer, Failure } from "./messages.ts";
import type { Options } from "./types.ts";

/** A reading, or why there is none, as it can be sent between threads. */
export function answer(text: string, options: Options | null | undefined): Answer {
	try {
		return { release: read(text, options) };
	} catch (thrown) {
		return { failure: failureOf(thrown) };
	}
}

export function failureOf(thrown: unknown): Failure {
	const { code, message } = balaghError(thrown);
	return { code, message };
}

// The WebAssembly module in whatever thread asks for it.
import init, { type Options, parse, type Release, __wbg_reset_state as renew } from "../../pkg/balagh.js";
import { type Failure, failureOf } from "./failure.ts";

export type Answer = { release: Release } | { failure: Failure };

export async function load(): Promise<void> {
	await init();
}

/** Reads a text. An instance that has trapped is poisoned, so the next text gets a new one. */
export function answer(text: string, options: Options): Answer {
	try {
		return { release: parse(text, options) };
	} catch (error) {
		const failure = failureOf(error);
		if (failure.code === "internal") renew();
		return { failure };
	}
}

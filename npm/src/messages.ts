import type { BalaghErrorCode } from "./error.ts";
import type { SendableSource } from "./source.ts";
import type { Options, Release } from "./types.ts";

/** A `BalaghError` on its way between threads. */
export interface Failure {
	code: BalaghErrorCode;
	message: string;
}

export type Answer = { release: Release } | { failure: Failure };

/** What a worker is told: first where the module is, then texts. */
export type Asked = { wasm: SendableSource } | { id: number; text: string; options: Options | null | undefined };

/** What a worker says: that it stands, that it does not, or an answer. */
export type Said = { ready: true } | { unable: Failure } | { id: number; answer: Answer };

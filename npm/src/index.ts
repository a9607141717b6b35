/**
 * Reads official communiqués in Arabic: who met whom, what was decided, promised or merely said, and which words say so.
 *
 * @example
 * import { parse } from "balagh";
 * const { event, points } = await parse(text, { published: "2027-07-15" });
 *
 * @module balagh
 */

import { read, start } from "./instance.ts";
import { type Outcome, outcomes } from "./many.ts";
import type { WasmSource } from "./source.ts";
import type { Options, Release } from "./types.ts";
import { wasmAddress } from "./wasm-address.ts";

export { BalaghError, type BalaghErrorCode, type LoaderErrorCode, type TextErrorCode } from "./error.ts";
export type { Outcome } from "./many.ts";
export type { CompiledModule, SendableSource, WasmSource } from "./source.ts";
export type * from "./types.ts";
export { type Format, formats, toCsv, toJsonLd, toMarkdown, toNinjs, toText, write } from "./write.ts";

/**
 * Loads the core: from beside this package's own files, or from what you give. `parse` does it by itself; call it to
 * load early, from another address, or before `parseSync`. Further calls change nothing, whatever they give.
 *
 * @param source an address, a request, a response, the bytes of `balagh.wasm`, or the compiled module
 * @throws {BalaghError} `wasm_unreachable`, `wasm_is_html`, `wasm_invalid` or `wasm_blocked`, with the cure in its message;
 * the next call tries again
 */
export function init(source?: WasmSource): Promise<void> {
	return start(() => source ?? wasmAddress());
}

/**
 * Reads one release. The first call loads the core.
 *
 * Offsets are UTF-16 code units: `text.slice(span.start, span.end) === span.text`.
 *
 * @throws {BalaghError} for texts that cannot be read, and as `init` does
 */
export async function parse(text: string, options?: Options | null): Promise<Release> {
	await init();
	return read(text, options);
}

/**
 * Reads one release at once; `init` must have ended before.
 *
 * @throws {BalaghError} `not_ready`, and as `parse` does
 */
export function parseSync(text: string, options?: Options | null): Release {
	return read(text, options);
}

/**
 * Reads several releases, one after the other. A text that cannot be read is an outcome with its `error`.
 *
 * @throws {BalaghError} as `init` does
 */
export async function parseMany(texts: Iterable<string>, options?: Options | null): Promise<Outcome[]> {
	await init();
	return outcomes(texts, (text) => read(text, options));
}

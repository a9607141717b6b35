/**
 * `balagh` with the WebAssembly inside the file: for builds that emit no other files, and for pages that may fetch
 * nothing. Larger, and compiled only when all of it is there.
 *
 * @module balagh/inline
 */
import { embedded } from "./embedded.ts";
import { read, start } from "./instance.ts";
import { type Outcome, outcomes } from "./many.ts";
import type { WasmSource } from "./source.ts";
import type { Options, Release } from "./types.ts";

export { BalaghError, type BalaghErrorCode, type LoaderErrorCode, type TextErrorCode } from "./error.ts";
export type { Outcome } from "./many.ts";
export type { CompiledModule, SendableSource, WasmSource } from "./source.ts";
export type * from "./types.ts";
export { type Format, formats, toCsv, toJsonLd, toMarkdown, toNinjs, toText, write } from "./write.ts";

/** As `init` of `balagh`; without a source the bytes in this file are compiled. */
export function init(source?: WasmSource): Promise<void> {
	return start(() => source ?? embedded());
}

/** As `parse` of `balagh`. */
export async function parse(text: string, options?: Options | null): Promise<Release> {
	await init();
	return read(text, options);
}

/** As `parseSync` of `balagh`. */
export function parseSync(text: string, options?: Options | null): Release {
	return read(text, options);
}

/** As `parseMany` of `balagh`. */
export async function parseMany(texts: Iterable<string>, options?: Options | null): Promise<Outcome[]> {
	await init();
	return outcomes(texts, (text) => read(text, options));
}

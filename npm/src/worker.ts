/**
 * Reads in a worker, so that long texts hold up no page; in the page's own thread where there is no worker.
 *
 * @example
 * import { createReader } from "balagh/worker";
 * const reader = await createReader();
 * const { points } = await reader.parse(text);
 *
 * @module balagh/worker
 */

import { openReader, type Reader } from "./reader.ts";
import type { SendableSource } from "./source.ts";
import { wasmAddress } from "./wasm-address.ts";
import { workerAddress } from "./worker-address.ts";

export { BalaghError, type BalaghErrorCode, type LoaderErrorCode, type TextErrorCode } from "./error.ts";
export type { Outcome } from "./many.ts";
export type { Reader } from "./reader.ts";
export type { CompiledModule, SendableSource } from "./source.ts";
export type * from "./types.ts";

/** A script's address that Trusted Types let pass. */
export interface TrustedAddress {
	toString(): string;
	toJSON(): string;
}

/** Where the reader finds its files. */
export interface ReaderOptions {
	/**
	 * Address of `balagh-worker.js`, where the build does not put it beside the script: `balagh/balagh-worker.js` copied
	 * to your site. A `TrustedScriptURL` under Trusted Types. `null`: no worker.
	 */
	workerUrl?: URL | string | TrustedAddress | null;
	/** Address of `balagh.wasm`, its bytes, or the compiled module; a promise of one while the worker starts. */
	wasm?: URL | SendableSource | Promise<SendableSource>;
}

/**
 * Opens a reader; it has loaded when the promise is kept. Workers that do not start (no such file, another origin,
 * a policy against them) are no error: the page's own thread reads.
 *
 * @throws {BalaghError} as `init` of `balagh`
 */
export function createReader({ workerUrl, wasm }: ReaderOptions = {}): Promise<Reader> {
	const worker = workerUrl === null ? undefined : (workerUrl ?? workerAddress());
	return openReader(worker as URL | string | undefined, sendable(wasm ?? wasmAddress()));
}

/** Addresses are those of the page, also where they are sent to a worker, whose own would be others. */
function sendable<Source extends SendableSource | Promise<SendableSource>>(wasm: URL | Source): Source | string {
	if (wasm instanceof URL) return wasm.href;
	if (typeof wasm !== "string" || typeof document === "undefined") return wasm;
	return new URL(wasm, document.baseURI).href;
}

// The package's reader, as the page wants it.

import { wasmAddress } from "../../npm/src/wasm-address.ts";
import { createReader, type Options, type Release } from "../../npm/src/worker.ts";
import { workerAddress } from "../../npm/src/worker-address.ts";
import { scriptAddress } from "../trusted.ts";
import { type Failure, failureOf } from "./failure.ts";

export type Answer = { release: Release } | { failure: Failure };

/** Reads releases. Bad texts are answers, not rejections. */
export interface Reader {
	read(text: string, options: Options): Promise<Answer>;
	/** Gives up what is being read, which is answered with the code `stopped`; what comes next is read as ever. */
	stop(): void;
}

export async function openReader(): Promise<Reader> {
	// The single file has no worker's address.
	const address = workerAddress();
	const reader = await createReader(
		address ? { workerUrl: scriptAddress(`${address}`), wasm: compiled() } : { workerUrl: null },
	);
	return {
		async read(text, options) {
			try {
				return { release: await reader.parse(text, options) };
			} catch (error) {
				return { failure: failureOf(error) };
			}
		},
		stop: () => reader.stop(),
	};
}

/**
 * The module, compiled while the worker starts; the page has asked for it already (`preload.ts`). Where that fails the
 * worker is given the address: it knows other ways, and errors that say why.
 */
async function compiled(): Promise<WebAssembly.Module | string> {
	const { href } = wasmAddress();
	return WebAssembly.compileStreaming(fetch(href)).catch(() => href);
}

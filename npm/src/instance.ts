// The one instance of the core in a thread.
import { initSync, parse as parseWasm, __wbg_reset_state as renew } from "../../pkg/balagh.js";
import { BalaghError, balaghError } from "./error.ts";
import type { WasmSource } from "./source.ts";
import type { Options, Release } from "./types.ts";
import { compiled, uncompiled } from "./wasm.ts";

let standing: Promise<void> | undefined;
let isReady = false;

/** Starts the core unless it stands or is about to. What has failed can be tried again, from elsewhere too. */
export function start(source: () => WasmSource): Promise<void> {
	standing ??= instantiated(source()).catch((error: unknown) => {
		standing = undefined;
		throw error;
	});
	return standing;
}

async function instantiated(source: WasmSource): Promise<void> {
	const module = await compiled(source);
	try {
		initSync({ module });
	} catch (cause) {
		throw uncompiled("the module", cause);
	}
	isReady = true;
}

/** See `parseSync` of the package. An instance that has trapped is poisoned, so the next text gets a new one. */
export function read(text: string, options?: Options | null): Release {
	if (!isReady) throw new BalaghError("not_ready", "await init() before parseSync(), or use parse(), which does");
	try {
		return parseWasm(text, options);
	} catch (thrown) {
		const error = balaghError(thrown);
		if (error.code === "internal") renew();
		throw error;
	}
}

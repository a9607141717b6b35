// From whatever names the module to the module itself, or to an error that says how to put it right.
import { BalaghError } from "./error.ts";
import type { WasmSource } from "./source.ts";

const copyIt = 'copy node_modules/balagh/balagh.wasm to your site and name its address, init("/balagh.wasm")';
const carryIt = 'import "balagh/inline", which carries it';

/** @throws {BalaghError} with a loader's code */
export async function compiled(source: WasmSource): Promise<WebAssembly.Module> {
	const given = await source;
	if (given instanceof WebAssembly.Module) return given;
	if (given instanceof ArrayBuffer || ArrayBuffer.isView(given)) return compiledBytes(bytesOf(given), "what was given");
	if (isResponse(given)) return compiledResponse(given, given.url || "the response");
	const address = String((given as Request).url ?? given);
	return (await compiledFile(given, address)) ?? compiledResponse(await fetched(given, address), address);
}

function isResponse(given: object | string): given is Response {
	return typeof given === "object" && "arrayBuffer" in given && "ok" in given;
}

async function fetched(given: URL | string | Request, address: string): Promise<Response> {
	try {
		return await fetch(given);
	} catch (cause) {
		throw unreachable(address, cause);
	}
}

/** Node's `fetch` asks no disk. */
async function compiledFile(given: URL | string | Request, address: string) {
	const path = pathOf(given, address);
	const files = path && globalThis.process?.getBuiltinModule?.("node:fs/promises");
	if (!files) return undefined;
	const bytes = await files.readFile(path).catch((cause: unknown) => {
		throw unreachable(address, cause);
	});
	return compiledBytes(bytes, address);
}

function pathOf(given: URL | string | Request, address: string): URL | string | undefined {
	if (address.startsWith("file:")) return new URL(address);
	const isPath = typeof given === "string" && !/^[a-z][a-z\d+.-]+:/i.test(given);
	return isPath && typeof location === "undefined" ? given : undefined;
}

async function compiledResponse(response: Response, address: string): Promise<WebAssembly.Module> {
	if (!response.ok) throw unreachable(address, `${response.status} ${response.statusText}`.trim());
	const type = response.headers.get("content-type") ?? "";
	if (type.startsWith("application/wasm") && "compileStreaming" in WebAssembly) {
		return WebAssembly.compileStreaming(response).catch((cause: unknown) => {
			throw uncompiled(address, cause);
		});
	}
	const bytes = await response.arrayBuffer().catch((cause: unknown) => {
		throw unreachable(address, cause);
	});
	return compiledBytes(new Uint8Array(bytes), address);
}

async function compiledBytes(bytes: Uint8Array<ArrayBuffer>, address: string): Promise<WebAssembly.Module> {
	if (/^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 64)))) {
		throw new BalaghError(
			"wasm_is_html",
			`${address} is an HTML page, no WebAssembly: the build has not put balagh.wasm there. ` +
				`With Vite: optimizeDeps: { exclude: ["balagh"] }. Elsewhere: ${copyIt}; or ${carryIt}.`,
		);
	}
	return WebAssembly.compile(bytes).catch((cause: unknown) => {
		throw uncompiled(address, cause);
	});
}

function bytesOf(given: ArrayBuffer | ArrayBufferView<ArrayBuffer>): Uint8Array<ArrayBuffer> {
	if (!ArrayBuffer.isView(given)) return new Uint8Array(given);
	return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
}

function unreachable(address: string, cause: unknown): BalaghError {
	return new BalaghError("wasm_unreachable", `${address} does not load (${cause}): ${copyIt}; or ${carryIt}.`, {
		cause,
	});
}

/** The module cannot be compiled or does not fit. */
export function uncompiled(address: string, cause: unknown): BalaghError {
	if (/Content Security Policy|unsafe-eval/i.test(String(cause))) {
		const cure = "allow it: script-src 'self' 'wasm-unsafe-eval'";
		return new BalaghError("wasm_blocked", `the page's policy forbids WebAssembly: ${cure}`, { cause });
	}
	const message = `${address} is not the balagh.wasm of this version (${cause}): take the file that comes with the package`;
	return new BalaghError("wasm_invalid", message, { cause });
}

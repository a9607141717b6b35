// Types of what the module comes from, in words that TypeScript knows without those of browsers too.

/** `WebAssembly.Module`. */
export type CompiledModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Module } } }
	? Module
	: object;

/** What can be sent to another thread to name `balagh.wasm`, or be it. */
export type SendableSource = string | ArrayBuffer | ArrayBufferView<ArrayBuffer> | CompiledModule;

/** Where `balagh.wasm` is, or what it holds. */
export type WasmSource = URL | Request | Response | Promise<Response> | SendableSource;

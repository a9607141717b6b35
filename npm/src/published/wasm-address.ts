// Beside the file that asks: a form that bundlers know.
export const wasmAddress = (): URL => new URL("./balagh.wasm", import.meta.url);

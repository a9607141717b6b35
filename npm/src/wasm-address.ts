// Where the module is, in this tree as Vite serves and builds it; `published/` says where it is in the package.
export const wasmAddress = (): URL => new URL("../../pkg/balagh_bg.wasm", import.meta.url);

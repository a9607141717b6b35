// The module that writes, loaded as Node loads it.
import { readFileSync } from "node:fs";
import init, { write } from "../../pkg/exports.js";

await init({ module_or_path: readFileSync(new URL("../../pkg/exports_bg.wasm", import.meta.url)) });

export { write };

// The built module, loaded as Node loads it: that of `cargo xtask wasm`, or the one in the folder `PKG`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const folder = process.env.PKG ?? fileURLToPath(new URL("../../pkg", import.meta.url));
const bytes = readFileSync(join(folder, "balagh_bg.wasm"));

/** @type {typeof import("../../pkg/balagh.js")} */
const balagh = await import(pathToFileURL(join(folder, "balagh.js")).href);

export const instance = await balagh.default({ module_or_path: bytes });
export const { parse, version } = balagh;
/** Modules that others have bound have none. */
export const reset = /** @type {(() => void) | undefined} */ (balagh.__wbg_reset_state);

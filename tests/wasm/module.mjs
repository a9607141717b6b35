// The built module, loaded as Node loads it.
import { readFileSync } from "node:fs";
import init, * as balagh from "../../pkg/balagh.js";

const bytes = readFileSync(new URL("../../pkg/balagh_bg.wasm", import.meta.url));

export const instance = await init({ module_or_path: bytes });
export const { parse, version } = balagh;
export const reset = balagh.__wbg_reset_state;

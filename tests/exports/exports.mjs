// What `balagh --format …` writes of the invented releases.
import { execFileSync } from "node:child_process";
import { releases } from "../wasm/releases.mjs";

const native = process.env.BALAGH ?? "target/debug/balagh";

/** So that "yesterday" is a date. */
export const published = "2027-03-18";

/**
 * @param {string} file
 * @param {string} format
 * @param {string[]} [further]
 * @returns {string}
 */
export function exported(file, format, further = []) {
	const args = ["--format", format, "--published", published, ...further, file];
	return execFileSync(native, args, { encoding: "utf8" });
}

export { releases };

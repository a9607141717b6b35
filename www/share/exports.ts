// Writes a reading by the core's own exports: a module that is loaded when the first is asked for.
import type { Release } from "../../pkg/balagh.js";
import type { Format } from "./formats.ts";

let module: Promise<typeof import("../../pkg/exports.js")> | undefined;

async function load() {
	const exports = await import("../../pkg/exports.js");
	await exports.default();
	return exports;
}

/** The release in a format: the same bytes as `balagh --format …` (`--pretty` for JSON). */
export async function written(release: Release, text: string, format: Format["name"]): Promise<string> {
	if (format === "json") return `${JSON.stringify(release, null, 2)}\n`;
	module ??= load();
	// What did not load may load next time.
	module.catch(() => {
		module = undefined;
	});
	return (await module).write(release, text, format);
}

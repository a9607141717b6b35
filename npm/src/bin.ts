#!/usr/bin/env node
// `npx balagh`: reads one release from a file or from standard input and writes what it says, as the Rust program does.
import { version } from "../../pkg/balagh.js";
import { type Arguments, help, read as readArguments } from "./command-line/arguments.ts";
import { Failure } from "./command-line/failure.ts";
import { textOf } from "./command-line/input.ts";
import { BalaghError } from "./error.ts";
import { read, start } from "./instance.ts";
import { wasmAddress } from "./wasm-address.ts";
import { write } from "./write.ts";

async function output(given: Arguments): Promise<string> {
	if (given.wants === "help") return help;
	await start(wasmAddress);
	if (given.wants === "version") return `balagh ${version()}\n`;
	const { file, format, pretty, published, limit } = given;
	const text = await textOf(file, limit);
	const release = read(text, { limit, ...(published === undefined ? {} : { published }) });
	return format === "json" && !pretty ? `${JSON.stringify(release)}\n` : write(release, text, format);
}

function failed(error: unknown): void {
	if (!(error instanceof Failure || error instanceof BalaghError)) throw error;
	console.error(`balagh: ${error.message}`);
	// A date that is none is a slip on the command line, not in the text.
	const isSlip = error instanceof BalaghError && error.code === "invalid_published";
	process.exitCode = error instanceof Failure ? error.exitCode : isSlip ? 2 : 1;
}

// `npx balagh … | head`: whoever reads has seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code !== "EPIPE") throw error;
	process.exit();
});

try {
	process.stdout.write(await output(readArguments(process.argv.slice(2))));
} catch (error) {
	failed(error);
}

// dist/element/: what portals embed, in a folder that can be copied as it stands.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { inlined } from "../inlined.mjs";
import { top } from "../program.mjs";

const sources = join(top, "www/element");
const outputs = join(top, "dist/element");

/** Portals name these files; names of all others change with what they hold. */
const named = { entryFileNames: "[name].js", chunkFileNames: "assets/[name]-[hash].js" };

/** Pages of their own, as they are. */
const pages = ["embed/embed.html", "embed/embed.css", "demo/demo.html", "demo/demo.css", "demo/demo.js"];

export async function assemble() {
	rmSync(outputs, { recursive: true, force: true });
	mkdirSync(join(outputs, "assets"), { recursive: true });
	const files = {
		wasm: keep("balagh", ".wasm", readFileSync(join(top, "pkg/balagh_bg.wasm"))),
		exports: keep("exports", ".wasm", readFileSync(join(top, "pkg/exports_bg.wasm"))),
		worker: keep("worker", ".js", await worker()),
	};
	await writeElement(files);
	await writeEmbed();
	copyFileSync(join(top, "LICENSE-MIT"), join(outputs, "LICENSE-MIT"));
	copyFileSync(join(top, "LICENSE-APACHE"), join(outputs, "LICENSE-APACHE"));
	// embed.js finds articles by it; its licence asks to be named.
	copyFileSync(join(top, "node_modules/@mozilla/readability/LICENSE.md"), join(outputs, "LICENSE-READABILITY.md"));
	for (const page of pages) copyFileSync(join(sources, page), join(outputs, page.replace(/^.*\//, "")));
}

/**
 * Writes a file whose name tells what it holds.
 *
 * @param {string} name
 * @param {string} ending
 * @param {string | Buffer} content
 */
function keep(name, ending, content) {
	const hash = createHash("sha256").update(content).digest("base64url").slice(0, 8);
	const file = `${name}-${hash}${ending}`;
	writeFileSync(join(outputs, "assets", file), content);
	return file;
}

/** In one piece. */
async function worker() {
	const bundle = await rolldown({ input: join(top, "npm/src/thread.ts") });
	const { output } = await bundle.generate({ format: "iife", minify: true });
	return output[0].code;
}

/**
 * All that every reading needs is one file; `element.js` names it, and whatever a portal appends to that address
 * (`?ver=1`), the element is there once.
 *
 * @param {{ wasm: string, exports: string, worker: string }} files
 */
async function writeElement(files) {
	const bundle = await rolldown({
		input: { element: join(sources, "define.ts"), "element.classic": join(sources, "classic.ts") },
		plugins: [inlined, addresses(files)],
		preserveEntrySignatures: "strict",
	});
	await bundle.write({
		dir: outputs,
		...named,
		minify: true,
		codeSplitting: { groups: [{ name: "reading", test: /\/www\/element\/define\.ts$/ }] },
	});
}

async function writeEmbed() {
	const bundle = await rolldown({
		input: { embed: join(sources, "embed/embed.ts") },
		plugins: [inlined],
	});
	await bundle.write({ dir: outputs, ...named, minify: true });
}

/**
 * Where module and worker stand: beside the file that asks.
 *
 * @param {{ wasm: string, exports: string, worker: string }} files
 * @returns {import("rolldown").Plugin}
 */
function addresses(files) {
	const beside = (/** @type {string} */ file) => `new URL("./${file}", import.meta.url)`;
	return {
		name: "balagh-addresses",
		load(id) {
			if (id.endsWith("/wasm-address.ts")) return `export const wasmAddress = () => ${beside(files.wasm)};`;
			if (id.endsWith("/worker-address.ts")) return `export const workerAddress = () => ${beside(files.worker)};`;
			return null;
		},
		transform(code, id) {
			if (!id.endsWith("/pkg/exports.js")) return null;
			const asked = /new URL\('exports_bg\.wasm', import\.meta\.url\)/;
			if (!asked.test(code)) throw new Error(`${id} asks for its module in another way: look at scripts/element/`);
			return code.replace(asked, () => beside(files.exports));
		},
	};
}

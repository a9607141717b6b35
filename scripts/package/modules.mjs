// dist-npm/*.js: the sources of npm/ as modules for browsers, bundlers and Node, and as one file for script tags.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { inlined } from "../inlined.mjs";
import { top } from "../program.mjs";

const sources = join(top, "npm/src");
const outputs = join(top, "dist-npm");
const carriedExports = /\/pkg\/exports\.js$/;

export async function buildModules() {
	await writeModules();
	await writeWorker();
	await writeScript();
}

/** One file for each entry; what they share stands beside them, since addresses are those of the file that asks. */
async function writeModules() {
	const entries = ["index", "inline", "worker", "element", "define", "bin"].map((name) => [
		name,
		join(sources, `${name}.ts`),
	]);
	const bundle = await rolldown({
		input: Object.fromEntries(entries),
		plugins: [published, embedding, inlined],
		platform: "neutral",
		external: /^node:/,
	});
	await bundle.write({
		dir: outputs,
		format: "es",
		entryFileNames: "[name].js",
		chunkFileNames: "[name].js",
		minifyInternalExports: false,
		codeSplitting: {
			groups: [
				{ name: "reader", test: /\/npm\/src\/(reader|in-worker|worker)\.ts$/ },
				{ name: "core", test: /\/npm\/src\/(instance|error|wasm|many)\.ts$|\/pkg\/balagh\.js$/ },
			],
		},
	});
}

/** A file of its own in one piece: bundlers hand it on as it is. */
async function writeWorker() {
	const bundle = await rolldown({ input: join(sources, "thread.ts") });
	await bundle.write({ file: join(outputs, "balagh-worker.js"), format: "iife", minify: true });
}

/** What `<script src>` loads. Its own address is known only while it runs for the first time. */
async function writeScript() {
	const bundle = await rolldown({
		input: join(sources, "script.ts"),
		plugins: [published],
		external: carriedExports,
		transform: { define: { "import.meta.url": "balaghScript" } },
	});
	await bundle.write({
		file: join(outputs, "balagh.iife.js"),
		format: "iife",
		name: "Balagh",
		minify: true,
		codeSplitting: false,
		paths: (id) => (carriedExports.test(id) ? "./exports.js" : id),
		intro: "const balaghScript=document.currentScript?.src||document.baseURI;",
	});
}

/** @type {import("rolldown").Plugin} */
const published = {
	name: "balagh-published-addresses",
	resolveId: (id) => (/(?:wasm|worker)-address\.ts$/.test(id) ? join(sources, "published", basename(id)) : null),
};

/** Puts modules into scripts: the one that writes, and in `balagh/inline` the one that reads. @type {import("rolldown").Plugin} */
const embedding = {
	name: "balagh-embedding",
	transform(code, id) {
		if (carriedExports.test(id)) return carrying(code, /new URL\('exports_bg\.wasm', import\.meta\.url\)/, "exports");
		if (id.endsWith("/npm/src/embedded.ts")) return `export const embedded = () => ${unpacked("balagh")};\n${unpack}`;
		return null;
	},
};

/**
 * @param {string} code
 * @param {RegExp} address
 * @param {string} name
 */
function carrying(code, address, name) {
	if (!address.test(code))
		throw new Error(`pkg/${name}.js asks for its module in another way: look at ${import.meta.url}`);
	return `${code.replace(address, () => unpacked(name))}\n${unpack}`;
}

/** @param {string} name */
function unpacked(name) {
	const module = readFileSync(join(top, `pkg/${name}_bg.wasm`));
	return `unpacked("${gzipSync(module, { level: 9 }).toString("base64")}")`;
}

const unpack = `import { unpacked } from ${JSON.stringify(join(top, "www/single-file/unpack.ts"))};\n`;

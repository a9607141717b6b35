// How the built package loads its module in Node, and how it answers.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { releases } from "../wasm/releases.mjs";

const packaged = new URL("../../dist-npm/", import.meta.url);
const wasm = new URL("balagh.wasm", packaged);
const bytes = readFileSync(wasm);
const [release] = releases;
assert.ok(release);
const { text } = release;

const copies = mkdtempSync(join(tmpdir(), "balagh-"));
after(() => rmSync(copies, { recursive: true }));
let copied = 0;

/**
 * The package as a process that has just started sees it: a copy in a folder of its own.
 *
 * @returns {Promise<typeof import("../../dist-npm/index.js")>}
 */
async function fresh() {
	const folder = join(copies, `${++copied}`);
	cpSync(packaged, folder, { recursive: true });
	return import(pathToFileURL(join(folder, "index.js")).href);
}

/**
 * @param {string} code
 * @param {RegExp} message
 */
const coded = (code, message) => (/** @type {any} */ error) => {
	assert.equal(error.name, "BalaghError");
	assert.equal(error.code, code);
	assert.match(error.message, message);
	return true;
};

test("parse loads the module from disk by itself", async () => {
	const { parse } = await fresh();
	assert.equal((await parse(text)).version, "1");
});

test("whatever names the module or is it will do", async () => {
	const html = { headers: { "content-type": "text/html" } };
	const sources = [
		undefined,
		wasm,
		wasm.href,
		fileURLToPath(wasm),
		bytes,
		new Uint8Array(bytes).buffer,
		new DataView(new Uint8Array(bytes).buffer),
		await WebAssembly.compile(bytes),
		new Response(bytes, { headers: { "content-type": "application/wasm" } }),
		new Response(bytes, html),
		Promise.resolve(new Response(bytes)),
		`data:application/wasm;base64,${bytes.toString("base64")}`,
		new Request(`data:application/wasm;base64,${bytes.toString("base64")}`),
	];
	for (const source of sources) {
		const { init, parseSync } = await fresh();
		await init(source);
		assert.equal(parseSync(text).version, "1");
	}
});

test("a second init changes nothing and waits for the first", async () => {
	const { init, parseSync } = await fresh();
	const [first, second] = [init(), init("no-such-file.wasm")];
	assert.equal(first, second);
	await second;
	await init("no-such-file.wasm");
	parseSync(text);
});

test("what has failed to load can be loaded from elsewhere", async () => {
	const { init, parse } = await fresh();
	await assert.rejects(init("no-such-file.wasm"), coded("wasm_unreachable", /no-such-file\.wasm.*copy/));
	await init(bytes);
	await parse(text);
});

test("HTML in place of the module is told apart, with the cure", async () => {
	const page = "\uFEFF\n<!doctype html><title>Vite</title>";
	const answers = [
		new Response(page, { headers: { "content-type": "text/html" } }),
		new Response(page),
		Buffer.from(page),
	];
	for (const answer of answers) {
		const { init } = await fresh();
		await assert.rejects(init(answer), coded("wasm_is_html", /optimizeDeps.*balagh\.wasm.*balagh\/inline/s));
	}
});

test("a missing file, a broken one and one of another make are told apart", async () => {
	const { init } = await fresh();
	const missing = new Response("", { status: 404, statusText: "Not Found" });
	await assert.rejects(init(missing), coded("wasm_unreachable", /404 Not Found/));
	await assert.rejects(init(Buffer.from("\0asm")), coded("wasm_invalid", /not the balagh\.wasm of this version/));
	const wrongType = new Response("\0as", { headers: { "content-type": "application/wasm" } });
	await assert.rejects(init(wrongType), coded("wasm_invalid", /not the balagh\.wasm/));
	const empty = await WebAssembly.compile(Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]));
	await assert.rejects(init(empty), coded("wasm_invalid", /of this version/));
	await assert.rejects(init(new URL("http://127.0.0.1:1/balagh.wasm")), coded("wasm_unreachable", /127\.0\.0\.1/));
});

test("parseSync before init says what to do", async () => {
	const { parseSync } = await fresh();
	assert.throws(() => parseSync(text), coded("not_ready", /await init\(\)/));
});

test("errors of the core are instances of BalaghError with the core's codes", async () => {
	const { BalaghError, parse } = await fresh();
	await assert.rejects(parse(""), BalaghError);
	await assert.rejects(parse(""), coded("empty", /empty/));
	await assert.rejects(parse(text, { published: "yesterday" }), coded("invalid_published", /yesterday/));
	await assert.rejects(parse(/** @type {any} */ (5)), coded("invalid_text", /string/));
});

test("a trap is answered with the code internal, and the next text is read by a fresh instance", async () => {
	const { Instance } = WebAssembly;
	/** @type {WebAssembly.Memory[]} */
	const memories = [];
	WebAssembly.Instance = class extends Instance {
		/** @param {[WebAssembly.Module, WebAssembly.Imports?]} args */
		constructor(...args) {
			super(...args);
			memories.push(/** @type {WebAssembly.Memory} */ (this.exports.memory));
		}
	};
	const { init, parseSync } = await fresh();
	try {
		await init();
		const expected = parseSync(text);
		for (const memory of memories) new Uint8Array(memory.buffer).fill(0xff);
		assert.throws(() => parseSync(text), coded("internal", /report/));
		assert.deepEqual(parseSync(text), expected);
		assert.equal(memories.length, 2);
	} finally {
		WebAssembly.Instance = Instance;
	}
});

test("one bad text of several does not spoil the others", async () => {
	const { parseMany } = await fresh();
	const outcomes = await parseMany([text, "", text], { published: "2027-07-15" });
	assert.deepEqual(
		outcomes.map(({ release, error }) => release?.version ?? error?.code),
		["1", "empty", "1"],
	);
});

test("the package with the module inside reads the same", async () => {
	const [{ parse }, inline] = await Promise.all([fresh(), import("../../dist-npm/inline.js")]);
	assert.deepEqual(await inline.parse(text), await parse(text));
});

test("importing loads nothing and touches no global", () => {
	const script = `
		const before = Reflect.ownKeys(globalThis).length;
		for (const name of ["fetch", "Worker"]) globalThis[name] = () => { throw new Error(name) };
		const keys = Reflect.ownKeys(globalThis).length;
		WebAssembly.compile = () => { throw new Error("compiled") };
		for (const entry of ["index", "inline", "worker"]) await import(${JSON.stringify(packaged.href)} + entry + ".js");
		if (Reflect.ownKeys(globalThis).length !== keys) throw new Error("a global more than " + before);`;
	execFileSync(process.execPath, ["--input-type=module", "--eval", script], { stdio: "pipe" });
});

test("where there is no worker the reader reads in the caller's own thread", async () => {
	const { createReader } = await import("../../dist-npm/worker.js");
	const reader = await createReader();
	assert.equal(reader.inWorker, false);
	assert.equal((await reader.parse(text)).version, "1");
	await assert.rejects(reader.parse(""), coded("empty", /empty/));
	reader.stop();
	assert.equal((await reader.parseMany([text, ""])).length, 2);
	reader.dispose();
	await assert.rejects(reader.parse(text), coded("stopped", /another/));
});

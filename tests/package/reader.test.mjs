// How the reader gets on with workers, which are played here.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { createReader } from "../../dist-npm/worker.js";

/** @type {Played[]} */
let workers = [];

/** A worker that says what `script` makes of what it is told. */
class Played extends EventTarget {
	isEnded = false;
	/** @type {(worker: Played, asked: any) => void} */
	static script = () => {};

	/** @param {string | URL} address */
	constructor(address) {
		super();
		this.address = String(address);
		workers.push(this);
	}

	/** @param {unknown} asked */
	postMessage(asked) {
		queueMicrotask(() => this.isEnded || Played.script(this, asked));
	}

	terminate() {
		this.isEnded = true;
	}

	/** @param {unknown} data */
	say(data) {
		this.dispatchEvent(new MessageEvent("message", { data }));
	}
}

Object.assign(globalThis, { Worker: Played });
afterEach(() => {
	workers = [];
});

const release = /** @type {any} */ ({ version: "1" });
const answering = (/** @type {Played} */ worker, /** @type {any} */ asked) =>
	worker.say(
		"wasm" in asked ? { ready: true } : { id: asked.id, answer: { release: { ...release, text: asked.text } } },
	);

test("the worker is told where the module is, then the texts, and each gets its own answer", async () => {
	/** @type {unknown[]} */
	const told = [];
	Played.script = (worker, asked) => {
		told.push(asked);
		answering(worker, asked);
	};
	const reader = await createReader({ workerUrl: "/worker.js", wasm: new URL("https://portal.invalid/balagh.wasm") });
	assert.equal(reader.inWorker, true);
	assert.equal(workers[0]?.address, "/worker.js");
	const answers = await Promise.all([reader.parse("one"), reader.parse("two", { published: "2027-01-01" })]);
	assert.deepEqual(answers, [
		{ ...release, text: "one" },
		{ ...release, text: "two" },
	]);
	assert.deepEqual(told, [
		{ wasm: "https://portal.invalid/balagh.wasm" },
		{ id: 1, text: "one", options: undefined },
		{ id: 2, text: "two", options: { published: "2027-01-01" } },
	]);
});

test("a worker that dies while it reads is an internal error, and the next text has a new one", async () => {
	Played.script = (worker, asked) => {
		if ("text" in asked && workers.length === 1) worker.dispatchEvent(new Event("error"));
		else answering(worker, asked);
	};
	const reader = await createReader({ workerUrl: "/worker.js" });
	await assert.rejects(reader.parse("one"), { name: "BalaghError", code: "internal" });
	assert.deepEqual(await reader.parse("two"), { ...release, text: "two" });
	assert.equal(workers.length, 2);
	assert.equal(workers[0]?.isEnded, true);
});

test("stop gives up what is being read and opens another worker; dispose opens none", async () => {
	Played.script = (worker, asked) => {
		if ("wasm" in asked || asked.text === "short") answering(worker, asked);
	};
	const reader = await createReader({ workerUrl: "/worker.js" });
	const long = reader.parse("long");
	reader.stop();
	await assert.rejects(long, { code: "stopped" });
	assert.deepEqual(await reader.parse("short"), { ...release, text: "short" });
	const last = reader.parse("long");
	reader.dispose();
	await assert.rejects(last, { code: "stopped" });
	await assert.rejects(reader.parse("short"), { code: "stopped" });
	reader.stop();
	assert.equal(workers.length, 2);
	assert.ok(workers.every(({ isEnded }) => isEnded));
});

test("where the worker does not start, or has no module, the caller's own thread reads", async () => {
	Played.script = (worker) => worker.dispatchEvent(new Event("error"));
	assert.equal((await createReader({ workerUrl: "/worker.js" })).inWorker, false);
	Played.script = (worker) => worker.say({ unable: { code: "wasm_unreachable", message: "" } });
	assert.equal((await createReader({ workerUrl: "/worker.js" })).inWorker, false);
	assert.equal((await createReader({ workerUrl: null })).inWorker, false);
	assert.equal(workers.length, 2);
});

test("texts that cannot be read are BalaghErrors of the code that the worker says", async () => {
	Played.script = (worker, asked) => {
		const failure = { code: "empty", message: "the text is empty" };
		worker.say("wasm" in asked ? { ready: true } : { id: asked.id, answer: { failure } });
	};
	const reader = await createReader({ workerUrl: "/worker.js" });
	await assert.rejects(reader.parse(""), { name: "BalaghError", code: "empty", message: "the text is empty" });
	const [outcome] = await reader.parseMany([""]);
	assert.equal(outcome?.error?.code, "empty");
});

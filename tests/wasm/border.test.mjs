// What goes over the border, and how it answers to what does not fit.
import assert from "node:assert/strict";
import { test } from "node:test";
import { instance, parse, reset } from "./module.mjs";
import { releases } from "./releases.mjs";

const [release] = releases;
assert.ok(release);

/**
 * @param {() => unknown} action
 * @param {string} code
 * @param {RegExp} message
 */
function assertThrows(action, code, message) {
	assert.throws(action, (error) => {
		assert.ok(error instanceof Error && "code" in error);
		assert.equal(error.name, "BalaghError");
		assert.equal(error.code, code);
		assert.match(error.message, message);
		return true;
	});
}

/** @type {(text: unknown, options?: unknown) => unknown} */
const parseAnything = /** @type {any} */ (parse);

test("the result is made of plain objects", () => {
	const result = parse(release.text);
	assert.deepEqual(result, structuredClone(result));
	assert.deepEqual(result, JSON.parse(JSON.stringify(result)));
});

test("an empty text is an error of its own", () => {
	assertThrows(() => parse(" \n\t"), "empty", /empty/);
});

test("a text over the limit is an error of its own", () => {
	assertThrows(() => parse(release.text, { limit: 10 }), "too_long", /10/);
});

test("a date that is none is an error that names it", () => {
	assertThrows(() => parse(release.text, { published: "yesterday" }), "invalid_published", /yesterday/);
});

test("a text that is no string is an error of its own", () => {
	for (const text of [undefined, null, 5, {}, [release.text]]) {
		assertThrows(() => parseAnything(text), "invalid_text", /string/);
	}
});

test("an option that does not exist is an error that names it", () => {
	assertThrows(() => parseAnything(release.text, { publishd: "2027-01-01" }), "invalid_options", /publishd/);
});

test("an option with a value that does not fit is an error that names it", () => {
	assertThrows(() => parseAnything(release.text, { limit: "many" }), "invalid_options", /limit/);
	assertThrows(() => parseAnything(release.text, { published: 20270101 }), "invalid_options", /published/);
	assertThrows(() => parseAnything(release.text, "2027-01-01"), "invalid_options", /object/);
});

test("options may be left out in every way that JavaScript has", () => {
	const result = parse(release.text);
	for (const options of [undefined, null, {}, { published: undefined, limit: undefined }]) {
		assert.deepEqual(parseAnything(release.text, options), result);
	}
});

test("a new instance reads on after one has trapped", { skip: !reset }, () => {
	const before = parse(release.text);
	new Uint8Array(instance.memory.buffer).fill(0xff);
	assert.throws(() => parse(release.text), WebAssembly.RuntimeError);
	reset?.();
	assert.deepEqual(parse(release.text), before);
});

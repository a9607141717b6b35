// The page writes the same bytes as the command line.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "../wasm/module.mjs";
import { exported, published, releases } from "./exports.mjs";
import { write } from "./module.mjs";

const formats = /** @type {const} */ (["markdown", "text", "csv", "json-ld", "ninjs"]);

for (const { name, file, text } of releases) {
	test(`${name} is written alike by the program and by the module`, () => {
		const release = parse(text, { published });
		for (const format of formats) assert.equal(write(release, text, format), exported(file, format), format);
		assert.equal(`${JSON.stringify(release)}\n`, exported(file, "json"));
		assert.equal(`${JSON.stringify(release, null, 2)}\n`, exported(file, "json", ["--pretty"]));
	});
}

const writeAnything = /** @type {(release: unknown, text: string, format: unknown) => string} */ (
	/** @type {unknown} */ (write)
);

test("a format that does not exist is an error that names it", () => {
	for (const format of ["word", "", 5, undefined]) {
		assert.throws(() => writeAnything({}, "نص", format), { name: "BalaghError", code: "invalid_format" });
	}
});

test("what is no release is an error of its own", () => {
	for (const release of [undefined, null, {}, { points: 5 }]) {
		assert.throws(() => writeAnything(release, "نص", "csv"), { name: "BalaghError", code: "invalid_release" });
	}
});

// Inside WebAssembly the core says exactly what it says natively.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { parse, version } from "./module.mjs";
import { releases } from "./releases.mjs";

const native = process.env.BALAGH ?? "target/debug/balagh";
const published = "2027-03-15";

for (const { name, file, text } of releases) {
	test(`${name} reads the same natively and in WebAssembly`, () => {
		const json = execFileSync(native, ["--published", published, file], { encoding: "utf8" });
		// Through JSON.parse, for Rust writes 1.0 where JavaScript writes 1.
		assert.equal(JSON.stringify(parse(text, { published })), JSON.stringify(JSON.parse(json)));
	});
}

test("both have the same version", () => {
	assert.equal(`balagh ${version()}`, execFileSync(native, ["--version"], { encoding: "utf8" }).trim());
});

// The element as editors, type checkers and servers see it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { CooperationPoints } from "../../dist-npm/define.js";

const read = (/** @type {string} */ file) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const names = (/** @type {{ name: string }[]} */ rows) => rows.map(({ name }) => name).sort();
const found = (/** @type {string} */ text, /** @type {RegExp} */ pattern) =>
	[...text.matchAll(pattern)].map(([, name = ""]) => name).sort();

const manifest = JSON.parse(read("dist-npm/custom-elements.json"));
const [declaration] = manifest.modules[0].declarations;
const observed = [...CooperationPoints.observedAttributes].sort();

test("importing the element where there is none does nothing", () => {
	assert.equal(globalThis.customElements, undefined);
	assert.equal(typeof CooperationPoints, "function");
});

test("the manifest names every attribute, property, event and custom property", () => {
	assert.deepEqual(names(declaration.attributes), observed);
	for (const { fieldName } of declaration.attributes.filter((/** @type {any} */ { name }) => name !== "lang")) {
		assert.ok(fieldName in CooperationPoints.prototype, fieldName);
	}
	assert.deepEqual(names(declaration.events), found(read("www/element/events.ts"), /^\t"(balagh-[a-z]+)":/gm));
	assert.ok(declaration.cssParts.length > 10 && declaration.cssProperties.length > 10);
});

test("templates know every attribute", () => {
	assert.deepEqual(found(read("dist-npm/attributes.d.ts"), /^\t"?([a-z-]+)"?\?:/gm), observed);
});

test("the published manifest brings no dependencies and none of this tree's tools", () => {
	const published = JSON.parse(read("dist-npm/package.json"));
	for (const field of ["dependencies", "devDependencies", "peerDependencies", "scripts", "private"]) {
		assert.equal(published[field], undefined, field);
	}
	assert.equal(`version = "${published.version}"`, read("Cargo.toml").match(/^version = .*$/m)?.[0]);
});

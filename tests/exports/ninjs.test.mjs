// Every ninjs item is one by IPTC's rules, and its annotations by the W3C's: tests/exports/schemas/.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { exported, releases } from "./exports.mjs";

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
const isNinjs = ajv.compile(schema("ninjs-3.0"));
const isAnnotation = ajv.compile(schema("web-annotation"));
const vocabulary = /^http:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/\d{8}$/;

/** @param {string} name */
function schema(name) {
	return JSON.parse(readFileSync(new URL(`schemas/${name}.json`, import.meta.url), "utf8"));
}

test("what ninjs refuses would be noticed", () => {
	const [{ file } = assert.fail()] = releases.filter(({ name }) => name === "moroccan-communique-water");
	const refused = {
		"a field of one's own": (/** @type {any} */ item) => (item.points = []),
		"a field of one's own in a component": (/** @type {any} */ item) => (item.associations[0].evidence = {}),
		"a component without a name": (/** @type {any} */ item) => delete item.associations[0].name,
		"an item without an address": (/** @type {any} */ item) => delete item.uri,
		"an address that is none": (/** @type {any} */ item) => (item.people[0].uri = "a1"),
		"a type that ninjs does not know": (/** @type {any} */ item) => (item.type = "release"),
		"a confidence above a hundred": (/** @type {any} */ item) => (item.associations[0].subjects[0].confidence = 101),
		"a body without words": (/** @type {any} */ item) => delete item.bodies[0].value,
	};
	for (const [what, change] of Object.entries(refused)) {
		const item = JSON.parse(exported(file, "ninjs"));
		change(item);
		assert.equal(isNinjs(item), false, what);
	}
});

for (const { name, file, text } of releases) {
	const item = JSON.parse(exported(file, "ninjs"));
	const points = JSON.parse(exported(file, "json")).points;
	const components = item.associations ?? [];

	test(`${name} is valid ninjs 3.0`, () => {
		assert.equal(isNinjs(item), true, ajv.errorsText(isNinjs.errors, { separator: "\n" }));
		assert.equal(components.length, points.length);
	});

	test(`${name} names its areas as Media Topics`, () => {
		for (const [at, component] of components.entries()) {
			const topics = (component.subjects ?? []).filter((/** @type {any} */ subject) => subject.uri);
			assert.equal(topics.length, points[at].areas.length);
			for (const { uri } of topics) assert.match(uri, vocabulary);
		}
	});

	test(`${name} has valid annotations that lead to the evidence`, () => {
		const characters = [...text];
		for (const [at, component] of components.entries()) {
			const [evidence, { value }] = component.bodies;
			const annotation = JSON.parse(value);
			assert.equal(isAnnotation(annotation), true, ajv.errorsText(isAnnotation.errors));
			const [quote, position] = annotation.target.selector;
			const { start, end } = position;
			assert.equal(evidence.value, points[at].evidence.text);
			assert.equal(quote.exact, evidence.value);
			assert.equal(characters.slice(start, end).join(""), quote.exact);
			assert.ok(
				characters
					.slice(0, start)
					.join("")
					.endsWith(quote.prefix ?? ""),
			);
			assert.ok(
				characters
					.slice(end)
					.join("")
					.startsWith(quote.suffix ?? ""),
			);
			assert.equal(annotation.target.source, item.uri);
		}
	});
}

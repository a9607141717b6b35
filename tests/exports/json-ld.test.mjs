// Every JSON-LD document keeps to schema.org: types, properties and what they may hold, as in the declarations that
// schema-dts makes from the published vocabulary.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { exported, releases } from "./exports.mjs";

const top = fileURLToPath(new URL("../..", import.meta.url));
const documents = releases.map(({ name, file }) => ({ name, document: JSON.parse(exported(file, "json-ld")) }));

/** @typedef {{ "@id"?: string, "@type"?: string, [property: string]: unknown }} Node */

test("every document is of schema.org's terms", () => {
	assert.equal(compile(documents.map(({ document }) => document)), "");
});

test("a property that schema.org does not have would be noticed", () => {
	const [{ document } = assert.fail()] = documents;
	const wrong = structuredClone(document);
	wrong["@graph"][0].confidence = 0.5;
	assert.match(compile([wrong]), /confidence/);
});

for (const { name, document } of documents) {
	test(`${name} refers to nodes that are there`, () => {
		/** @type {Node[]} */
		const nodes = document["@graph"];
		const defined = nodes.map((node) => node["@id"]);
		assert.equal(new Set(defined).size, defined.length);
		for (const id of references(nodes)) assert.ok(defined.includes(id), id);
	});

	test(`${name} names everybody and everything`, () => {
		const kinds = ["Event", "Person", "Organization", "GovernmentOrganization"];
		for (const node of document["@graph"]) if (kinds.includes(node["@type"])) assert.ok(node.name, node["@id"]);
	});
}

/**
 * What TypeScript says against the documents.
 *
 * @param {unknown[]} graphs
 */
function compile(graphs) {
	const folder = `${top}node_modules/.cache/balagh/json-ld`;
	mkdirSync(folder, { recursive: true });
	const checks = graphs.map((graph, at) => `export const document${at}: Graph = ${JSON.stringify(graph, null, 1)};\n`);
	writeFileSync(`${folder}/documents.ts`, `import type { Graph } from "schema-dts";\n${checks.join("")}`);
	const options = ["--noEmit", "--strict", "--skipLibCheck", "--module", "esnext", "--moduleResolution", "bundler"];
	const compiler = `${top}node_modules/typescript/bin/tsc`;
	try {
		return execFileSync(process.execPath, [compiler, "--ignoreConfig", ...options, `${folder}/documents.ts`], {
			encoding: "utf8",
		});
	} catch (error) {
		return /** @type {{ stdout: string }} */ (error).stdout;
	}
}

/**
 * @param {unknown} value
 * @returns {string[]}
 */
function references(value) {
	if (Array.isArray(value)) return value.flatMap(references);
	if (typeof value !== "object" || value === null) return [];
	const { "@id": id, ...rest } = /** @type {Node} */ (value);
	return Object.keys(rest).length === 0 && id ? [id] : Object.values(rest).flatMap(references);
}

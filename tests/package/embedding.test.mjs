// docs/EMBEDDING.md says the same in its three languages: what has a name in the code is named in each of them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const document = readFileSync(new URL("../../docs/EMBEDDING.md", import.meta.url), "utf8");
const [, english = "", french = "", arabic = ""] = document.split(/^## (?:English|Français|العربية)$/m);

/**
 * What the tables of a part set as code, row by row; words around it are of the part's own language.
 *
 * @param {string} part
 * @returns {string[][]}
 */
function namesInTables(part) {
	const rows = part.match(/^\|.*\|$/gm) ?? [];
	return rows.map((row) => row.match(/`[^`]+`/g) ?? []).map((codes) => codes.filter((code) => !isDate(code)));
}

/** How a day is written is itself a word of the language: `AAAA-MM-JJ`. @param {string} code */
function isDate(code) {
	return /^`[A-Z]{4}-MM-[A-Z]{2}`$/.test(code);
}

/** @param {string} part @param {RegExp} pattern */
function all(part, pattern) {
	return [...part.matchAll(pattern)].map(([, found = ""]) => found);
}

/** The sizes of the files, in the order in which they are named. @param {string} part */
function sizes(part) {
	return all(part, /(\d+) (?:KB|Ko|كيلوبايت)/g);
}

test("the English part has the tables of attributes, events, custom properties and parts", () => {
	const names = namesInTables(english).flat();
	for (const name of ["`for`", "`balagh-result`", "`--balagh-ink`", "`::part(frame)`"])
		assert.ok(names.includes(name), name);
});

for (const [language, part] of Object.entries({ French: french, Arabic: arabic })) {
	test(`the ${language} tables name what the English ones name, row by row`, () => {
		assert.deepEqual(namesInTables(part), namesInTables(english));
	});

	test(`the ${language} part names the same states, policies and sizes`, () => {
		const states = /`(:state\([a-z]+\))`/g;
		assert.deepEqual(all(part, states), all(english, states));
		assert.deepEqual(sizes(part), sizes(english));
		assert.ok(sizes(part).length >= 5);
		for (const line of all(english, /^((?:script-src|require-trusted).*)$/gm)) {
			for (const directive of line.split(/; ?/).filter(Boolean)) assert.ok(part.includes(directive), directive);
		}
	});
}

// Offsets are UTF-16 code units into the text as given, whatever stands in it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "./module.mjs";
import { releases } from "./releases.mjs";
import { spansIn } from "./spans.mjs";

/**
 * @param {string} text
 * @returns {number} how many there are
 */
function assertSpansHold(text) {
	const spans = spansIn(parse(text));
	for (const span of spans) assert.equal(text.slice(span.start, span.end), span.text);
	return spans.length;
}

/**
 * @param {string} text
 * @param {(word: string, index: number) => string} change
 */
const everyWord = (text, change) => text.split(" ").map(change).join(" ");

/** @type {Record<string, (text: string) => string>} */
const changes = {
	"as they are": (text) => text,
	"with vowel marks": (text) => text.replace(/([بتنلم])(?=\p{L})/gu, "$1\u064E"),
	"with tatweel": (text) => text.replace(/([بتنلم])(?=\p{L})/gu, "$1\u0640"),
	"with emoji between the words": (text) => everyWord(text, (word, index) => (index % 7 === 0 ? `🤝🏽 ${word}` : word)),
	"with bidi controls around the words": (text) =>
		everyWord(text, (word, index) => (index % 5 === 0 ? `\u202B${word}\u202C` : word)),
	"with lone surrogates between the words": (text) =>
		everyWord(text, (word, index) => (index % 6 === 0 ? `\uD83E ${word}` : index % 6 === 3 ? `\uDD1D ${word}` : word)),
	"with Windows line ends": (text) => text.replaceAll("\n", "\r\n"),
	"with a byte order mark": (text) => `\uFEFF${text}`,
};

for (const [how, change] of Object.entries(changes)) {
	test(`spans hold in all releases ${how}`, () => {
		const count = releases.reduce((sum, { text }) => sum + assertSpansHold(change(text)), 0);
		assert.ok(count > releases.length, "hardly anything was found, so hardly anything was tested");
	});
}

test("a lone surrogate stands in its span as it stands in the text", () => {
	const text = releases
		.map((release) => release.text)
		.join("\n\n")
		.replaceAll(" في ", " \uD800في ");
	assert.ok(spansIn(parse(text)).some((span) => span.text.includes("\uD800")));
});

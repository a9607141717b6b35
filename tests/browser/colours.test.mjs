// The colours of www/styles/tokens.css against each other, computed: what looks at pages skips Arabic letters.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

/** WCAG 2.2, levels AA: text, and what must be made out besides. */
const text = 4.5;
const form = 3;
const ranks = ["decision", "commitment", "position", "discussion", "courtesy"];

const css = readFileSync(new URL("../../www/styles/tokens.css", import.meta.url), "utf8");
const [lightRules = "", darkRules = ""] = css.split("@media screen and (prefers-color-scheme: dark)");
const light = colours(lightRules);
const schemes = { light, dark: new Map([...light, ...colours(darkRules)]) };

/** @type {[string, string[], number][]} what is drawn, upon what, and how far the two must differ */
const pairs = [
	["ink", ["paper", "surface", "alarm-tint", ...ranks.map((rank) => `${rank}-tint`)], text],
	["ink-soft", ["paper", "surface"], text],
	["accent", ["paper", "surface"], text],
	["on-accent", ["accent"], text],
	["alarm", ["paper", "surface", "alarm-tint"], text],
	["on-chosen", ["chosen"], text],
	...ranks.map(
		(rank) => /** @type {[string, string[], number]} */ ([rank, ["paper", "surface", `${rank}-tint`], text]),
	),
	...ranks.map((rank) => /** @type {[string, string[], number]} */ (["paper", [rank], form])),
];

for (const [scheme, tokens] of Object.entries(schemes)) {
	test(`every colour can be read upon what it is drawn on, ${scheme}`, () => {
		for (const [front, backs, least] of pairs) {
			for (const back of backs) {
				const ratio = contrast(colour(tokens, front), colour(tokens, back));
				assert.ok(ratio >= least, `${front} on ${back}: ${ratio.toFixed(2)}, and ${least} is asked for`);
			}
		}
	});
}

test("dark has a colour of its own for each of light", () => {
	assert.deepEqual([...colours(darkRules).keys()].sort(), [...light.keys()].sort());
});

test("black on white is as far apart as colours get", () => {
	assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
});

/**
 * @param {string} rules
 * @returns {Map<string, number[]>} red, green and blue by name
 */
function colours(rules) {
	const found = rules.matchAll(/--([\w-]+):\s*#([0-9a-f]{6});/g);
	return new Map(Array.from(found, ([, name = "", hex = ""]) => [name, [...Buffer.from(hex, "hex")]]));
}

/**
 * @param {Map<string, number[]>} tokens
 * @param {string} name
 */
function colour(tokens, name) {
	return tokens.get(name) ?? assert.fail(`--${name} is no colour`);
}

/**
 * WCAG's contrast ratio.
 *
 * @param {number[]} one
 * @param {number[]} other
 */
function contrast(one, other) {
	const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (bright + 0.05) / (dark + 0.05);
}

/** @param {number[]} colour */
function luminance(colour) {
	const [red = 0, green = 0, blue = 0] = colour.map((part) => {
		const share = part / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

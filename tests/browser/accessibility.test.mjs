// The page for people who do not see it, see it large, or see few contrasts.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { assertFits, paste, pickSample, take, visit } from "./chromium.mjs";
import { text } from "./documents.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const sample = "moroccan-communique-water";

/** @typedef {import("playwright-core").Page} Page */

/** The main states, each with what brings a page that has just been opened into it. @type {Record<string, (page: Page) => Promise<void>>} */
const states = {
	"the opening": async () => {},
	"a text that cannot be read": async (page) => paste(page, "   "),
	"a file that cannot be read": async (page) => {
		await take(page, { "old.doc": Buffer.from("d0cf11e0a1b11ae1", "hex") });
		await page.waitForSelector(".failure");
	},
	"a file taken in": async (page) => {
		await take(page, { "plain.txt": text });
		await page.waitForSelector(".origin");
	},
	"several files": async (page) => {
		await take(page, { "1.txt": text, "2.txt": text, "old.doc": Buffer.from("d0cf11e0a1b11ae1", "hex") });
		await page.click('[data-action="read"]');
		await page.waitForFunction(() => document.querySelectorAll('[data-state="read"]').length === 2);
	},
	"a reading": async (page) => pickSample(page, sample),
	"a reading with everything open": async (page) => {
		await pickSample(page, sample);
		await page.locator("[data-point] > button").nth(1).click();
		await page.click('[data-action="take-away"]');
		await page.click(".picture__table summary");
		if (!(await page.locator(".filters input").first().isVisible())) await page.click(".filters summary");
		await page.check('.filters [value="decision"]');
	},
	"a reading without a decision": async (page) => pickSample(page, "kuwaiti-meeting-nothing-decided"),
	"a text without an event": async (page) => pickSample(page, "weather-bulletin-without-event"),
};

for (const [name, reach] of Object.entries(states)) {
	for (const [language, colorScheme] of /** @type {const} */ ([
		["ar", "light"],
		["en", "dark"],
	])) {
		test(`axe finds nothing against ${name} (${language}, ${colorScheme})`, () =>
			visit(
				async ({ page }) => {
					await page.click(`[data-language="${language}"]`);
					await reach(page);
					await page.evaluate(spellInLatin);
					await page.evaluate(axe);
					const found = await page.evaluate(look, rules);
					assert.deepEqual(found.violations, []);
					assert.ok(found.contrasts > 3, "no contrast was looked at");
				},
				{ colorScheme, reducedMotion: "reduce" },
			));
	}
}

/** Runs in the page. axe takes joined letters for pictures and passes over them: in their place stand Latin ones. */
function spellInLatin() {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const node = /** @type {Text} */ (walker.currentNode);
		// A title repeats the name of what it stands in.
		if (!node.parentElement?.closest("title")) node.data = node.data.replace(/\p{Script=Arabic}/gu, "n");
	}
}

/**
 * Runs in the page.
 *
 * @param {string[]} rules
 */
async function look(rules) {
	const { axe } = /** @type {{ axe: typeof import("axe-core") }} */ (/** @type {unknown} */ (globalThis));
	const { violations, passes } = await axe.run(document, { runOnly: rules });
	const told = violations.map(({ id, help, nodes }) => ({
		id,
		help,
		nodes: nodes.map(({ html }) => html.slice(0, 200)),
	}));
	return { violations: told, contrasts: passes.find(({ id }) => id === "color-contrast")?.nodes.length ?? 0 };
}

for (const language of ["ar", "fr", "en"]) {
	test(`a screen reader hears what everything is and is called in ${language}`, () =>
		visit(async ({ page }) => {
			const say = wordsOf(language);
			await page.click(`[data-language="${language}"]`);
			await assertNamed(page, [
				["navigation", say.language],
				["textbox", say.release],
				["textbox", say.published],
				["button", say.files],
				["button", say.read],
				["heading", say.samples],
			]);
			await states["a reading with everything open"]?.(page);
			await assertNamed(page, [
				["button", say.edit],
				["button", say.print],
				["article", say.results],
				["list", say.sides],
				["region", say.outcome],
				["heading", say.digest],
				["region", say.text],
				["button", say.show_in_text],
			]);
			const pressed = page.getByRole("button", { expanded: true });
			assert.equal(await pressed.count(), 2, "the ways out and the point");
		}));
}

/**
 * @param {string} language
 * @returns {Record<string, string>}
 */
function wordsOf(language) {
	const table = (/** @type {string} */ name) =>
		JSON.parse(readFileSync(new URL(`../../www/translations/${name}.json`, import.meta.url), "utf8"));
	const shared = Object.entries(table("reading")).map(([key, words]) => [key, words[language]]);
	return { ...table(language), ...Object.fromEntries(shared) };
}

/**
 * @param {Page} page
 * @param {[Parameters<Page["getByRole"]>[0], string | undefined][]} expected roles with names that have to be there
 */
async function assertNamed(page, expected) {
	for (const [role, name = assert.fail(role)] of expected) {
		const found = page.getByRole(role, { name, exact: true });
		assert.ok((await found.count()) > 0, `${role} “${name}”`);
	}
	for (const landmark of /** @type {const} */ (["banner", "main", "contentinfo"])) {
		assert.equal(await page.getByRole(landmark).count(), 1, landmark);
	}
	const heard = await page.locator("body").ariaSnapshot();
	const nameless = /^\s*- (button|link|checkbox|textbox|heading|region|navigation)(:| \[|$)/;
	assert.deepEqual(
		heard.split("\n").filter((line) => nameless.test(line)),
		[],
	);
}

for (const [width, what] of /** @type {const} */ ([
	[640, "a window of 1280 pixels at 200 %"],
	[320, "a window of 1280 pixels at 400 %"],
])) {
	test(`nothing overflows sideways in ${what}, and everything can be reached`, () =>
		visit(
			async ({ page }) => {
				for (const language of ["ar", "fr"]) {
					await page.click(`[data-language="${language}"]`);
					await assertFits(page);
				}
				await states["a reading with everything open"]?.(page);
				await assertFits(page);
				await assertNothingCut(page);
			},
			{ viewport: { width, height: 450 } },
		));
}

test("type of twice the size breaks nothing", () =>
	visit(
		async ({ page }) => {
			await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
			for (const language of ["ar", "en", "fr"]) {
				await page.click(`[data-language="${language}"]`);
				await assertFits(page);
				await assertNothingCut(page);
			}
			await states["a reading with everything open"]?.(page);
			await assertFits(page);
			await assertNothingCut(page);
		},
		{ viewport: { width: 1280, height: 900 } },
	));

/**
 * Words of buttons and labels must not stick out of what holds them.
 *
 * @param {Page} page
 */
async function assertNothingCut(page) {
	const cut = await page.evaluate(() => {
		const held = document.querySelectorAll("button, label, legend, summary, .points *, .facts *");
		const isCut = (/** @type {Element} */ one) =>
			one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== "inline" && one.clientWidth > 1;
		return [...held].filter(isCut).map((one) => one.outerHTML.slice(0, 160));
	});
	assert.deepEqual(cut, []);
}

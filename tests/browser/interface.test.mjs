// Languages, errors and windows of every width.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assertFits, paste, pickSample, visit, whenLoaded } from "./chromium.mjs";

const sample = "moroccan-communique-water";

for (const [locale, language, direction] of /** @type {const} */ ([
	["ar-MA", "ar", "rtl"],
	["fr-FR", "fr", "ltr"],
	["en-GB", "en", "ltr"],
	["de-DE", "ar", "rtl"],
])) {
	test(`a browser that speaks ${locale} is at first shown the page in ${language}`, () =>
		visit(
			async ({ page }) => {
				assert.equal(await page.getAttribute("html", "lang"), language);
				assert.equal(await page.getAttribute("html", "dir"), direction);
			},
			{ locale },
		));
}

test("English is one click away, keeps the reading and is remembered", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		const points = await page.locator("[data-point]").count();
		await page.click('[data-language="en"]');
		assert.equal(await page.getAttribute("html", "dir"), "ltr");
		assert.match(await page.locator(".group__title").first().innerText(), /^Decisions/);
		assert.equal(await page.locator("[data-point]").count(), points);
		assert.deepEqual(await page.locator(".side__name").allInnerTexts(), ["Morocco", "Senegal"]);
		await page.reload();
		await whenLoaded(page);
		assert.equal(await page.getAttribute("html", "lang"), "en");
	}));

test("what was typed survives a change of language", () =>
	visit(async ({ page }) => {
		await page.fill("#release", "نص قيد الكتابة");
		await page.click('[data-language="fr"]');
		assert.equal(await page.inputValue("#release"), "نص قيد الكتابة");
	}));

for (const [language, expected] of /** @type {const} */ ([
	["ar", "لا يوجد نص"],
	["en", "There is no text"],
	["fr", "Il n’y a pas de texte"],
])) {
	test(`an error says in ${language} what to do`, () =>
		visit(async ({ page }) => {
			await page.click(`[data-language="${language}"]`);
			await paste(page, "   ");
			const alert = page.getByRole("alert");
			assert.equal(await alert.getAttribute("data-code"), "empty");
			assert.ok((await alert.innerText()).includes(expected));
		}));
}

test("a text in another language and a text that is too long have errors of their own", () =>
	visit(async ({ page }) => {
		/**
		 * Waits for the code: the alert of the text before may still stand when this one is pasted.
		 * @param {string} text
		 * @param {string} code
		 */
		const gives = async (text, code) => {
			await paste(page, text);
			await page.waitForSelector(`[role=alert][data-code="${code}"]`);
		};
		await gives("The two ministers met in Rabat and agreed on a joint commission.", "language_not_yet_supported");
		await gives("Двамата министри се срещнаха в Рабат.", "unknown_language");
		await page.evaluate(() => {
			const field = /** @type {HTMLTextAreaElement} */ (document.querySelector("#release"));
			field.value = "اتفق الجانبان على ذلك. ".repeat(27_000);
		});
		await page.click("button[type=submit]");
		await page.waitForSelector('[data-code="too_long"]');
	}));

test("every failure has its words in every language", () => {
	const codes = Object.keys(errorsIn("ar")).sort();
	for (const language of ["en", "fr"]) assert.deepEqual(Object.keys(errorsIn(language)).sort(), codes);
});

/** @param {string} language */
function errorsIn(language) {
	const file = new URL(`../../www/translations/${language}.json`, import.meta.url);
	return JSON.parse(readFileSync(file, "utf8")).errors;
}

for (const width of [320, 360, 768, 1440]) {
	test(`nothing overflows sideways at ${width} pixels`, () =>
		visit(
			async ({ page }) => {
				for (const language of ["ar", "en", "fr"]) {
					await page.click(`[data-language="${language}"]`);
					await assertFits(page);
				}
				await pickSample(page, "joint-statement-numbered-decisions");
				await assertFits(page);
			},
			{ viewport: { width, height: 800 } },
		));
}

test("in forced colours the language and the point that are chosen are told from the others", () =>
	visit(
		async ({ page }) => {
			await pickSample(page, sample);
			await page.locator("[data-point] .point__summary").first().click();
			await page.waitForSelector("[data-chosen]");
			const colour = (/** @type {string} */ selector, /** @type {string} */ property) =>
				page.evaluate(
					([selector = "", property = ""]) =>
						getComputedStyle(/** @type {Element} */ (document.querySelector(selector))).getPropertyValue(property),
					[selector, property],
				);
			assert.notEqual(
				await colour('.languages [aria-pressed="true"]', "border-block-end-color"),
				await colour('.languages [aria-pressed="false"]', "border-block-end-color"),
			);
			assert.notEqual(
				await colour("[data-chosen]", "border-inline-start-color"),
				await colour("[data-point]:not([data-chosen])", "border-inline-start-color"),
			);
		},
		{ forcedColors: "active" },
	));

test("in a window of 320 pixels the picture names the sides whole where their words fit", () =>
	visit(
		async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 700 });
			await pickSample(page, sample);
			const names = await page.locator(".picture__side").allTextContents();
			assert.deepEqual(new Set(names), new Set(["Morocco", "Together", "Senegal"]));
		},
		{ locale: "en" },
	));

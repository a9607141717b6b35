// Long texts and several files at once: how far the work is, and that it can be stopped without losing anything.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assertFits, read, take, visit } from "./chromium.mjs";
import { day, newsPage, text, wordDocument } from "./documents.mjs";

const statement = readFileSync(
	new URL("../releases/joint-statement-numbered-decisions/release.txt", import.meta.url),
	"utf8",
);
/** Longer than what is read in a moment. */
const longText = `${statement}\n\n`.repeat(Math.ceil(400_000 / Buffer.byteLength(statement)));

test("a long text shows that it is being read, and reading can be stopped and begun again", () =>
	visit(async ({ page }) => {
		await take(page, { "long.txt": longText });
		await page.waitForSelector(".origin");
		await page.click("[type=submit]");
		await page.waitForSelector("progress");
		await page.click('[data-action="stop"]');
		await page.waitForSelector('[role=status][data-code="stopped"]');
		assert.equal(await page.inputValue("#release"), longText.replaceAll("\r", ""));
		await page.fill("#release", statement);
		await read(page);
		assert.ok((await page.locator("[data-point]").count()) > 0);
	}));

test("several files become a list, and each is read with its own date", () =>
	visit(async ({ page }) => {
		await take(page, { "document.docx": wordDocument(), "saved.html": newsPage, "plain.txt": statement });
		await page.waitForSelector('[data-action="read"]');
		const dates = page.locator(".batch input[type=date]");
		assert.deepEqual(await dates.evaluateAll((all) => all.map((one) => /** @type {HTMLInputElement} */ (one).value)), [
			day,
			day,
			"",
		]);
		await dates.first().fill("2027-03-18");
		await page.click('[data-action="read"]');
		await page.waitForFunction(() => document.querySelectorAll('[data-state="read"]').length === 3);
		await page.click(".batch__headline >> nth=0");
		assert.match(await page.locator(".facts dd").first().innerText(), /17 .*2027/);
		await page.click('[data-action="files"]');
		await page.click(".batch__headline >> nth=1");
		assert.match(await page.locator(".facts dd").first().innerText(), /14 .*2027/);
	}));

test("a file among several that cannot be read says why and holds nothing up", () =>
	visit(async ({ page }) => {
		await page.click('[data-language="en"]');
		await take(page, {
			"old.doc": Buffer.from("d0cf11e0a1b11ae1", "hex"),
			"plain.txt": text,
			"english.txt": "The two met.",
		});
		await page.click('[data-action="read"]');
		await page.waitForSelector('[data-state="read"]');
		await page.waitForFunction(() => document.querySelectorAll('[data-state="failed"]').length === 2);
		assert.match(await page.locator(".batch__failure").first().innerText(), /save it as \.docx/);
		assert.equal(await page.locator(".batch > [role=status]").innerText(), "Read: 1, Failed: 2");
		await page.click('[data-language="fr"]');
		assert.match(await page.locator(".batch__failure").first().innerText(), /enregistrez-le en \.docx/);
	}));

test("stopping keeps what has been read, and the rest is read later", () =>
	visit(async ({ page }) => {
		const names = ["1.txt", "2.txt", "3.txt", "4.txt"];
		await take(page, Object.fromEntries(names.map((name) => [name, name === "1.txt" ? text : longText])));
		await page.click('[data-action="read"]');
		await page.waitForSelector('[data-state="read"]');
		assert.ok((await page.locator("progress").evaluate((bar) => /** @type {HTMLProgressElement} */ (bar).value)) >= 0);
		await page.click('[data-action="stop"]');
		await page.waitForSelector('[data-action="read"]');
		const count = (/** @type {string} */ state) => page.locator(`[data-state="${state}"]`).count();
		const done = await count("read");
		assert.ok(done >= 1 && done < names.length, `${done} read`);
		assert.equal((await count("imported")) + done, names.length);
		await page.click('[data-action="read"]');
		await page.waitForFunction((all) => document.querySelectorAll('[data-state="read"]').length === all, names.length, {
			timeout: 60_000,
		});
	}));

test("files that are added to a list join it", () =>
	visit(async ({ page }) => {
		await take(page, { "1.txt": text, "2.txt": text });
		await page.waitForSelector('[data-action="read"]');
		await take(page, { "3.txt": text });
		await page.waitForFunction(() => document.querySelectorAll('[data-state="imported"]').length === 3);
	}));

test("several files work where there are no workers", () =>
	visit(async ({ page, context }) => {
		await context.addInitScript(() => {
			Object.defineProperty(globalThis, "Worker", { value: undefined });
		});
		await page.reload();
		await page.waitForSelector("html[data-ready]");
		await take(page, { "1.txt": text, "2.docx": wordDocument() });
		await page.click('[data-action="read"]');
		await page.waitForFunction(() => document.querySelectorAll('[data-state="read"]').length === 2);
	}));

test("a list of files fits a window of 320 pixels", () =>
	visit(
		async ({ page }) => {
			const long = `${"a-very-long-name-of-a-file-".repeat(4)}.txt`;
			await take(page, { [long]: text, "saved.html": newsPage, "old.doc": Buffer.from("d0cf11e0a1b11ae1", "hex") });
			await page.waitForSelector('[data-action="read"]');
			for (const language of ["ar", "en", "fr"]) {
				await page.click(`[data-language="${language}"]`);
				await assertFits(page);
			}
			await page.click('[data-action="read"]');
			await page.waitForFunction(() => document.querySelectorAll('[data-state="read"]').length === 2);
			await assertFits(page);
		},
		{ viewport: { width: 320, height: 640 } },
	));

// From a text to its points, and from a point to its words.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { marked, paste, pickSample, visit } from "./chromium.mjs";

const sample = "moroccan-communique-water";
const text = readFileSync(new URL(`../releases/${sample}/release.txt`, import.meta.url), "utf8");

test("a sample shows the event, the sides and its points", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		assert.ok((await page.locator(".side").count()) >= 2);
		assert.ok((await page.locator(".person__name").count()) >= 2);
		assert.ok((await page.locator(".facts dd").allTextContents()).includes("الرباط"));
		assert.ok((await page.locator("[data-point]").count()) >= 3);
	}));

test("a company that signs with a ministry is named among those who met", () =>
	visit(async ({ page }) => {
		await paste(
			page,
			"وقعت وزارة الطاقة العمانية وشركة رينزو، اليوم الأحد بمسقط، مذكرة تفاهم لإنشاء محطة للطاقة الشمسية.",
		);
		const named = await page.locator(".person__name").allTextContents();
		assert.deepEqual(named, ["وزارة الطاقة العمانية", "شركة رينزو"]);
	}));

test("a pasted text shows the same as the sample", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		const findings = await page.locator(".findings").innerText();
		await page.click('[data-action="pen"]');
		await paste(page, text);
		assert.equal(await page.locator(".findings").innerText(), findings);
	}));

test("decisions stand before everything else", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		const groups = await page
			.locator(".group")
			.evaluateAll((groups) => groups.map((group) => group.getAttribute("data-status")));
		assert.equal(groups[0], "decision");
		const ranks = ["decision", "commitment", "position", "discussion", "courtesy"];
		assert.deepEqual(
			groups,
			ranks.filter((rank) => groups.includes(rank)),
		);
	}));

test("a meeting without a decision is plainly said to be one", () =>
	visit(async ({ page }) => {
		await pickSample(page, "kuwaiti-meeting-nothing-decided");
		assert.equal(await page.locator(".nothing-decided strong").innerText(), "لم يُعلن عن أي قرار.");
		assert.equal(await page.locator('[data-status="decision"]').count(), 0);
	}));

test("a text without an event is no error", () =>
	visit(async ({ page }) => {
		await pickSample(page, "weather-bulletin-without-event");
		assert.equal(await page.locator(".no-event h2").innerText(), "ليس في النص حدث تعاون.");
		assert.equal(await page.locator("[data-point]").count(), 0);
	}));

test("choosing a point marks its evidence in the text and shows it", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		for (const point of await page.locator("[data-point]").all()) {
			await point.locator("button").first().click();
			const evidence = await point.locator("q").innerText();
			assert.equal(await marked(page, "chosen"), evidence);
			assert.ok(text.includes(evidence));
		}
	}));

test("choosing a point again takes the mark away", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		const button = page.locator("[data-point] > button").first();
		await button.click();
		assert.equal(await button.getAttribute("aria-expanded"), "true");
		await button.click();
		assert.equal(await button.getAttribute("aria-expanded"), "false");
		assert.equal(await marked(page, "chosen"), "");
	}));

test("choosing marked words selects their point", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		const place = await page.evaluate(() => {
			const [range] = CSS.highlights.get("decision") ?? [];
			const box = /** @type {Range} */ (range).getClientRects()[0];
			return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		});
		assert.ok(place);
		await page.mouse.click(place.x, place.y);
		const chosen = page.locator("[data-chosen]");
		assert.equal(await chosen.count(), 1);
		assert.equal(await marked(page, "chosen"), await chosen.locator("q").innerText());
	}));

test("the marks can be walked through with the keyboard alone", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		await page.focus("#text");
		await page.keyboard.press("ArrowDown");
		const first = await marked(page, "chosen");
		await page.keyboard.press("ArrowDown");
		const second = await marked(page, "chosen");
		assert.ok(first && second && first !== second);
		await page.keyboard.press("ArrowUp");
		assert.equal(await marked(page, "chosen"), first);
	}));

test("a text can be read and a point chosen without a pointer", () =>
	visit(async ({ page }) => {
		await page.focus("#release");
		await page.keyboard.insertText(text);
		await page.keyboard.press("Control+Enter");
		await page.waitForSelector(".findings");
		await page.keyboard.press("Tab");
		await page.keyboard.press("Enter");
		assert.notEqual(await marked(page, "chosen"), "");
	}));

test("the publication date settles what «yesterday» means", () =>
	visit(async ({ page }) => {
		await page.fill("#published", "2027-03-18");
		await paste(page, text);
		assert.match(await page.locator(".facts dd").first().innerText(), /17 .*2027/);
	}));

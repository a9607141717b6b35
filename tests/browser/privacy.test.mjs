// The text stays here, and nothing in it is ever run.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { paste, pickSample, visit, whenLoaded } from "./chromium.mjs";

const sample = "moroccan-communique-water";
const text = readFileSync(new URL(`../releases/${sample}/release.txt`, import.meta.url), "utf8");
const markup = [
	'<img src=x onerror="window.broken=1">',
	"<script>window.broken=1</script>",
	"<svg onload=window.broken=1>",
	"\"'><iframe src=javascript:alert(1)>",
];
// Inside sentences, so that it comes into names, summaries and evidence as well.
const hostile = text
	.split("، ")
	.map((part, index) => `${part} ${markup[index % markup.length]}`)
	.join("، ");

test("nothing leaves the page once it is loaded", () =>
	visit(async ({ page, origin, requests }) => {
		assert.ok(requests.length > 0, "requests are not seen, so nothing is tested");
		assert.deepEqual(
			requests.filter((address) => new URL(address).origin !== origin),
			[],
		);
		requests.length = 0;
		await pickSample(page, sample);
		await page.locator("[data-point] > button").first().click();
		await page.click('[data-language="en"]');
		await page.click('[data-action="pen"]');
		await paste(page, hostile);
		await page.waitForTimeout(500);
		assert.deepEqual(requests, []);
	}));

test("the page works without a network once it has been loaded", () =>
	visit(async ({ page, context }) => {
		await context.setOffline(true);
		await page.reload();
		await whenLoaded(page);
		await pickSample(page, sample);
		assert.ok((await page.locator("[data-point]").count()) > 0);
	}));

test("the page works where there are no workers", () =>
	visit(async ({ page, context }) => {
		await context.addInitScript(() => {
			Object.defineProperty(globalThis, "Worker", { value: undefined });
		});
		await page.reload();
		await whenLoaded(page);
		await pickSample(page, sample);
		assert.ok((await page.locator("[data-point]").count()) > 0);
	}));

test("markup in a text stays text", () =>
	visit(async ({ page }) => {
		await paste(page, hostile);
		assert.equal(await page.locator("main :is(img, script, iframe)").count(), 0);
		assert.ok((await page.locator("#text").innerText()).includes("<script>window.broken=1</script>"));
		assert.equal(await page.evaluate(() => "broken" in window), false);
	}));

test("the policy stops a script that got in all the same", () =>
	visit(
		async ({ page }) => {
			const refused = await page.evaluate(() => {
				try {
					document.body.innerHTML = "<img src=x>";
					return false;
				} catch (error) {
					return error instanceof TypeError;
				}
			});
			assert.equal(refused, true);
		},
		{},
		/TrustedHTML/,
	));

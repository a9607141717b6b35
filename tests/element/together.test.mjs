// Many elements on a page, coming and going, and several versions of them.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { top } from "../../scripts/program.mjs";
import { news, publish, release, script, told, visit, whenRead, whenTold } from "./portal.mjs";

const one = '<cooperation-points for="#article" loading="eager" highlight></cooperation-points>';

test("twenty elements share one module and one worker", () =>
	visit(news(one.repeat(20)), async ({ page, requests }) => {
		await whenTold(page, "result", 20);
		for (const what of [/\.wasm$/, /worker-/, /reading-/]) {
			assert.equal(requests.filter((address) => what.test(address)).length, 1, String(what));
		}
		assert.equal(page.workers().length, 1);
		const [{ release }] = await told(page, "result");
		const decisions = release.points.filter((/** @type {any} */ point) => point.status === "decision");
		await page.waitForFunction((count) => CSS.highlights.get("balagh-decision")?.size === count, 20 * decisions.length);
		await page.evaluate(() => document.querySelector("cooperation-points")?.remove());
		assert.equal(
			await page.evaluate(() => CSS.highlights.get("balagh-decision")?.size),
			19 * decisions.length,
			"whoever goes takes the marks of others along",
		);
	}));

test("an element that was added and removed 200 times leaves nothing behind", () =>
	visit(news('<div id="place"></div>'), async ({ page, context }) => {
		const session = await context.newCDPSession(page);
		const rounds = (/** @type {number} */ count) =>
			page.evaluate(async (count) => {
				const place = /** @type {Element} */ (document.querySelector("#place"));
				for (let round = 0; round < count; round++) {
					const element = document.createElement("cooperation-points");
					for (const [name, value] of [
						["for", "#article"],
						["loading", "eager"],
						["highlight", ""],
						["json-ld", ""],
						["view", ["digest", "full", "map"][round % 3] ?? ""],
					]) {
						element.setAttribute(name ?? "", value ?? "");
					}
					const isRead = new Promise((resolve) => element.addEventListener("balagh-result", resolve));
					place.append(element);
					// Some go before they have read.
					if (round % 4 > 0) await isRead;
					if (round % 4 > 1) await new Promise((resolve) => setTimeout(resolve, 5));
					element.remove();
				}
				// What the test itself keeps of results.
				/** @type {any} */ (globalThis).told.length = 0;
			}, count);
		const counts = async () => {
			await session.send("HeapProfiler.collectGarbage");
			await session.send("HeapProfiler.collectGarbage");
			const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
			const { usedSize } = await session.send("Runtime.getHeapUsage");
			return { nodes, jsEventListeners, usedSize };
		};
		// The first rounds load what stays: the reader, the picture, compiled code.
		await rounds(24);
		const before = await counts();
		await rounds(200);
		await page.waitForTimeout(300);
		const after = await counts();
		const report = JSON.stringify({ before, after });
		assert.ok(after.nodes - before.nodes < 50, `nodes stay: ${report}`);
		assert.ok(after.jsEventListeners - before.jsEventListeners < 20, `listeners stay: ${report}`);
		assert.ok(after.usedSize - before.usedSize < 500_000, `memory stays: ${report}`);
		assert.deepEqual(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length]), [0, 1]);
		assert.equal(await page.locator("head script[data-balagh]").count(), 0);
		assert.equal(page.workers().length, 1);
		console.log(`    # ${report}`);
	}));

test("the script may come twice", () =>
	visit(
		news(one, { head: `${script}${script}<script defer src="/element/element.classic.js"></script>` }),
		async ({ page }) => {
			await whenRead(page);
			assert.equal((await told(page, "result")).length, 1);
		},
	));

test("a second version on the page leaves the first one in peace, and can be had under another name", () => {
	const folder = join(top, "dist/element/assets");
	for (const file of readdirSync(folder)) {
		const type = file.endsWith(".wasm") ? "application/wasm" : "text/javascript";
		const body = readFileSync(join(folder, file));
		publish(`/second/assets/${file}`, /** @type {any} */ (body), { "content-type": type });
	}
	publish("/second/element.js", readFileSync(join(folder, "../element.js"), "utf8"), {
		"content-type": "text/javascript",
	});
	const second = '<script type="module" src="/second/element.js"></script>';
	return visit(news(one, { head: script + second }), async ({ page, requests }) => {
		await whenRead(page);
		assert.equal(requests.filter((address) => address.endsWith(".wasm")).length, 1);
		await page.evaluate(async () => {
			const address = "/second/element.js";
			const { CooperationPoints } = await import(address);
			customElements.define("second-points", class extends CooperationPoints {});
			const element = document.createElement("second-points");
			for (const name of ["for", "highlight", "loading"]) {
				element.setAttribute(name, document.querySelector("cooperation-points")?.getAttribute(name) ?? "");
			}
			document.body.append(element);
		});
		await whenRead(page, "second-points");
		const [{ release }] = await told(page, "result");
		const decisions = release.points.filter((/** @type {any} */ point) => point.status === "decision").length;
		await page.waitForFunction((count) => CSS.highlights.get("balagh-decision")?.size === count, 2 * decisions);
		await page.evaluate(() => document.querySelector("cooperation-points")?.remove());
		assert.equal(await page.evaluate(() => CSS.highlights.get("balagh-decision")?.size), decisions);
	});
});

test("importing it where there is no page does no harm", async () => {
	const [file] = readdirSync(join(top, "dist/element/assets")).filter((name) => name.startsWith("reading-"));
	const { t: CooperationPoints } = await import(join(top, "dist/element/assets", file ?? ""));
	assert.equal(typeof CooperationPoints, "function");
});

test("different articles of one page are read each for itself", () => {
	const other = release("kuwaiti-meeting-nothing-decided");
	const cards = [release(), other].map(
		(text, index) =>
			`<article id="a${index}"><p>${text}</p><cooperation-points loading="eager"></cooperation-points></article>`,
	);
	return visit(`<!doctype html><html lang=ar dir=rtl>${script}${cards.join("")}`, async ({ page }) => {
		const results = await whenTold(page, "result", 2);
		assert.deepEqual(
			new Set(results.map(({ text }) => text.slice(0, 20))),
			new Set([release(), other].map((text) => text.slice(0, 20))),
		);
		await page.locator("#a1").getByText("لم يُعلن عن أي قرار.").waitFor();
	});
});

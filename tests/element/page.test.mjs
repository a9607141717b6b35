// The element in pages that load, change and navigate as portals' pages do.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { top } from "../../scripts/program.mjs";
import { elsewhere, news, paragraphs, release, script, told, visit, whenRead, whenTold } from "./portal.mjs";

const eager = '<cooperation-points for="#article" loading="eager"></cooperation-points>';
const lazy = '<cooperation-points for="#article"><p id="fallback">تُعرض القراءة هنا.</p></cooperation-points>';
const other = release("kuwaiti-meeting-nothing-decided");
const isModule = (/** @type {string} */ address) => /\.wasm$|worker-/.test(address);
const tall = '<div style="height: 4000px"></div>';

test("no WebAssembly is fetched before the reader comes near", () =>
	visit(news(lazy, { after: tall, before: tall }), async ({ page, requests }) => {
		await page.waitForTimeout(500);
		assert.deepEqual(requests.filter(isModule), []);
		await page.evaluate(() => scrollTo(0, 3500));
		await whenRead(page);
		assert.equal(requests.filter((address) => address.endsWith(".wasm")).length, 1);
		assert.equal(requests.filter((address) => /worker-/.test(address)).length, 1);
	}));

test("`loading=idle` loads when nothing else is to be done, `eager` at once, wherever the reader is", async () => {
	for (const loading of ["idle", "eager"]) {
		const element = `<cooperation-points for="#article" loading="${loading}"></cooperation-points>`;
		await visit(news(element, { before: tall }), ({ page }) => whenTold(page, "result").then(() => {}));
	}
});

test("without JavaScript, and until there is a reading, what the portal has put inside is shown", async () => {
	await visit(news(lazy), async ({ page }) => assert.ok(await page.locator("#fallback").isVisible()), {
		options: { javaScriptEnabled: false },
	}).catch((error) => {
		// Without JavaScript nothing can be asked of the page but this.
		if (!/evaluate/.test(String(error))) throw error;
	});
	await visit(news(lazy, { before: tall }), async ({ page }) => {
		assert.ok(await page.locator("#fallback").isVisible());
		await page.evaluate(() => scrollTo(0, 3500));
		await whenRead(page);
		assert.ok(!(await page.locator("#fallback").isVisible()));
	});
});

test("a reading that comes while the reader looks on moves nothing", async () => {
	const style = "<style>cooperation-points:not(:defined) { display: block; min-block-size: 22em }</style>";
	for (const [view, text] of [
		["digest", release()],
		["full", release()],
		["map", release()],
		["digest", release("weather-bulletin-without-event")],
	]) {
		const before = eager.replace("></", ` view="${view}"></`);
		const html = news("", { head: style + script, before, article: paragraphs(text) });
		await visit(html, async ({ page }) => {
			await page.evaluate(() => {
				const any = /** @type {any} */ (globalThis);
				any.shift = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) any.shift += /** @type {any} */ (entry).value;
				}).observe({ type: "layout-shift", buffered: true });
			});
			await whenRead(page);
			await page.waitForTimeout(300);
			assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).shift), 0);
		});
	}
});

test("what has no room is shown by a press of «show the rest»", () =>
	visit(news("", { before: eager }), async ({ page }) => {
		await whenRead(page);
		const height = () => page.locator("cooperation-points").evaluate((element) => element.clientHeight);
		const before = await height();
		await page.locator("[part=more]").click();
		assert.ok((await height()) > before);
		assert.ok(!(await page.locator("[part=more]").isVisible()));
		assert.ok(await page.locator("[part=footer]").isVisible());
	}));

test("whoever goes on by keyboard gets to see what is cut off", () =>
	visit(news("", { before: eager }), async ({ page }) => {
		await whenRead(page);
		await page.locator("[part=summary]").last().focus();
		assert.ok(await page.locator("[part=summary]").last().isVisible());
		assert.ok(!(await page.locator("[part=more]").isVisible()));
	}));

test("an article that changes is read again, once it is quiet", () =>
	visit(news(eager), async ({ page }) => {
		await whenRead(page);
		await page.evaluate(async (paragraphs) => {
			const article = /** @type {HTMLElement} */ (document.querySelector("#article"));
			article.replaceChildren();
			for (const text of paragraphs) {
				const paragraph = document.createElement("p");
				paragraph.textContent = text;
				article.append(paragraph);
				await new Promise((resolve) => setTimeout(resolve, 30));
			}
		}, other.split("\n").filter(Boolean));
		const results = await whenTold(page, "result", 2);
		assert.equal(results.length, 2, "every step was read");
		assert.ok(results[1].text.includes(other.split("\n")[0]));
		await page.waitForTimeout(400);
		assert.equal((await told(page, "result")).length, 2);
	}));

test("a letter that changes is noticed, a change elsewhere is not", () =>
	visit(news(eager.replace("></", " highlight></")), async ({ page }) => {
		await whenRead(page);
		await page.evaluate(() => document.body.append(document.createElement("div")));
		await page.waitForTimeout(500);
		assert.equal((await told(page, "result")).length, 1);
		await page.evaluate(() => {
			const text = /** @type {Text} */ (document.querySelector("#article p")?.firstChild);
			text.replaceData(0, 4, "عقد");
		});
		await whenTold(page, "result", 2);
	}));

test("marks stay on the words when the portal builds its nodes anew around the same text", () =>
	visit(news(eager.replace("></", " highlight></")), async ({ page }) => {
		await whenRead(page);
		await page.waitForFunction(() => CSS.highlights.size > 0);
		await page.evaluate(() => {
			for (const paragraph of document.querySelectorAll("#article p"))
				paragraph.replaceChildren(document.createTextNode(paragraph.textContent ?? ""));
		});
		await page.waitForFunction(() =>
			[...CSS.highlights.values()].every((marks) => [...marks].every((range) => range.startContainer.isConnected)),
		);
		assert.equal((await told(page, "result")).length, 1);
	}));

test("another article in the same place, as client-side navigation brings it, is read", () =>
	visit(news(eager), async ({ page }) => {
		await whenRead(page);
		await page.evaluate((text) => {
			const article = document.createElement("article");
			article.id = "article";
			article.textContent = text;
			history.pushState(null, "", "/other");
			document.querySelector("#article")?.replaceWith(article);
		}, other);
		const [, { text }] = await whenTold(page, "result", 2);
		assert.ok(text.startsWith(other.slice(0, 40)));
	}));

test("an article that comes later is read when it is there", () =>
	visit(news(eager.replace("#article", "#later")), async ({ page }) => {
		await whenTold(page, "error");
		await page.evaluate((text) => {
			const later = Object.assign(document.createElement("div"), { id: "later", textContent: text });
			document.body.append(later);
		}, release());
		await whenTold(page, "result");
	}));

test("in a theme without articles the text around the element is read", () => {
	const body = `<main><h1>عنوان</h1><div class="entry-content">${paragraphs()}<cooperation-points></cooperation-points></div></main>`;
	return visit(`<!doctype html><html lang=ar dir=rtl>${script}${body}`, async ({ page }) => {
		const [{ text }] = await whenTold(page, "result");
		assert.ok(text.startsWith(release().slice(0, 30)));
	});
});

test("in somebody's shadow tree the element reads and marks what stands there", () =>
	visit(`<!doctype html><html lang=ar dir=rtl>${script}<x-host></x-host>`, async ({ page }) => {
		await page.evaluate((text) => {
			const tree = /** @type {Element} */ (document.querySelector("x-host")).attachShadow({ mode: "open" });
			const article = Object.assign(document.createElement("div"), { id: "inner", textContent: text });
			const element = document.createElement("cooperation-points");
			element.setAttribute("for", "#inner");
			element.setAttribute("highlight", "");
			tree.append(article, element);
		}, release());
		await whenTold(page, "result");
		await page.waitForFunction(() => CSS.highlights.size > 0);
		await page.evaluate((text) => {
			const tree = document.querySelector("x-host")?.shadowRoot;
			const article = Object.assign(document.createElement("div"), { id: "inner", textContent: text });
			tree?.querySelector("#inner")?.replaceWith(article);
		}, other);
		await whenTold(page, "result", 2);
	}));

test("an element that a script puts into the page reads, and again after it was moved", () =>
	visit(news(""), async ({ page }) => {
		await page.evaluate(() => {
			const element = document.createElement("cooperation-points");
			element.setAttribute("for", "#article");
			document.body.append(element);
		});
		await whenRead(page);
		await page.evaluate(() => {
			const element = /** @type {Element} */ (document.querySelector("cooperation-points"));
			document.body.prepend(element);
			element.setAttribute("view", "full");
		});
		await page.waitForSelector("cooperation-points .group");
	}));

for (const [how, tag] of [
	["a module", script],
	["a deferred classic script", '<script defer src="/element/element.classic.js"></script>'],
	["an asynchronous classic script", '<script async src="/element/element.classic.js"></script>'],
	["a module whose address the portal has added to", '<script type="module" src="/element/element.js?ver=7"></script>'],
]) {
	test(`${how} is all that the element needs`, () =>
		visit(news(eager, { head: tag ?? "" }), async ({ page, requests }) => {
			await whenRead(page);
			assert.equal(requests.filter((address) => /reading-/.test(address)).length, 1);
		}));
}

test("nothing is asked of any other host, and nothing is asked once the text is read", () =>
	visit(news(eager.replace("></", ' highlight view="full"></')), async ({ page, requests }) => {
		await whenRead(page);
		const origin = new URL(page.url()).origin;
		assert.deepEqual(
			requests.filter((address) => !address.startsWith(`${origin}/`)),
			[],
		);
		const before = requests.length;
		await page.locator("[part=summary]").first().click();
		await page.evaluate(() => document.querySelector("#article p")?.append(" وانتهى."));
		await whenTold(page, "result", 2);
		assert.deepEqual(requests.slice(before), []);
	}));

test("the element works from another origin that allows it", async () => {
	const head = `<script type="module" src="${elsewhere}/element/element.js"></script>`;
	await visit(news(eager, { head }), async ({ page }) => {
		await whenRead(page);
		assert.deepEqual(await told(page, "ready"), [{ inWorker: false }]);
	});
});

test("the element weighs 15 KB at most without its module, and so does what any view adds", () => {
	const folder = join(top, "dist/element/assets");
	const weigh = (/** @type {RegExp} */ name) =>
		readdirSync(folder)
			.filter((file) => name.test(file))
			.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
	assert.ok(weigh(/^reading-.*\.js$/) <= 15_000, `${weigh(/^reading-/)} bytes`);
	assert.ok(weigh(/^(map|marks|data-script)-.*\.js$/) <= 15_000);
});

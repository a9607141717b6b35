// What the attributes of the element do, as a portal's developer sets them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { news, paragraphs, release, told, visit, whenRead, whenTold } from "./portal.mjs";

const eager = '<cooperation-points for="#article" loading="eager"></cooperation-points>';
const attributes = ["for", "ui-lang", "published", "view", "core-only", "highlight", "json-ld", "loading"];

/** @param {import("playwright-core").Page} page */
const element = (page) => page.locator("cooperation-points");

/**
 * @param {import("playwright-core").Page} page
 * @returns {Promise<Record<string, number>>} how many stretches are marked, by name
 */
const marks = (page) =>
	page.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, marks]) => [name, marks.size])));

test("the article that `for` names is read, and the page is told", () =>
	visit(news(eager), async ({ page }) => {
		await whenRead(page);
		const [{ release: found, text }] = await told(page, "result");
		assert.equal(found.version, "1");
		assert.deepEqual(found.sides, ["MA", "SN"]);
		for (const { evidence } of found.points) assert.equal(text.slice(evidence.start, evidence.end), evidence.text);
		assert.doesNotMatch(text, /عنوان/, "the headline of the portal is no part of the release");
		assert.deepEqual(await told(page, "ready"), [{ inWorker: true }]);
		assert.deepEqual(await told(page, "error"), []);
		assert.ok((await page.locator("[part=point]").count()) > 1);
	}));

test("without `for` the article around the element is read, without the element and what stands aside", () => {
	const inside = `${paragraphs()}<aside>إعلان</aside><cooperation-points loading="eager">نص بديل</cooperation-points>`;
	return visit(news("", { article: inside }), async ({ page }) => {
		await whenRead(page);
		const [{ text }] = await told(page, "result");
		assert.equal(text, release().trim().split(/\n+/).join("\n\n"));
	});
});

test("without an article its own text is read and stays in sight", () =>
	visit(
		`<!doctype html><html lang=ar dir=rtl><script type=module src=/element/element.js></script><cooperation-points loading=eager>${release()}</cooperation-points>`,
		async ({ page }) => {
			await whenRead(page);
			const [{ text }] = await told(page, "result");
			assert.equal(text, release().trim().split(/\n+/).join("\n\n"));
			assert.ok(await element(page).locator("slot").isVisible());
		},
	));

test("labels are in the language of the page, or of `ui-lang`; the release's own words keep theirs", () =>
	visit(news(eager, { lang: "fr-MA", dir: "ltr" }), async ({ page }) => {
		await whenRead(page);
		const frame = page.locator("[part=frame]");
		assert.equal(await frame.getAttribute("dir"), "ltr");
		assert.match(await page.locator("[part=facts]").innerText(), /Entretiens/);
		for (const [language, direction, word] of [
			["ar", "rtl", "مباحثات"],
			["en", "ltr", "Talks"],
		]) {
			await element(page).evaluate((element, language) => element.setAttribute("ui-lang", language ?? ""), language);
			await page.waitForFunction((word) => {
				const facts = document.querySelector("cooperation-points")?.shadowRoot?.querySelector("[part=facts]");
				return facts?.textContent?.includes(word ?? "");
			}, word);
			assert.equal(await frame.getAttribute("dir"), direction);
			assert.equal(await page.locator("[part=summary]").first().getAttribute("lang"), "ar");
		}
		assert.equal((await told(page, "result")).length, 1, "another language of labels is no new reading");
	}));

for (const [name, page, expected] of /** @type {const} */ ([
	["time", '<time datetime="2027-03-18T10:00:00+01:00">18 مارس</time>', "2027-03-17"],
	[
		"JSON-LD",
		'<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2027-03-18"}</script>',
		"2027-03-17",
	],
	["Open Graph", '<meta property="article:published_time" content="2027-03-18T08:00:00Z">', "2027-03-17"],
	["nothing", "", null],
])) {
	test(`«yesterday» is settled by the day of publication in ${name}`, () =>
		visit(news(eager, { article: `${page}${paragraphs()}` }), async ({ page }) => {
			await whenRead(page);
			const [{ release }] = await told(page, "result");
			assert.equal(release.event.date, expected);
		}));
}

test("`published` goes before what the page says", () => {
	const element = eager.replace(" loading", ' published="2026-03-19" loading');
	return visit(news(element, { article: `<time datetime="2027-03-18"></time>${paragraphs()}` }), async ({ page }) => {
		await whenRead(page);
		assert.equal((await told(page, "result"))[0].release.event.date, "2026-03-18");
	});
});

test("the views are digest, full and map", () =>
	visit(news(eager), async ({ page, requests }) => {
		await whenRead(page);
		const [{ release }] = await told(page, "result");
		assert.equal(await page.locator("[part=point]").count(), release.digest.length);
		await element(page).evaluate((element) => element.setAttribute("view", "full"));
		await page.waitForSelector("cooperation-points .group");
		assert.equal(await page.locator("[part=point]").count(), release.points.length);
		assert.ok(!requests.some((address) => /map-/.test(address)), "the picture is loaded before it is asked for");
		await element(page).evaluate((element) => element.setAttribute("view", "map"));
		await page.waitForSelector("cooperation-points svg [data-mark]");
		assert.equal(await page.locator("[data-mark]").count(), release.points.length);
		await page.locator("[data-mark]").first().click();
		assert.equal((await told(page, "select")).length, 1);
		assert.equal(await page.locator("[data-point][data-chosen]").count(), 1);
	}));

test("`core-only` leaves what a reader must see", () =>
	visit(news(eager.replace(" loading", ' view="full" core-only loading')), async ({ page }) => {
		await whenRead(page);
		const [{ release }] = await told(page, "result");
		const core = release.points.filter((/** @type {any} */ point) => point.core);
		assert.ok(core.length > 0 && core.length < release.points.length);
		assert.equal(await page.locator("[part=point]").count(), core.length);
	}));

test("`highlight` marks the words in the article and leaves its DOM as it is", () =>
	visit(news(eager), async ({ page }) => {
		await whenRead(page);
		const html = () => page.locator("#article").evaluate((article) => article.outerHTML);
		const before = await html();
		assert.deepEqual(await marks(page), {});
		await element(page).evaluate((element) => element.toggleAttribute("highlight", true));
		await page.waitForFunction(() => CSS.highlights.size > 0);
		const [{ release }] = await told(page, "result");
		const marked = await page.evaluate(() =>
			[...(CSS.highlights.get("balagh-decision") ?? [])].map((range) => {
				const text = /** @type {Text} */ (range.startContainer).data;
				return text.slice(range.startOffset, range.endOffset);
			}),
		);
		const decisions = release.points.filter((/** @type {any} */ point) => point.status === "decision");
		assert.deepEqual(marked.sort(), decisions.map((/** @type {any} */ point) => point.evidence.text).sort());
		assert.equal(await html(), before);
		await page.locator("[part=summary]").first().click();
		await page.waitForFunction(() => CSS.highlights.has("balagh-chosen"));
		await element(page).evaluate((element) => element.toggleAttribute("highlight", false));
		await page.waitForFunction(() => CSS.highlights.size === 0);
	}));

test("a point unfolds its words, and leads to them in the article", () =>
	visit(news(eager, { before: '<div style="height: 3000px"></div>' }), async ({ page }) => {
		await whenRead(page);
		await page.locator("[part=summary]").first().focus();
		await page.keyboard.press("Enter");
		const evidence = page.locator("[part=evidence]").first();
		await evidence.waitFor();
		const [{ point }] = await told(page, "select");
		assert.equal(await evidence.locator("q").innerText(), point.evidence.text);
		await page.evaluate(() => scrollTo(0, 0));
		await page
			.locator("[part=show]")
			.first()
			.evaluate((button) => /** @type {HTMLElement} */ (button).click());
		await page.waitForFunction(() => scrollY > 2000 && CSS.highlights.has("balagh-chosen"));
		await page.locator("[part=summary]").first().click();
		assert.deepEqual((await told(page, "select"))[1], { point: null });
	}));

test("`json-ld` adds the reading to the head, and takes it away again", () =>
	visit(news(eager), async ({ page }) => {
		await whenRead(page);
		await element(page).evaluate((element) => element.toggleAttribute("json-ld", true));
		const data = page.locator("head script[data-balagh]");
		await data.waitFor({ state: "attached" });
		const graph = JSON.parse((await data.textContent()) ?? "")["@graph"];
		assert.ok(graph.some((/** @type {any} */ node) => node["@type"] === "Event"));
		await element(page).evaluate((element) => element.remove());
		assert.equal(await data.count(), 0);
	}));

test("every attribute has a property, which may be set before the element is defined", () =>
	visit(news(eager, { head: "<script></script>" }), async ({ page }) => {
		await page.evaluate(() => {
			const early = /** @type {any} */ (document.querySelector("cooperation-points"));
			Object.assign(early, { view: "full", uiLang: "en", coreOnly: true, published: "2027-03-18" });
		});
		await page.addScriptTag({ type: "module", url: "/element/element.js" });
		await whenRead(page);
		const values = await element(page).evaluate((element, names) => {
			const camel = (/** @type {string} */ name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
			return names.map((name) => [element.getAttribute(name), /** @type {any} */ (element)[camel(name)]]);
		}, attributes);
		assert.deepEqual(values, [
			["#article", "#article"],
			["en", "en"],
			["2027-03-18", "2027-03-18"],
			["full", "full"],
			["", true],
			[null, false],
			[null, false],
			["eager", "eager"],
		]);
		assert.equal((await told(page, "result"))[0].release.event.date, "2027-03-17");
	}));

test("a text may be handed over that stands nowhere in the page", () =>
	visit(news("<cooperation-points loading=eager></cooperation-points>", { article: "" }), async ({ page }) => {
		await element(page).evaluate((element, text) => Object.assign(element, { text }), release());
		await whenRead(page);
		assert.equal((await told(page, "result")).at(-1).text, release());
		assert.equal(await page.locator("[part=show]").count(), 0);
	}));

test("a text in another language is an error with its code, and what the portal has put there stays", () =>
	visit(
		news(`${eager.replace("></", ">اقرأ البلاغ في موقع الوزارة</")}`, {
			article: "<p>The two ministers met in Rabat.</p>",
		}),
		async ({ page }) => {
			const [{ code }] = await whenTold(page, "error");
			assert.equal(code, "language_not_yet_supported");
			assert.ok(await page.getByText("اقرأ البلاغ في موقع الوزارة").isVisible());
			assert.ok(await element(page).evaluate((element) => element.matches(":state(failed)")));
		},
	));

test("`lang` of another language saves the module", () =>
	visit(news(eager.replace(" loading", ' lang="fr" loading')), async ({ page, requests }) => {
		const [{ code }] = await whenTold(page, "error");
		assert.equal(code, "language_not_yet_supported");
		assert.ok(!requests.some((address) => address.endsWith(".wasm")));
		await element(page).evaluate((element) => element.setAttribute("lang", "ar"));
		await whenRead(page);
	}));

test("a selector that names nothing is an error that says so", () =>
	visit(news('<cooperation-points for="#nothing" loading="eager"></cooperation-points>'), async ({ page }) => {
		const [{ code, message }] = await whenTold(page, "error");
		assert.equal(code, "no_article");
		assert.match(message, /#nothing/);
	}));

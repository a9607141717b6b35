// Releases that links, other apps and the bookmark hand over.
import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateRawSync } from "node:zlib";
import { pickSample, read, visit, whenLoaded } from "./chromium.mjs";
import { day, newsPage, paragraphs, text, title } from "./documents.mjs";

const compressed = `#t=${deflateRawSync(text).toString("base64url")}`;
const plain = `#text=${encodeURIComponent(text)}`;

for (const [name, fragment] of Object.entries({ compressed, plain })) {
	test(`a link carries a release (${name}), and no host sees it`, () =>
		visit(async ({ page, origin, requests }) => {
			requests.length = 0;
			await page.goto(`${origin}/${fragment}&published=${day}`);
			await page.reload();
			await page.waitForSelector("[data-point]");
			assert.equal((await page.locator("#text").innerText()).replace(/\n+/g, "\n\n"), text);
			assert.match(await page.locator(".facts dd").first().innerText(), /14 .*2027/);
			await whenLoaded(page);
			// Playwright writes the fragment out; a host would get what stands before it.
			const sent = requests.map((address) => address.replace(/#.*/, ""));
			assert.ok(sent.every((address) => !address.includes("?") && !address.includes("%D")));
		}));
}

test("a long text in the address shows how far it is, and can be stopped", () =>
	visit(async ({ page, origin }) => {
		const long = Array.from({ length: 1100 }, () => text).join("\n\n");
		const fragment = `#t=${deflateRawSync(long).toString("base64url")}`;
		await page.goto("about:blank");
		await page.goto(`${origin}/${fragment}`);
		await page.waitForSelector("progress");
		assert.equal(await page.locator("textarea").count(), 0, "there is nothing else to do");
		await page.click('[data-action="stop"]');
		await page.waitForSelector('[data-code="stopped"]');
		assert.equal((await page.inputValue("#release")).length, long.length);
	}));

test("the module that reads is asked for once, before the script asks for it", () =>
	visit(async ({ page, origin }) => {
		await page.goto(`${origin}/${compressed}`);
		await page.waitForSelector("[data-point]");
		const asked = await page.evaluate(() =>
			performance
				.getEntriesByType("resource")
				.filter(({ name }) => name.endsWith(".wasm"))
				.map((entry) => /** @type {PerformanceResourceTiming} */ (entry).initiatorType),
		);
		assert.deepEqual(asked, ["link"]);
	}));

test("another link in the same tab is read as well", () =>
	visit(async ({ page }) => {
		await pickSample(page, "weather-bulletin-without-event");
		await page.evaluate((fragment) => {
			location.hash = fragment;
		}, compressed);
		await page.waitForSelector("[data-point]");
	}));

test("the text leaves the address when another one is read", () =>
	visit(async ({ page, origin }) => {
		await page.goto(`${origin}/${compressed}`);
		await page.waitForSelector("[data-point]");
		assert.notEqual(new URL(page.url()).hash, "");
		await page.click('[data-action="pen"]');
		assert.equal(new URL(page.url()).hash, "");
		assert.equal(await page.inputValue("#release"), text);
	}));

for (const fragment of [compressed.slice(0, 80), "#t=", "#t=***", "#text=%E0%A4%A", "#text="]) {
	test(`a link that was cut off says so: ${fragment.slice(0, 16)}`, () =>
		visit(async ({ page, origin }) => {
			await page.goto(`${origin}/${fragment}`);
			await page.waitForSelector('[role=alert][data-code="link_broken"]');
		}));
}

test("a link that would unpack beyond all measure is given up", () =>
	visit(async ({ page, origin }) => {
		const bomb = deflateRawSync("ا".repeat(40_000_000), { level: 9 }).toString("base64url");
		await page.goto(`${origin}/#t=${bomb}`);
		await page.waitForSelector('[role=alert][data-code="link_broken"]');
	}));

test("a text that another app shares with the installed page is read", () =>
	visit(async ({ page, origin }) => {
		await share(page, origin, { title, text });
		await page.waitForSelector("[data-point]");
		assert.equal(new URL(page.url()).hash, "");
		assert.equal(new URL(page.url()).search, "");
	}));

test("a file that another app shares is taken in", () =>
	visit(async ({ page, origin }) => {
		await share(page, origin, { title }, { "shared.html": newsPage });
		await page.waitForSelector(".origin");
		assert.equal(await page.inputValue("#published"), day);
		await read(page);
	}));

test("a bare address that is shared is refused, since the page fetches nothing", () =>
	visit(async ({ page, origin }) => {
		await share(page, origin, { url: "https://news.example/1" });
		await page.waitForSelector('[role=alert][data-code="share_link_only"]');
	}));

test("what was shared is handed over once and then forgotten", () =>
	visit(async ({ page, origin }) => {
		await share(page, origin, { text });
		await page.waitForSelector("[data-point]");
		await page.goto(`${origin}/#shared`);
		await page.waitForSelector('[role=alert][data-code="share_lost"]');
	}));

test("the manifest offers the page for what it can read", () =>
	visit(async ({ page }) => {
		const target = await page.evaluate(async () => (await (await fetch("./site.webmanifest")).json()).share_target);
		assert.equal(target.method, "POST");
		assert.equal(target.action, "./share");
	}));

for (const [name, prepare, expected] of /** @type {[string, string, string][]} */ ([
	["the article of a page", "", text],
	["what is selected", "getSelection().selectAllChildren(document.querySelectorAll('p')[1])", paragraphs[1]],
])) {
	test(`the bookmark takes ${name} here`, () =>
		visit(
			async ({ page, context }) => {
				const address = await page.getAttribute(".bookmark__link", "href");
				assert.match(String(address), /^javascript:/);
				await context.route("https://news.example/**", (route) =>
					route.fulfill({ contentType: "text/html", body: newsPage }),
				);
				const news = await context.newPage();
				await news.goto("https://news.example/1");
				await news.evaluate(prepare);
				const opened = context.waitForEvent("page");
				await news.evaluate(decodeURIComponent(String(address).slice("javascript:".length)));
				const here = await opened;
				await here.waitForSelector(".findings");
				const found = (await here.locator("#text").innerText()).replace(/\n+/g, "\n\n");
				assert.ok(found.includes(expected), found);
				assert.equal(found.includes("خبر آخر"), false);
				assert.equal(/&published=(.*)/.exec(here.url())?.[1], day);
			},
			{},
			/elsewhere|ERR_/,
			/news\.example|elsewhere\.example/,
		));
}

test("the bookmark does nothing on this page but say where it belongs", () =>
	visit(async ({ page }) => {
		await page.click(".bookmark__link");
		assert.ok((await page.locator(".bookmark__said").innerText()).length > 10);
		assert.equal(page.context().pages().length, 1);
	}));

/**
 * As the system does it: a form is sent to the address in the manifest.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} origin
 * @param {Record<string, string>} fields
 * @param {Record<string, string>} [files]
 */
async function share(page, origin, fields, files = {}) {
	await page.goto("about:blank");
	await page.evaluate(
		({ action, fields, files }) => {
			const form = document.createElement("form");
			Object.assign(form, { method: "POST", action, enctype: "multipart/form-data" });
			for (const [name, value] of Object.entries(fields)) {
				const input = Object.assign(document.createElement("input"), { name, value });
				form.append(input);
			}
			const data = new DataTransfer();
			for (const [name, content] of Object.entries(files)) {
				data.items.add(new File([content], name, { type: "text/html" }));
			}
			const input = Object.assign(document.createElement("input"), { name: "files", type: "file" });
			input.files = data.files;
			if (data.files.length > 0) form.append(input);
			document.body.append(form);
			form.submit();
		},
		{ action: `${origin}/share`, fields, files },
	);
}

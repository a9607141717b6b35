// A reading is filtered, seen as a picture, and taken away.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { marked, pickSample, visit } from "./chromium.mjs";

const sample = "moroccan-communique-water";
const file = fileURLToPath(new URL(`../releases/${sample}/release.txt`, import.meta.url));
const native = process.env.BALAGH ?? "target/debug/balagh";
const clipboard = { permissions: ["clipboard-read", "clipboard-write"] };

/** @param {import("playwright-core").Page} page */
async function shownPoints(page) {
	return page.locator("[data-point]:visible").count();
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string} button
 */
async function take(page, button) {
	await page.click(`[data-take="${button}"]`);
	await page.waitForFunction(() => document.querySelector(".take-away__said")?.textContent);
}

test("every format is copied as the command line writes it", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		await page.click('[data-action="take-away"]');
		for (const format of ["markdown", "csv", "json", "json-ld", "ninjs"]) {
			await page.evaluate(() => navigator.clipboard.writeText(""));
			await take(page, `copy ${format}`);
			await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== "");
			const copied = await page.evaluate(() => navigator.clipboard.readText());
			const further = format === "json" ? ["--pretty"] : [];
			const written = execFileSync(native, ["--format", format, ...further, file], { encoding: "utf8" });
			// A clipboard may keep line ends and byte order marks of its own.
			assert.equal(plain(copied), plain(written), format);
		}
	}, clipboard));

/** @param {string} text */
function plain(text) {
	return text.replaceAll("\r\n", "\n").replace(/^\ufeff/, "");
}

test("every format is a file with a name of its own", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		await page.click('[data-action="take-away"]');
		for (const [format, extension] of [
			["markdown", ".md"],
			["csv", ".csv"],
			["json", ".json"],
			["json-ld", ".jsonld"],
			["ninjs", ".ninjs.json"],
			["png", ".png"],
		]) {
			const [saved] = await Promise.all([
				page.waitForEvent("download"),
				page.click(`[data-take="download ${format}"]`),
			]);
			assert.ok(saved.suggestedFilename().endsWith(`${extension}`), saved.suggestedFilename());
			const bytes = readFileSync(await saved.path());
			if (format === "csv") assert.deepEqual(bytes, execFileSync(native, ["--format", "csv", file]));
			if (format === "png") assert.equal(bytes.subarray(1, 4).toString(), "PNG");
		}
	}));

test("a link carries the release behind its hash and nothing of it before", () =>
	visit(async ({ page }) => {
		await page.fill("#published", "2027-03-18");
		await page.fill("#release", readFileSync(file, "utf8"));
		await page.click("button[type=submit]");
		await page.waitForSelector(".findings");
		await page.click('[data-action="take-away"]');
		await take(page, "copy link");
		const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
		assert.equal(link.search, "");
		assert.match(link.hash, /^#t=[\w-]+&published=2027-03-18$/);
		const packed = /t=([\w-]+)/.exec(link.hash)?.[1] ?? "";
		const text = await page.evaluate(async (packed) => {
			const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
			const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
			return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
		}, packed);
		assert.equal(text, readFileSync(file, "utf8"));
		const findings = await page.locator(".findings").innerText();
		await page.goto("about:blank");
		await page.goto(link.href);
		await page.waitForSelector(".findings");
		assert.equal(await page.locator(".findings").innerText(), findings, "whoever opens it sees the same");
	}, clipboard));

for (const [language, kind] of /** @type {const} */ ([
	["ar", "مباحثات"],
	["fr", "Entretiens"],
	["en", "Talks"],
])) {
	test(`a frame to paste shows the reading on another page, in ${language}`, () =>
		visit(
			async ({ page, origin, requests }) => {
				await page.click(`[data-language="${language}"]`);
				await pickSample(page, sample);
				const headline = await page.locator(".occasion h2").innerText();
				await page.click('[data-action="take-away"]');
				await take(page, "copy embed");
				const html = await page.evaluate(() => navigator.clipboard.readText());
				requests.length = 0;
				await onAnotherSite(html, async (address) => {
					await page.goto(address);
					assert.equal(await page.getAttribute("iframe", "title"), headline);
					const frame = page.frameLocator("iframe");
					await frame.locator("cooperation-points [part=point]").first().waitFor();
					assert.match(await frame.locator("cooperation-points [part=facts]").innerText(), new RegExp(kind));
				});
				const framed = requests.filter((address) => address.includes("embed.html"));
				assert.deepEqual(
					[...new Set(framed)],
					[`${origin}/element/embed.html?ui-lang=${language}`],
					"the text is sent",
				);
			},
			clipboard,
			/(?!)/,
			/^http:\/\/127\.0\.0\.1:\d+\/news$/,
		));
}

/**
 * @param {string} html
 * @param {(address: string) => Promise<void>} action
 */
async function onAnotherSite(html, action) {
	const site = createServer((request, response) => {
		response.writeHead(request.url === "/news" ? 200 : 204, { "Content-Type": "text/html; charset=utf-8" });
		response.end(`<!doctype html><link rel="icon" href="data:,">${html}`);
	}).listen(0, "127.0.0.1");
	await once(site, "listening");
	const { port } = /** @type {import("node:net").AddressInfo} */ (site.address());
	try {
		await action(`http://127.0.0.1:${port}/news`);
	} finally {
		site.closeAllConnections();
		site.close();
	}
}

test("what writes is loaded when it is asked for, from the page's own host", () =>
	visit(async ({ page, origin, requests }) => {
		const loaded = () =>
			page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => /exports/.test(name)).length);
		await pickSample(page, sample);
		assert.equal(await loaded(), 0);
		requests.length = 0;
		await page.click('[data-action="take-away"]');
		await page.click('[data-take="download csv"]');
		await page.waitForFunction(() => document.querySelector(".take-away__said")?.textContent);
		assert.ok((await loaded()) > 0);
		assert.ok(requests.every((address) => new URL(address).origin === origin || address.startsWith("blob:")));
	}));

test("Escape closes the ways out and gives the focus back", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		const button = page.locator('[data-action="take-away"]');
		await button.click();
		assert.equal(await button.getAttribute("aria-expanded"), "true");
		await page.focus('[data-take="copy csv"]');
		await page.keyboard.press("Escape");
		assert.equal(await button.getAttribute("aria-expanded"), "false");
		assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("data-action")), "take-away");
	}));

test("a filter leaves points out, says how many are left, and is undone", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		const all = await shownPoints(page);
		const said = page.locator(".filters__said");
		assert.equal(await said.innerText(), "");
		await page.check('.filters [value="decision"]');
		assert.equal(await shownPoints(page), 2);
		assert.equal(await said.innerText(), `تُعرض 2 من ${all} نقاط`);
		await page.check('.filters [value="courtesy"]');
		assert.equal(await shownPoints(page), 5);
		await page.check('.filters [name="core"]');
		assert.equal(await shownPoints(page), 2);
		await page.click(".filters__reset");
		assert.equal(await shownPoints(page), all);
		assert.equal(await page.locator(".filters :checked").count(), 0);
	}));

test("a choice that no point fits says so", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		await page.check('.filters [value="decision"]');
		await page.check('.filters [value="political_relations"]');
		assert.equal(await shownPoints(page), 0);
		assert.equal(await page.locator(".filters__said").innerText(), "لا نقطة توافق هذا الاختيار.");
	}));

test("the count on a filter is the number of points it shows", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		for (const box of await page.locator(".filters input").all()) {
			const count = Number(await box.locator("xpath=..").locator(".chip__count").innerText());
			await box.check();
			assert.equal(await shownPoints(page), count);
			await box.uncheck();
		}
	}));

test("the filters work with the keyboard alone", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		await page.focus('.filters [value="decision"]');
		await page.keyboard.press("Space");
		assert.equal(await shownPoints(page), 2);
	}));

test("choosing words whose point a filter leaves out shows the point all the same", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		await page.check('.filters [value="courtesy"]');
		await page.focus("#text");
		await page.keyboard.press("ArrowDown");
		assert.ok(await page.locator("[data-chosen]:is(.point)").isVisible());
	}));

test("the picture has a mark for each point, and choosing it selects the point", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		const marks = page.locator(".mark");
		assert.equal(await marks.count(), await page.locator("[data-point]").count());
		const mark = marks.nth(2);
		await mark.click();
		const id = await mark.getAttribute("data-mark");
		assert.equal(await page.locator(".point[data-chosen]").getAttribute("data-point"), id);
		assert.equal(await mark.getAttribute("aria-pressed"), "true");
		assert.equal(await marked(page, "chosen"), await page.locator(".point[data-chosen] q").innerText());
	}));

test("the picture is one stop of the tab key, and the arrows go where they point", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		assert.equal(await page.locator('.mark[tabindex="0"]').count(), 1);
		await page.focus('.mark[tabindex="0"]');
		const place = () =>
			page.evaluate(() => {
				const box = document.activeElement?.getBoundingClientRect();
				return { x: box?.x ?? 0, y: box?.y ?? 0 };
			});
		const first = await place();
		await page.keyboard.press("ArrowLeft");
		const left = await place();
		assert.ok(left.x < first.x);
		await page.keyboard.press("ArrowDown");
		assert.ok((await place()).y > left.y);
		await page.keyboard.press("Enter");
		assert.equal(await page.locator(".point[data-chosen]").count(), 1);
	}));

test("the picture begins where the page's language does", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		const starts = () =>
			page.evaluate(() => {
				const picture = document.querySelector(".picture__drawing")?.getBoundingClientRect();
				const area = document.querySelector(".picture__area")?.getBoundingClientRect();
				return picture && area && { left: area.left - picture.left, right: picture.right - area.right };
			});
		const arabic = await starts();
		assert.ok(arabic && arabic.right < 2 && arabic.left > 100, JSON.stringify(arabic));
		await page.click('[data-language="en"]');
		const english = await starts();
		assert.ok(english && english.left < 2 && english.right > 100, JSON.stringify(english));
	}));

test("the picture has a name, a description and a table that says the same", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		const picture = page.getByRole("group", { name: "صورة اللقاء", exact: true });
		assert.equal(await picture.count(), 1);
		assert.match(await page.locator("#picture-description").innerHTML(), /^10 نقاط، في 4 مجالات، منها قراران$/);
		await page.click(".picture__table summary");
		const table = await page.locator(".picture__table td").allInnerTexts();
		const counts = table.flatMap((cell) => cell.match(/\d+/g) ?? []).map(Number);
		assert.equal(
			counts.reduce((sum, count) => sum + count, 0),
			await page.locator(".mark").count(),
		);
	}));

test("forms differ, so that a grey print is read as well", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		const forms = await page.evaluate(() => {
			const paths = new Map();
			for (const mark of document.querySelectorAll(".mark")) {
				paths.set(mark.getAttribute("data-status"), mark.querySelector("path")?.getAttribute("d"));
			}
			return [...paths];
		});
		assert.equal(new Set(forms.map(([, path]) => path)).size, forms.length);
	}));

test("from the words to the point and back the keyboard is enough", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		await page.focus("#text");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		const point = page.locator(".point[data-chosen]");
		assert.ok(await point.locator(".point__summary").evaluate((button) => button === document.activeElement));
		await page.keyboard.press("Tab");
		await page.keyboard.press("Enter");
		assert.equal(await page.evaluate(() => document.activeElement?.id), "text");
	}));

for (const language of ["ar", "en", "fr"]) {
	test(`nothing overflows sideways in ${language} with everything open at 320 pixels`, () =>
		visit(
			async ({ page }) => {
				await page.click(`[data-language="${language}"]`);
				await pickSample(page, "joint-statement-numbered-decisions");
				await page.click('[data-action="take-away"]');
				await page.click(".filters summary");
				await page.click(".picture__table summary");
				const [content, window] = await page.evaluate(() => [
					document.documentElement.scrollWidth,
					document.documentElement.clientWidth,
				]);
				assert.ok((content ?? 0) <= (window ?? 0), `${content} pixels in a window of ${window}`);
			},
			{ viewport: { width: 320, height: 800 } },
		));
}

test("on paper stand the findings, the picture and the text, and nothing to click", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		await page.emulateMedia({ media: "print" });
		for (const shown of [".occasion", ".picture__drawing", ".legend", ".points", "#text"]) {
			assert.ok(await page.locator(shown).isVisible(), shown);
		}
		for (const hidden of [".ways", ".filters", ".languages", ".picture__table"]) {
			assert.ok(await page.locator(hidden).isHidden(), hidden);
		}
	}));

test("paper says when a filter has left points out", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		await page.check('.filters [value="decision"]');
		await page.emulateMedia({ media: "print" });
		assert.ok(await page.locator(".filters__said").isVisible());
		assert.ok(await page.locator(".chip").first().isHidden());
		assert.equal(await shownPoints(page), 2);
	}));

test("the picture grows with the type of whoever reads", () =>
	visit(async ({ page }) => {
		await pickSample(page, sample);
		const height = () =>
			page
				.locator(".mark rect")
				.first()
				.evaluate((mark) => mark.getBoundingClientRect().height);
		const usual = await height();
		await page.evaluate(() => {
			document.documentElement.style.setProperty("font-size", "200%");
		});
		await page.setViewportSize({ width: 1270, height: 800 });
		await page.waitForFunction(
			(usual) => (document.querySelector(".mark rect")?.getBoundingClientRect().height ?? 0) > 1.9 * usual,
			usual,
		);
	}));

// How the element looks in pages that were not made for it. With PICTURES=FOLDER every page is photographed.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import axe from "axe-core";
import { news, paragraphs, release, script, visit, whenRead } from "./portal.mjs";

const one = '<cooperation-points for="#article" loading="eager"></cooperation-points>';

/** Style sheets as portals have them, of our own making. */
const hosts = {
	plain: "",
	"reset to nothing": "* { all: unset !important } style, script, head, title, meta { display: none !important }",
	"reset to the initial":
		"*, *::before, *::after { all: initial } html, body, article, p { display: block } head { display: none }",
	loud: `* { letter-spacing: 0.3em; text-transform: uppercase; word-spacing: 1em; text-indent: 3em; line-height: 1;
		font-style: italic; font-weight: 900; text-align: center; white-space: nowrap; text-shadow: 2px 2px red;
		list-style: disc; cursor: wait; visibility: visible; color: #eee; border: 3px dotted red; float: none;
		writing-mode: horizontal-tb; hyphens: auto }
		article p { white-space: normal }`,
	framework: `*, ::after, ::before { box-sizing: border-box } html { font-size: 62.5% }
		body { margin: 0; font: 400 1.6rem/1.5 system-ui, sans-serif; color: #212529; background: #fff }
		h1, h2, h3 { margin: 0 0 .5rem; font-size: 4rem } p { margin: 0 0 1rem } ul, ol { padding-left: 2rem }
		button { text-transform: none; border-radius: 0; background: #0d6efd; color: #fff; padding: .75rem }
		.container { max-width: 114rem; margin: auto; display: flex; flex-wrap: wrap; padding: 0 1.2rem }
		.container > * { flex: 0 0 auto; width: 100%; max-width: 100% } a { color: #0d6efd }`,
	theme: `body { font-family: Georgia, serif; font-size: 20px; background: #d1e4dd; color: #28303d; line-height: 1.7 }
		.entry-content > * { max-width: 610px; margin-left: auto; margin-right: auto; margin-bottom: 30px }
		.entry-content > :not(.alignwide) { clear: both } button, .button { background: #28303d !important; color: #d1e4dd }
		article p::first-letter { font-size: 3em } ul { list-style: square; padding-inline-start: 2em }
		section { padding: 60px 0; background: pink } header { display: flex; justify-content: center; position: sticky; top: 0 }`,
};

const skipped = ".visually-hidden";

/**
 * @param {string} css
 * @param {{ lang?: string, dir?: string, view?: string, scheme?: string }} [more]
 */
function host(css, { lang = "ar", dir = "rtl", view = "digest", scheme = "light dark" } = {}) {
	const head = `<style>:root { color-scheme: ${scheme} } ${css}</style>${script}`;
	const element = one.replace(" loading", ` view="${view}" loading`);
	return news("", {
		head,
		lang,
		dir,
		before: `<div class="container entry-content">${element}</div>`,
		article: paragraphs(),
	});
}

/**
 * What a reader would stumble over: text that is hard to see, torn apart, cut off, or wider than the window.
 *
 * @param {import("playwright-core").Page} page
 */
function faults(page) {
	return page.evaluate((skipped) => {
		const element = /** @type {HTMLElement} */ (document.querySelector("cooperation-points"));
		const root = /** @type {ShadowRoot} */ (element.shadowRoot);
		/** @type {string[]} */
		const found = [];
		const canvas = /** @type {OffscreenCanvasRenderingContext2D} */ (
			new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true })
		);
		const rgb = (/** @type {string} */ color) => {
			canvas.clearRect(0, 0, 1, 1);
			canvas.fillStyle = color;
			canvas.fillRect(0, 0, 1, 1);
			return [...canvas.getImageData(0, 0, 1, 1).data];
		};
		const luminance = (/** @type {number[]} */ channels) => {
			const [r = 0, g = 0, b = 0] = channels.map((value) => {
				const part = value / 255;
				return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		const ground = (/** @type {Element | null} */ part) => {
			for (; part; part = part.parentElement) {
				const color = rgb(getComputedStyle(part).backgroundColor);
				if (color[3] === 255) return color;
			}
			return [255, 255, 255, 255];
		};
		for (const part of root.querySelectorAll("*")) {
			const isText = [...part.childNodes].some((node) => node instanceof Text && node.data.trim());
			if (!isText || part.closest(skipped) || part.closest("svg")) continue;
			const style = getComputedStyle(part);
			const [light = 0, dark = 0] = [luminance(rgb(style.color)), luminance(ground(part))].sort((a, b) => b - a);
			const contrast = (light + 0.05) / (dark + 0.05);
			const name = part.getAttribute("part") ?? part.className;
			if (contrast < 4.5) found.push(`${name}: contrast ${contrast.toFixed(2)}`);
			for (const [property, wanted] of [
				["letterSpacing", /^(normal|0px)$/],
				["textTransform", /^none$/],
				["textIndent", /^0px$/],
				["textShadow", /^none$/],
				["fontStyle", /^normal$/],
				["whiteSpace", /^normal$/],
				["visibility", /^visible$/],
			]) {
				const value = String(Reflect.get(style, String(property)));
				if (!(/** @type {RegExp} */ (wanted).test(value))) found.push(`${name}: ${property} ${value}`);
			}
			if (Number.parseFloat(style.fontSize) < 10) found.push(`${name}: ${style.fontSize}`);
		}
		const frame = /** @type {Element} */ (root.querySelector("[part=frame]"));
		if (frame.scrollWidth > frame.clientWidth) found.push("the frame is wider than its room");
		const { width } = frame.getBoundingClientRect();
		if (width < Math.min(280, innerWidth - 40)) found.push(`only ${width} pixels wide`);
		if (getComputedStyle(frame).display !== "flex") found.push("the frame is no box");
		return found;
	}, skipped);
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string} name
 */
async function photograph(page, name) {
	const folder = process.env.PICTURES;
	if (folder) await page.screenshot({ path: join(folder, `${name.replaceAll(" ", "-")}.png`) });
}

for (const [name, css] of Object.entries(hosts)) {
	test(`it can be read in a page whose style is ${name}, from right to left and from left to right`, async () => {
		for (const [lang, dir] of [
			["ar", "rtl"],
			["en", "ltr"],
		]) {
			await visit(host(css, { lang: lang ?? "", dir: dir ?? "" }), async ({ page }) => {
				await whenRead(page);
				await page.locator("[part=more]").evaluate((more) => /** @type {HTMLElement} */ (more).click());
				await page
					.locator("[part=summary]")
					.first()
					.evaluate((summary) => /** @type {HTMLElement} */ (summary).click());
				await photograph(page, `host-${name}-${lang}`);
				assert.deepEqual(await faults(page), []);
				assert.equal(await page.locator("[part=frame]").evaluate((frame) => getComputedStyle(frame).direction), dir);
			});
		}
	});
}

for (const scheme of /** @type {const} */ (["light", "dark"])) {
	for (const width of [320, 1000]) {
		for (const view of ["digest", "full", "map"]) {
			test(`the ${view} can be read in ${scheme} colours in a window of ${width} pixels`, () =>
				visit(
					host("body { font-family: 'Noto Naskh Arabic' }", {
						view,
						lang: width === 320 ? "ar" : "en",
						dir: width === 320 ? "rtl" : "ltr",
					}),
					async ({ page }) => {
						await whenRead(page);
						if (view === "map") await page.waitForSelector("cooperation-points svg [data-mark]");
						await page.locator("[part=more]").evaluate((more) => /** @type {HTMLElement} */ (more).click());
						await photograph(page, `${view}-${scheme}-${width}`);
						assert.deepEqual(await faults(page), []);
					},
					{ options: { colorScheme: scheme, viewport: { width, height: 800 } } },
				));
		}
	}
}

test("its colours follow the color-scheme of the page, not of the reader", () =>
	visit(
		host("", { scheme: "light" }),
		async ({ page }) => {
			await whenRead(page);
			const ground = await page.locator("[part=frame]").evaluate((frame) => getComputedStyle(frame).backgroundColor);
			assert.equal(ground, "rgb(255, 253, 248)");
		},
		{ options: { colorScheme: "dark" } },
	));

test("it takes the font of the page, its size, and what custom properties and parts say", () =>
	visit(
		host(`body { font: 22px "Noto Kufi Arabic" } cooperation-points { --balagh-surface: rgb(1, 2, 3); --balagh-ink: rgb(250, 251, 252) }
			cooperation-points::part(headline) { color: rgb(4, 5, 6) } cooperation-points:state(read) { margin-top: 7px }`),
		async ({ page }) => {
			await whenRead(page);
			const seen = await page.locator("cooperation-points").evaluate((element) => {
				const part = (/** @type {string} */ name) => element.shadowRoot?.querySelector(`[part~=${name}]`) ?? element;
				const { backgroundColor, color, fontFamily, fontSize } = getComputedStyle(part("frame"));
				const headline = getComputedStyle(part("headline")).color;
				return [backgroundColor, color, fontFamily, fontSize, headline, getComputedStyle(element).marginTop];
			});
			assert.deepEqual(seen, [
				"rgb(1, 2, 3)",
				"rgb(250, 251, 252)",
				'"Noto Kufi Arabic"',
				"22px",
				"rgb(4, 5, 6)",
				"7px",
			]);
		},
	));

test("every part that docs/EMBEDDING.md names is there", async () => {
	const { readFileSync } = await import("node:fs");
	const guide = readFileSync(new URL("../../docs/EMBEDDING.md", import.meta.url), "utf8");
	const named = new Set([...guide.matchAll(/^\| `::part\((\w+)\)` /gm)].map(([, name]) => name ?? ""));
	assert.ok(named.size > 8);
	/** @type {Set<string>} */
	const there = new Set();
	const gather = async (/** @type {import("playwright-core").Page} */ page) => {
		const parts = await page.evaluate(() =>
			[...(document.querySelector("cooperation-points")?.shadowRoot?.querySelectorAll("[part]") ?? [])].flatMap(
				(part) => [...part.part],
			),
		);
		for (const part of parts) there.add(part);
	};
	for (const view of ["full", "map"]) {
		await visit(host("", { view }), async ({ page }) => {
			await whenRead(page);
			await gather(page);
		});
	}
	await visit(news(one, { article: `<p>${release("weather-bulletin-without-event")}</p>` }), async ({ page }) => {
		await whenRead(page);
		await gather(page);
	});
	assert.deepEqual([...there].sort(), [...named].sort());
});

test("a print-out keeps light colours and leaves no buttons", () =>
	visit(
		host("", {}),
		async ({ page }) => {
			await whenRead(page);
			await page.emulateMedia({ media: "print", colorScheme: "dark" });
			assert.ok(!(await page.locator("[part=more]").isVisible()));
			const ground = await page.locator("[part=frame]").evaluate((frame) => getComputedStyle(frame).backgroundColor);
			assert.equal(ground, "rgb(255, 253, 248)");
		},
		{ options: { colorScheme: "dark" } },
	));

for (const view of ["digest", "full", "map"]) {
	test(`axe finds nothing to object to in the ${view}`, () =>
		visit(host("", { view }), async ({ page }) => {
			await whenRead(page);
			if (view === "map") await page.waitForSelector("cooperation-points svg [data-mark]");
			await page.locator("[part=more]").evaluate((more) => /** @type {HTMLElement} */ (more).click());
			await page.evaluate(axe.source);
			const violations = await page.evaluate(async () => {
				const { axe } = /** @type {{ axe: typeof import("axe-core") }} */ (/** @type {unknown} */ (globalThis));
				const found = await axe.run("cooperation-points");
				return found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 160))]);
			});
			assert.deepEqual(violations, []);
		}));
}

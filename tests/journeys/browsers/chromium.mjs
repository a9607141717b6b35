// Debian's Chromium, by Playwright.
import { readdirSync } from "node:fs";
import { launch } from "../../browser/launch.mjs";

/**
 * @param {import("./tab.mjs").Setting} setting
 * @returns {Promise<import("./tab.mjs").Browser>}
 */
export async function openBrowser({ proxy, downloads }) {
	const browser = await launch();
	return {
		own: /^content-autofill\.googleapis\.com:443$/,
		async open() {
			const context = await browser.newContext({
				locale: "ar",
				viewport: { width: 1280, height: 900 },
				proxy: { server: proxy, bypass: "127.0.0.1" },
			});
			const page = await context.newPage();
			/** @type {string[]} */
			const errors = [];
			page.on("pageerror", (error) => errors.push(String(error)));
			page.on(
				"download",
				(saved) => void saved.saveAs(`${downloads}/${readdirSync(downloads).length}-${saved.suggestedFilename()}`),
			);
			return tabOf(page, errors);
		},
		close: () => browser.close(),
	};
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string[]} errors
 * @returns {import("./tab.mjs").Tab}
 */
function tabOf(page, errors) {
	return {
		go: async (address) => void (await page.goto(address)),
		reload: async () => void (await page.reload()),
		run: (act, ...given) => page.evaluate(written(act, given)),
		click: (selector) => page.click(selector),
		clickAt: (x, y) => page.mouse.click(x, y),
		press: (key, held) => page.keyboard.press(held ? `${held}+${key}` : key),
		type: (text) => page.keyboard.insertText(text),
		pick: (selector, files) => page.setInputFiles(selector, files),
		resize: (width, height) => page.setViewportSize({ width, height }),
		errors: () => errors,
		close: () => page.context().close(),
	};
}

/**
 * @param {Function} act
 * @param {unknown[]} given
 */
function written(act, given) {
	return `(${act})(...${JSON.stringify(given)})`;
}

// Debian's Firefox ESR, by Puppeteer over WebDriver BiDi.
import puppeteer from "puppeteer-core";
import { firefox } from "../../../scripts/browsers.mjs";

/**
 * @param {import("./tab.mjs").Setting} setting
 * @returns {Promise<import("./tab.mjs").Browser>}
 */
export async function openBrowser({ proxy, downloads }) {
	const [host, port] = proxy.split(":");
	const browser = await puppeteer.launch({
		browser: "firefox",
		executablePath: firefox,
		headless: true,
		defaultViewport: { width: 1280, height: 900 },
		extraPrefsFirefox: {
			"intl.accept_languages": "ar",
			"network.proxy.type": 1,
			"network.proxy.http": host,
			"network.proxy.http_port": Number(port),
			"network.proxy.ssl": host,
			"network.proxy.ssl_port": Number(port),
			// Files are saved without a question.
			"browser.download.folderList": 2,
			"browser.download.dir": downloads,
			"browser.download.always_ask_before_handling_new_types": false,
		},
	});
	return {
		own: /^(firefox\.settings\.services|content-signature-2\.cdn)\.mozilla\.(com|net):443$/,
		async open() {
			const context = await browser.createBrowserContext();
			const page = await context.newPage();
			/** @type {string[]} */
			const errors = [];
			page.on("pageerror", (error) => errors.push(String(error)));
			return tabOf(page, errors, () => context.close());
		},
		close: () => browser.close(),
	};
}

/**
 * @param {import("puppeteer-core").Page} page
 * @param {string[]} errors
 * @param {() => Promise<void>} close
 * @returns {import("./tab.mjs").Tab}
 */
function tabOf(page, errors, close) {
	return {
		go: async (address) => void (await page.goto(address)),
		reload: async () => void (await page.reload()),
		run: (act, ...given) => /** @type {any} */ (page.evaluate(`(${act})(...${JSON.stringify(given)})`)),
		click: (selector) => page.click(selector),
		clickAt: (x, y) => page.mouse.click(x, y),
		async press(key, held) {
			if (held) await page.keyboard.down(held);
			await page.keyboard.press(key === "Space" ? " " : key);
			if (held) await page.keyboard.up(held);
		},
		// Over BiDi, Puppeteer types single letters only.
		type: (text) => page.evaluate((text) => void document.execCommand("insertText", false, text), text),
		async pick(selector, files) {
			const field = await page.$(selector);
			if (!field) throw new Error(`${selector} is not there`);
			await /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (field).uploadFile(...files);
		},
		resize: (width, height) => page.setViewport({ width, height }),
		errors: () => errors,
		close,
	};
}

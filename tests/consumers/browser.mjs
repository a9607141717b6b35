// A project's page in Chromium.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { parse } from "../../dist-npm/index.js";
import { launch } from "../browser/launch.mjs";
import { releases } from "../wasm/releases.mjs";

const [first] = releases;
assert.ok(first);
/** What every project reads. */
export const release = first;
const { text } = release;

/** What every project shall find. */
export const expected = await parse(text, { published: "2027-03-18" });

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
	browser = await launch();
});
after(() => browser?.close());

/**
 * Opens a page with the release behind its `#`, and waits for what it says.
 *
 * @param {string} address
 * @returns {Promise<{ data: Record<string, string | undefined>, requests: string[] }>} what stands in `data-` of its root
 */
export async function opened(address) {
	const context = await browser.newContext();
	try {
		/** @type {string[]} */
		const requests = [];
		/** @type {string[]} */
		const errors = [];
		context.on("request", (request) => requests.push(request.url()));
		const page = await context.newPage();
		page.on("pageerror", (error) => errors.push(String(error)));
		page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
		await page.goto(`${address}#${encodeURIComponent(text)}`);
		await page.waitForSelector("html[data-result], html[data-failure]", { timeout: 30_000 }).catch((error) => {
			throw new Error(`${error}\nthe page reported: ${errors.join("\n")}\nand asked for: ${requests.join("\n")}`);
		});
		const data = await page.evaluate(() => ({ ...document.documentElement.dataset }));
		return { data, requests };
	} finally {
		await context.close();
	}
}

/**
 * The page reads what the package reads in Node.
 *
 * @param {string} address
 */
export async function reads(address) {
	const { data, requests } = await opened(address);
	assert.equal(data.failure, undefined);
	assert.deepEqual(JSON.parse(data.result ?? "null"), expected);
	return { data, requests };
}

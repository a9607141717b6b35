// The built page in a headless Chromium with an empty profile.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { serve } from "../../scripts/server.mjs";
import { launch } from "./launch.mjs";

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

before(async () => {
	server = await serve("0");
	browser = await launch();
});

after(async () => {
	await browser?.close();
	await server?.close();
});

/**
 * @typedef {object} Visit
 * @property {import("playwright-core").Page} page
 * @property {import("playwright-core").BrowserContext} context
 * @property {string} origin
 * @property {string[]} requests the addresses that were asked for, by the page, its worker or its service worker
 */

/**
 * Opens the page as somebody does who has never been there, waits until all is loaded, and fails when the page
 * reports an error (as it does where its policy is breached) or asks another origin for anything.
 *
 * @param {(visit: Visit) => Promise<void>} action
 * @param {import("playwright-core").BrowserContextOptions} [options]
 * @param {RegExp} [expected] what the page may report on its console
 * @param {RegExp} [elsewhere] addresses of other origins that the test itself opens
 */
export async function visit(action, options = {}, expected = /(?!)/, elsewhere = /(?!)/) {
	const context = await browser.newContext({ locale: "ar", ...options });
	try {
		/** @type {string[]} */
		const requests = [];
		const origin = new URL(server.address).origin;
		/** @type {string[]} */
		const strangers = [];
		context.on("request", (request) => {
			const address = request.url();
			requests.push(address);
			const isOurs = address.startsWith(`${origin}/`) || /^(about|blob|data):/.test(address);
			if (!isOurs && !elsewhere.test(address)) strangers.push(address);
		});
		context.setDefaultTimeout(10_000);
		const page = await context.newPage();
		/** @type {string[]} */
		const errors = [];
		page.on("pageerror", (error) => errors.push(String(error)));
		page.on("console", (message) => {
			if (message.type() === "error" && !expected.test(message.text())) errors.push(message.text());
		});
		await page.goto(server.address);
		await whenLoaded(page);
		await action({ page, context, origin, requests });
		assert.deepEqual(strangers, [], "another origin was asked");
		if (errors.length > 0) throw new Error(`the page reported: ${errors.join("\n")}`);
	} finally {
		await context.close();
	}
}

/**
 * Waits until the reader stands and everything is stored for use without a network.
 *
 * @param {import("playwright-core").Page} page
 */
export async function whenLoaded(page) {
	await page.waitForSelector("html[data-ready]");
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string} name
 */
export async function pickSample(page, name) {
	await page.click(`[data-sample="${name}"]`);
	await page.waitForSelector(".findings");
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string} text
 */
export async function paste(page, text) {
	await page.fill("#release", text);
	await page.click("button[type=submit]");
	await page.waitForSelector(".findings, .failure");
}

/** @param {import("playwright-core").Page} page */
export async function read(page) {
	await page.click("button[type=submit]");
	await page.waitForSelector(".findings");
}

/**
 * Picks files.
 *
 * @param {import("playwright-core").Page} page
 * @param {Record<string, string | Buffer>} files by name
 */
export function take(page, files) {
	const picked = Object.entries(files).map(([name, content]) => ({
		name,
		mimeType: "application/octet-stream",
		buffer: Buffer.from(content),
	}));
	return page.setInputFiles("#files", picked);
}

/** @param {import("playwright-core").Page} page */
export async function assertFits(page) {
	const [content, window] = await page.evaluate(() => {
		const root = document.documentElement;
		return /** @type {const} */ ([root.scrollWidth, root.clientWidth]);
	});
	assert.ok(content <= window, `${content} pixels in a window of ${window}`);
}

/**
 * The words that are marked under a name.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} name
 * @returns {Promise<string>}
 */
export function marked(page, name) {
	return page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String).join("\n"), name);
}

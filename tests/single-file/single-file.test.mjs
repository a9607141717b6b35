// The page as one file, opened from a disk.
import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { top } from "../../scripts/program.mjs";
import { newsPage, wordDocument } from "../browser/documents.mjs";
import { launch } from "../browser/launch.mjs";

const sample = "moroccan-communique-water";
const text = readFileSync(join(top, `tests/releases/${sample}/release.txt`), "utf8");

/** Nothing else lies in this folder, so that nothing else can be found by a relative address. */
const folder = mkdtempSync(join(tmpdir(), "balagh single file-"));
const address = pathToFileURL(join(folder, "بلاغ.html")).href;
/** @type {import("playwright-core").Browser} */
let browser;

before(async () => {
	copyFileSync(join(top, "dist-single/balagh.html"), join(folder, "بلاغ.html"));
	browser = await launch();
});
after(async () => {
	await browser?.close();
	rmSync(folder, { recursive: true });
});

/**
 * Opens the file without a network, and fails on any request but that for the file, and on anything that the page
 * reports, such as a breach of its policy.
 *
 * @param {(page: import("playwright-core").Page) => Promise<void>} action
 * @param {string} [fragment]
 */
async function visit(action, fragment = "") {
	const context = await browser.newContext({ locale: "ar", offline: true });
	try {
		context.setDefaultTimeout(20_000);
		const page = await context.newPage();
		const requests = await requestsOf(page);
		/** @type {string[]} */
		const errors = [];
		page.on("pageerror", (error) => errors.push(String(error)));
		page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
		await page.goto(address + fragment);
		await page.waitForSelector("html[data-ready]");
		await action(page);
		assert.deepEqual(requests, [address], "something else than the file was asked for");
		assert.deepEqual(errors, []);
	} finally {
		await context.close();
	}
}

/**
 * What the browser asks for, however it does; what stands in the address itself (`data:`) is not asked for.
 *
 * @param {import("playwright-core").Page} page
 * @returns {Promise<string[]>}
 */
async function requestsOf(page) {
	/** @type {string[]} */
	const requests = [];
	const session = await page.context().newCDPSession(page);
	await session.send("Network.enable");
	session.on("Network.requestWillBeSent", ({ request }) => {
		if (!/^(data|blob):/.test(request.url)) requests.push(request.url);
	});
	return requests;
}

test("the file reads a sample, marks its words and writes it out, without asking for anything", () =>
	visit(async (page) => {
		await page.click(`[data-sample="${sample}"]`);
		await page.waitForSelector("[data-point]");
		await page.locator("[data-point] > button").first().click();
		assert.ok(await page.evaluate(() => [...CSS.highlights.values()].some((marks) => marks.size > 0)));
		await page.click('[data-action="take-away"]');
		for (const kind of ["csv", "png"]) {
			const [file] = await Promise.all([page.waitForEvent("download"), page.click(`[data-take="download ${kind}"]`)]);
			assert.ok(readFileSync(await file.path()).length > 1000, kind);
		}
	}));

test("the file reads pages and Word documents, and says that it reads no PDF", () =>
	visit(async (page) => {
		const take = (/** @type {string} */ name, /** @type {string | Buffer} */ content) =>
			page.setInputFiles("#files", { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
		for (const [name, content] of /** @type {const} */ ([
			["news.html", newsPage],
			["release.docx", wordDocument()],
		])) {
			await take(name, content);
			await page.waitForFunction((name) => document.body.innerText.includes(name), name);
			assert.match(await page.inputValue("#release"), /لجنة تقنية مشتركة/, name);
		}
		await take("release.pdf", "%PDF-1.7\n");
		await page.waitForSelector(".failure");
		assert.match(await page.locator(".failure").innerText(), /لا تقرأ PDF/);
	}));

test("the file reads a text in its address, in the language chosen, and offers no address of its own", () =>
	visit(
		async (page) => {
			await page.waitForSelector("[data-point]");
			await page.click('[data-language="en"]');
			await page.click('[data-action="take-away"]');
			assert.equal(await page.locator('[data-take="copy link"]').count(), 0);
			await page.click('[data-action="pen"]');
			assert.equal(await page.locator(".bookmark").count(), 0);
		},
		`#text=${encodeURIComponent(text)}`,
	));

test("the policy lets no script in but the file's own", () => {
	const html = readFileSync(join(top, "dist-single/balagh.html"), "utf8");
	const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? "";
	assert.match(policy, /^default-src 'none'; script-src 'sha256-[^ ]+' 'wasm-unsafe-eval'; style-src 'sha256-/);
	assert.doesNotMatch(policy, /unsafe-inline|'self'|https?:|connect-src/);
	assert.match(html, /mammoth/, "licences are missing");
});

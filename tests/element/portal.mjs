// News portals of our own invention, on loopback, with the built element in their pages.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { after, before } from "node:test";
import { top } from "../../scripts/program.mjs";
import { launch } from "../browser/launch.mjs";

const built = join(top, "dist/element");
const types = /** @type {Record<string, string>} */ ({
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".html": "text/html; charset=utf-8",
	".wasm": "application/wasm",
});

/** The policy that docs/EMBEDDING.md gives to strict portals. */
export const strictPolicy =
	"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types balagh-element";

export const script = '<script type="module" src="/element/element.js"></script>';

/** @param {string} name */
export function release(name = "moroccan-communique-water") {
	return readFileSync(join(top, `tests/releases/${name}/release.txt`), "utf8");
}

/** @param {string} [text] */
export function paragraphs(text = release()) {
	return text
		.split("\n")
		.filter((line) => line.trim())
		.map((line) => `<p>${line}</p>`)
		.join("\n");
}

/**
 * @typedef {object} Answer
 * @property {string} [body]
 * @property {Record<string, string>} [headers]
 */

/** Pages and files by path; tests add theirs. @type {Map<string, Answer>} */
const pages = new Map();

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {import("node:http").Server[]} */
const servers = [];
/** @type {string} */
export let origin;
/** The same files under another origin, which allows that, as docs/EMBEDDING.md asks. @type {string} */
export let elsewhere;

before(async () => {
	origin = await listen({});
	elsewhere = await listen({ "access-control-allow-origin": "*" });
	browser = await launch();
});

after(async () => {
	await browser?.close();
	for (const server of servers) server.close();
});

/**
 * @param {Record<string, string>} headers
 * @returns {Promise<string>}
 */
function listen(headers) {
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? "/", "http://portal").pathname);
		const { body, headers: own } = pages.get(path) ?? fileAt(path);
		const isIcon = path === "/favicon.ico";
		response.writeHead(isIcon ? 204 : body === undefined ? 404 : 200, {
			"content-type": types[extname(path)] ?? "text/html; charset=utf-8",
			"x-content-type-options": "nosniff",
			...headers,
			...own,
		});
		response.end(body);
	});
	servers.push(server);
	return new Promise((resolve) =>
		server.listen(0, "127.0.0.1", () => {
			const address = /** @type {import("node:net").AddressInfo} */ (server.address());
			resolve(`http://127.0.0.1:${address.port}`);
		}),
	);
}

/**
 * @param {string} path
 * @returns {{ body?: Buffer, headers?: Record<string, string> }}
 */
function fileAt(path) {
	const file = join(built, normalize(path.replace(/^\/element\//, "/")));
	if (!path.startsWith("/element/") || !file.startsWith(built) || !existsSync(file)) return {};
	return { body: readFileSync(file) };
}

/**
 * Puts a page up.
 *
 * @param {string} path
 * @param {string} body
 * @param {Record<string, string>} [headers]
 */
export function publish(path, body, headers = {}) {
	pages.set(path, { body, headers });
}

/**
 * An article with what portals have around it.
 *
 * @param {string} element
 * @param {{ head?: string, lang?: string, dir?: string, article?: string, before?: string, after?: string }} [more]
 */
export function news(element, { head = "", lang = "ar", dir = "rtl", article, before = "", after = "" } = {}) {
	return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>بوابة</title>
<meta name="viewport" content="width=device-width">${head || script}</head><body>${before}
<article id="article"><h1>عنوان</h1>${article ?? paragraphs()}</article>${element}${after}</body></html>`;
}

/**
 * @typedef {object} Visit
 * @property {import("playwright-core").Page} page
 * @property {import("playwright-core").BrowserContext} context
 * @property {string[]} requests
 */

/**
 * Visits a page, and fails when it reports an error (as where its policy is breached).
 *
 * @param {string} html
 * @param {(visit: Visit) => Promise<void>} action
 * @param {object} [more]
 * @param {import("playwright-core").BrowserContextOptions} [more.options]
 * @param {Record<string, string>} [more.headers]
 * @param {RegExp} [more.expected] what the page may report
 * @param {string} [more.path]
 */
export async function visit(html, action, { options = {}, headers = {}, expected = /(?!)/, path = "/" } = {}) {
	publish(path, html, headers);
	const context = await browser.newContext({ locale: "ar", viewport: { width: 1000, height: 800 }, ...options });
	try {
		context.setDefaultTimeout(10_000);
		/** @type {string[]} */
		const requests = [];
		context.on("request", (request) => requests.push(request.url()));
		const page = await context.newPage();
		/** @type {string[]} */
		const errors = [];
		page.on("pageerror", (error) => errors.push(String(error)));
		page.on("console", (message) => {
			if (message.type() === "error" && !expected.test(message.text())) errors.push(message.text());
		});
		await page.addInitScript(() => {
			/** @type {any} */ (globalThis).told = [];
			for (const name of ["ready", "result", "select", "error"]) {
				addEventListener(`balagh-${name}`, (event) => {
					/** @type {any} */ (globalThis).told.push([name, /** @type {CustomEvent} */ (event).detail]);
				});
			}
		});
		await page.goto(origin + path);
		await action({ page, context, requests });
		assert.deepEqual(
			errors.filter((error) => !/favicon/.test(error)),
			[],
		);
	} finally {
		await context.close();
	}
}

/** @param {import("playwright-core").Page} page */
export async function whenRead(page, selector = "cooperation-points") {
	await page.locator(`${selector} [part=footer]`).first().waitFor({ state: "attached" });
}

/**
 * What the page was told, by event.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} name
 * @returns {Promise<any[]>}
 */
export function told(page, name) {
	return page.evaluate((name) => {
		const all = /** @type {[string, any][]} */ (/** @type {any} */ (globalThis).told);
		return all.filter(([told]) => told === name).map(([, detail]) => detail);
	}, name);
}

/**
 * Waits until the page has been told of a number of events of a name.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} name
 * @param {number} [count]
 */
export async function whenTold(page, name, count = 1) {
	await page.waitForFunction(
		({ name, count }) => {
			const all = /** @type {[string, any][]} */ (/** @type {any} */ (globalThis).told);
			return all.filter(([told]) => told === name).length >= count;
		},
		{ name, count },
	);
	return told(page, name);
}

// The built page as GitHub Pages serves a project: below a folder, with types and no header of ours.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { after, before, test } from "node:test";
import { top } from "../../scripts/program.mjs";
import { launch } from "../browser/launch.mjs";

const folder = "/project/";
const sample = "moroccan-communique-water";
const text = readFileSync(join(top, `tests/releases/${sample}/release.txt`), "utf8");
/** @type {Record<string, string>} */
const types = {
	".css": "text/css; charset=utf-8",
	".html": "text/html; charset=utf-8",
	".js": "application/javascript; charset=utf-8",
	".svg": "image/svg+xml",
	".wasm": "application/wasm",
	".webmanifest": "application/manifest+json",
};

/** What was asked for that is not there. @type {string[]} */
let missing = [];
const server = createServer(({ url = "/" }, response) => {
	const { pathname } = new URL(url, "http://127.0.0.1");
	try {
		if (!pathname.startsWith(folder)) throw new Error("not of this project");
		const file = pathname.slice(folder.length) || "index.html";
		const body = readFileSync(join(top, "dist", file));
		response.writeHead(200, { "Content-Type": types[extname(file)] ?? "application/octet-stream" }).end(body);
	} catch {
		missing.push(pathname);
		response.writeHead(404).end();
	}
});
let address = "";
/** @type {Awaited<ReturnType<typeof launch>>} */
let browser;

before(async () => {
	await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
	const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
	address = `http://127.0.0.1:${port}${folder}`;
	browser = await launch();
});
after(async () => {
	await browser?.close();
	server.closeAllConnections();
	server.close();
});

/**
 * A visit by somebody who has never been here; it fails on what the page throws, and on a file that is not there.
 *
 * @param {string} name
 * @param {(page: import("playwright-core").Page) => Promise<void>} visit
 */
function visitor(name, visit) {
	test(name, async () => {
		missing = [];
		const context = await browser.newContext({ locale: "en" });
		try {
			const page = await context.newPage();
			/** @type {string[]} */
			const errors = [];
			page.on("pageerror", (error) => errors.push(String(error)));
			page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
			await visit(page);
			assert.deepEqual(errors, []);
			assert.deepEqual(missing, []);
		} finally {
			await context.close();
		}
	});
}

visitor("a text becomes points, and they are marked", async (page) => {
	await page.goto(address);
	await page.waitForSelector("html[data-ready]");
	await page.fill("#release", text);
	await page.click("button[type=submit]");
	await page.waitForSelector(".findings [data-point]");
	assert.equal(await page.getAttribute(".group", "data-status"), "decision");
	const marked = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
	assert.ok(marked > 0);
});

visitor("a link carries its text to the page in the folder, and the module that writes is found", async (page) => {
	await page.goto(`${address}#text=${encodeURIComponent(text)}`);
	await page.click('[data-action="take-away"]');
	const [saved] = await Promise.all([page.waitForEvent("download"), page.click('[data-take="download markdown"]')]);
	assert.ok(saved.suggestedFilename().endsWith(".md"), saved.suggestedFilename());
});

visitor("it can be installed, keeps to its folder, and reads on without a network", async (page) => {
	await page.goto(address);
	await page.waitForSelector("html[data-ready]");
	const manifest = await page.evaluate(async () => {
		const link = /** @type {HTMLLinkElement} */ (document.querySelector("link[rel=manifest]"));
		const { start_url, scope = ".", icons, share_target } = await (await fetch(link.href)).json();
		const absolute = (/** @type {string} */ path) => new URL(path, link.href).pathname;
		return [start_url, scope, share_target.action, ...icons.map((/** @type {any} */ { src }) => src)].map(absolute);
	});
	for (const path of manifest) assert.ok(path.startsWith(folder), path);
	const scope = await page.evaluate(async () => new URL((await navigator.serviceWorker.ready).scope).pathname);
	assert.equal(scope, folder);
	await page.context().setOffline(true);
	await page.reload();
	await page.waitForSelector("html[data-ready]");
	await page.click(`[data-sample="${sample}"]`);
	await page.waitForSelector("[data-point]");
});

visitor("the element and the page for frames stand below the folder too", async (page) => {
	await page.goto(`${address}element/embed.html#text=${encodeURIComponent(text)}`);
	await page.waitForSelector("cooperation-points:state(read)");
});

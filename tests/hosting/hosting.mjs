// What every host of docs/HOSTING.md does with the built page.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { top } from "../../scripts/program.mjs";
import { launch } from "../browser/launch.mjs";

const dist = join(top, "dist");

/** @param {RegExp} pattern */
function built(pattern) {
	const name = readdirSync(dist, { recursive: true, encoding: "utf8" }).find((name) => pattern.test(name));
	assert.ok(name, `${pattern} is not built`);
	return name;
}

const wasm = () => built(/^assets\/balagh_bg-.*\.wasm$/);

/** @param {(folder: string) => Promise<import("../../scripts/hosting/started.mjs").Served>} serve */
export function isServedWellBy(serve) {
	/** @type {import("../../scripts/hosting/started.mjs").Served} */
	let server;

	before(async () => {
		server = await serve(dist);
	});
	after(() => server?.close());

	/**
	 * Unlike `fetch`, leaves what comes packed as it is.
	 *
	 * @param {string} path
	 * @param {Record<string, string>} [headers]
	 * @returns {Promise<{ status: number, headers: import("node:http").IncomingHttpHeaders, body: Buffer }>}
	 */
	function get(path, headers = {}) {
		return new Promise((resolve, reject) => {
			const asked = request(new URL(path, server.address), { headers }, async (answer) => {
				const body = Buffer.concat(await answer.toArray());
				resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
			});
			asked.on("error", reject).end();
		});
	}

	test("every kind of file has its type", async () => {
		const types = {
			"": /^text\/html; charset=utf-8$/,
			"offline.js": /^(application|text)\/javascript/,
			"icon.svg": /^image\/svg\+xml/,
			"site.webmanifest": /^application\/manifest\+json/,
			[wasm()]: /^application\/wasm$/,
			[built(/^assets\/index-.*\.css$/)]: /^text\/css/,
			[built(/^assets\/index-.*\.js$/)]: /^(application|text)\/javascript/,
		};
		for (const [path, type] of Object.entries(types)) {
			const { status, headers } = await get(path);
			assert.equal(status, 200, path);
			assert.match(headers["content-type"] ?? "", type, path);
		}
	});

	test("files with a hash in their names are kept for good, all others asked for anew", async () => {
		for (const path of [wasm(), built(/^importers\/.*\.js$/)]) {
			assert.equal((await get(path)).headers["cache-control"], "public, max-age=31536000, immutable", path);
		}
		for (const path of ["", "index.html", "offline.js", "site.webmanifest", "icon.svg"]) {
			assert.equal((await get(path)).headers["cache-control"], "no-cache", path);
		}
		const { headers } = await get("");
		const again = await get("", { "if-none-match": headers.etag ?? "" });
		assert.equal(again.status, 304);
	});

	test("every answer has the headers that protect, errors too", async () => {
		const meta = /Content-Security-Policy"\s+content="([^"]*)"/.exec(readFileSync(join(dist, "index.html"), "utf8"));
		const directives = meta?.[1]?.split("; ") ?? [];
		assert.ok(directives.length > 5);
		for (const path of ["", wasm(), "site.webmanifest", "offline.js", "not-there"]) {
			const { headers } = await get(path);
			const policy = String(headers["content-security-policy"]).split("; ");
			assert.deepEqual(new Set(policy), new Set([...directives, "frame-ancestors 'none'"]), path);
			assert.equal(headers["x-content-type-options"], "nosniff", path);
			assert.equal(headers["referrer-policy"], "no-referrer", path);
			assert.ok(headers["permissions-policy"], path);
		}
	});

	test("what portals embed may be asked for and framed from everywhere, the page may not", async () => {
		const meta = /Content-Security-Policy"\s+content="([^"]*)"/;
		const written = meta.exec(readFileSync(join(dist, "element/embed.html"), "utf8"))?.[1] ?? "";
		const module = built(/^element\/assets\/balagh-.*\.wasm$/);
		for (const path of ["element/embed.html", "element/element.js", module]) {
			const { status, headers } = await get(path);
			assert.equal(status, 200, path);
			assert.equal(headers["access-control-allow-origin"], "*", path);
			assert.deepEqual(new Set(String(headers["content-security-policy"]).split("; ")), new Set(written.split("; ")));
		}
		assert.equal((await get(module)).headers["cache-control"], "public, max-age=31536000, immutable");
		assert.equal((await get("element/element.js")).headers["cache-control"], "no-cache");
		assert.equal((await get("index.html")).headers["access-control-allow-origin"], undefined);
	});

	test("files come packed as the browser can unpack them", async () => {
		for (const path of ["index.html", wasm(), built(/^assets\/index-.*\.js$/)]) {
			const plain = readFileSync(join(dist, path));
			const brotli = await get(path, { "accept-encoding": "gzip, br" });
			assert.equal(brotli.headers["content-encoding"], "br", path);
			assert.ok(brotliDecompressSync(brotli.body).equals(plain), path);
			const gzip = await get(path, { "accept-encoding": "gzip" });
			assert.equal(gzip.headers["content-encoding"], "gzip", path);
			assert.ok(gunzipSync(gzip.body).equals(plain), path);
			const none = await get(path);
			assert.equal(none.headers["content-encoding"], undefined, path);
			assert.ok(none.body.equals(plain), path);
			assert.match(none.headers.vary ?? "", /Accept-Encoding/, path);
		}
	});

	test("the page reads a sample under these headers, and again without a network", async () => {
		const browser = await launch();
		try {
			const context = await browser.newContext({ locale: "ar" });
			const page = await context.newPage();
			/** @type {string[]} */
			const errors = [];
			page.on("pageerror", (error) => errors.push(String(error)));
			page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
			await page.goto(server.address);
			for (const offline of [false, true]) {
				await context.setOffline(offline);
				if (offline) await page.reload();
				await page.waitForSelector("html[data-ready]");
				await page.click('[data-sample="moroccan-communique-water"]');
				await page.waitForSelector("[data-point]");
			}
			assert.deepEqual(errors, []);
		} finally {
			await browser.close();
		}
	});
}

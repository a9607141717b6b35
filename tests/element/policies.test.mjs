// The element under strict policies and in frames.
import assert from "node:assert/strict";
import { test } from "node:test";
import { elsewhere, news, origin, publish, release, script, strictPolicy, told, visit, whenRead } from "./portal.mjs";

const one = '<cooperation-points for="#article" loading="eager" highlight json-ld view="map"></cooperation-points>';
const policy = (/** @type {string} */ text) => ({ headers: { "content-security-policy": text } });

test("the element works under a strict policy with Trusted Types, and breaches nothing of it", () =>
	visit(
		news(one),
		async ({ page }) => {
			await whenRead(page);
			await page.waitForSelector("cooperation-points svg [data-mark]");
			await page.locator("head script[data-balagh]").waitFor({ state: "attached" });
			await page.waitForFunction(() => CSS.highlights.size > 0);
			assert.deepEqual(await told(page, "ready"), [{ inWorker: true }]);
			assert.deepEqual(await told(page, "error"), []);
			const decoration = await page.evaluate(() => {
				const frame = document.querySelector("cooperation-points")?.shadowRoot?.querySelector("[part=frame]");
				return frame && getComputedStyle(frame).borderBlockStartWidth;
			});
			assert.equal(decoration, "3px", "its styles are not let in");
		},
		policy(strictPolicy),
	));

test("where the policy does not know ours, or forbids workers, the page's own thread reads", async () => {
	for (const text of [
		strictPolicy.replace("trusted-types balagh-element", "trusted-types 'none'"),
		strictPolicy.replace("worker-src 'self'", "worker-src 'none'"),
	]) {
		await visit(
			news(one),
			async ({ page }) => {
				await whenRead(page);
				assert.deepEqual(await told(page, "ready"), [{ inWorker: false }]);
			},
			{ ...policy(text), expected: /balagh-element|worker|TrustedScript/i },
		);
	}
});

test("markup in an article's text stays text, in the element and in the data it adds", () => {
	const markup = "&lt;/script&gt;&lt;img src=x onerror=window.broken=1&gt;";
	const article = release()
		.split("، ")
		.map((part, at) => (at % 4 === 1 ? `${part} ${markup}` : part))
		.join("، ");
	return visit(
		news(one.replace('view="map"', 'view="full"'), { article: `<p>${article}</p>` }),
		async ({ page }) => {
			await whenRead(page);
			const data = page.locator("head script[data-balagh]");
			await data.waitFor({ state: "attached" });
			assert.match((await data.textContent()) ?? "", /u003c\/script>/);
			assert.equal(await page.locator("cooperation-points :is(img, script)").count(), 0);
			assert.equal(await page.evaluate(() => "broken" in window), false);
			assert.match((await page.locator("[part=reading]").textContent()) ?? "", /<img src=x onerror/);
		},
		policy(strictPolicy),
	);
});

test("a policy with a nonce and strict-dynamic lets it work", () =>
	visit(
		news(one, { head: '<script type="module" nonce="abc" src="/element/element.js"></script>' }),
		async ({ page }) => {
			await whenRead(page);
			await page.waitForSelector("cooperation-points svg [data-mark]");
		},
		policy(
			"script-src 'nonce-abc' 'strict-dynamic' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'",
		),
	));

test("a policy that forbids WebAssembly is an error that names the cure", () =>
	visit(
		news(one),
		async ({ page }) => {
			await page.waitForFunction(() => /** @type {any} */ (globalThis).told.length > 0);
			const [{ code, message }] = await told(page, "error");
			assert.equal(code, "wasm_blocked");
			assert.match(message, /wasm-unsafe-eval/);
		},
		{
			...policy(strictPolicy.replace(" 'wasm-unsafe-eval'", "").replace("worker-src 'self'", "worker-src 'none'")),
			expected: /unsafe-eval|WebAssembly|worker-src/i,
		},
	));

for (const sandbox of ["allow-scripts allow-same-origin", "allow-scripts"]) {
	test(`the element works in a frame with sandbox="${sandbox}"`, () => {
		// A frame without an origin is another origin to everybody: its files have to allow that.
		const head = sandbox.includes("same-origin")
			? script
			: `<script type="module" src="${elsewhere}/element/element.js"></script>`;
		publish("/framed", news(one, { head }));
		return visit(
			`<!doctype html><iframe sandbox="${sandbox}" src="/framed" width="900" height="700"></iframe>`,
			async ({ page }) => {
				const frame = page.frameLocator("iframe");
				await frame.locator("cooperation-points [part=footer]").waitFor({ state: "attached" });
				await frame.locator("cooperation-points svg [data-mark]").first().waitFor();
			},
		);
	});
}

test("embed.html reads the text at an address of its own origin: plain text, or the article of a page", async () => {
	publish("/release.txt", release(), { "content-type": "text/plain; charset=utf-8" });
	publish(
		"/release.html",
		news("", { head: '<meta property="article:published_time" content="2027-03-18T08:00:00Z">' }),
	);
	for (const path of ["/release.txt", "/release.html"]) {
		await visit(
			`<!doctype html><iframe src="/element/embed.html?view=full&amp;ui-lang=en&amp;src=${path}" width="600" height="500"></iframe>`,
			async ({ page }) => {
				const frame = page.frameLocator("iframe");
				await frame.locator("cooperation-points [part=footer]").waitFor({ state: "attached" });
				assert.match(
					await frame.locator("[part=facts]").innerText(),
					path.endsWith("html") ? /Talks.*17 March 2027/ : /Talks/,
				);
				assert.ok((await frame.locator(".group").count()) > 1);
			},
		);
	}
});

test("embed.html reads a text behind the # and tells the page around how high it is", async () => {
	publish(
		"/receiver.js",
		"addEventListener('message', ({ data }) => { if (data.type === 'balagh-height') document.querySelector('iframe').height = data.height; });",
		{ "content-type": "text/javascript" },
	);
	await visit(
		`<!doctype html><script src="/receiver.js"></script><iframe src="/element/embed.html?ui-lang=ar#text=${encodeURIComponent(release())}" width="600" height="150"></iframe>`,
		async ({ page, requests }) => {
			const frame = page.frameLocator("iframe");
			await frame.locator("cooperation-points [part=footer]").waitFor({ state: "attached" });
			await page.waitForFunction(() => Number(document.querySelector("iframe")?.height) > 300);
			assert.ok(requests.every((address) => !decodeURIComponent(new URL(address).search).includes("الزموري")));
		},
	);
});

test("embed.html says when another origin does not allow its text to be read", async () => {
	publish("/elsewhere.txt", "نص", { "access-control-allow-origin": "https://someone.example" });
	await visit(
		`<!doctype html><iframe src="${origin}/element/embed.html?src=${encodeURIComponent(`${elsewhere}/elsewhere.txt`)}" width="600" height="150"></iframe>`,
		async ({ page }) => {
			await page.frameLocator("iframe").getByText("تعذّر الوصول إلى نص البلاغ.").waitFor();
		},
		{ expected: /Content Security Policy|CORS|Failed to load|Connecting to/ },
	);
});

test("embed.html fetches nothing but http(s) addresses", () =>
	visit(
		'<!doctype html><iframe src="/element/embed.html?src=data:text/plain,x" width="600" height="150"></iframe>',
		async ({ page }) => {
			await page.frameLocator("iframe").getByText("تعذّر الوصول إلى نص البلاغ.").waitFor();
		},
	));

test("the demo page shows what its controls say", () =>
	visit("<!doctype html>", async ({ page }) => {
		await page.goto(`${origin}/element/demo.html`);
		await whenRead(page);
		assert.match(await page.locator("[part=facts]").innerText(), /14 .*2027/);
		await page.selectOption("select[name=view]", "map");
		await page.selectOption("select[name=ui-lang]", "fr");
		await page.waitForSelector("cooperation-points svg [data-mark]");
		await page.check("input[name=core-only]");
	}));

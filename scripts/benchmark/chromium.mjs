// Reading and segmenting in Chromium.
import { join } from "node:path";
import { chromium as executablePath } from "../browsers.mjs";
import { top } from "../program.mjs";

/** Never asked on the network: every file of it is answered from the disk. */
const origin = "https://benchmark.invalid";
const page = "<!doctype html><title>Benchmark</title>";

/** @type {Record<string, string>} */
const files = {
	"/balagh.js": "pkg/balagh.js",
	"/balagh_bg.wasm": "pkg/balagh_bg.wasm",
	"/rounds.mjs": "scripts/benchmark/rounds.mjs",
};

/**
 * @param {string[]} texts
 * @returns {Promise<import("./rounds.mjs").Times & { version: string }>}
 */
export async function inChromium(texts) {
	const { chromium } = await import("playwright-core");
	const browser = await chromium.launch({
		executablePath,
		args: ["--no-sandbox", "--disable-gpu"],
	});
	try {
		const tab = await browser.newPage();
		await tab.route(`${origin}/**`, (route) => {
			const file = files[new URL(route.request().url()).pathname];
			return file ? route.fulfill({ path: join(top, file) }) : route.fulfill({ contentType: "text/html", body: page });
		});
		await tab.goto(`${origin}/`);
		const times = await tab.evaluate(measure, { origin, texts });
		return { ...times, version: browser.version() };
	} finally {
		await browser.close();
	}
}

/**
 * What runs in the page.
 *
 * @param {{ origin: string, texts: string[] }} given
 * @returns {Promise<import("./rounds.mjs").Times>}
 */
async function measure({ origin, texts }) {
	const balagh = await import(`${origin}/balagh.js`);
	const { timesOf } = await import(`${origin}/rounds.mjs`);
	await balagh.default({ module_or_path: `${origin}/balagh_bg.wasm` });
	return timesOf((/** @type {string} */ text) => balagh.parse(text, {}), texts);
}

// First visits to a page that is to show points at once.
import { chromium as executablePath } from "../browsers.mjs";

export const rounds = 7;
export const slowDown = 4;
/** What moves after the points are shown counts as well. */
const settling = 500;

/**
 * @typedef {object} Visits
 * @property {number} median milliseconds until the first points
 * @property {number} fastest
 * @property {number} slowest
 * @property {number} shift the largest sum of layout shifts
 * @property {string[]} requests the paths that were asked for until points were shown
 * @property {string} version
 */

/**
 * @param {string} address
 * @param {"worker" | "no worker"} thread
 * @returns {Promise<Visits>}
 */
export async function firstPoints(address, thread) {
	const { chromium } = await import("playwright-core");
	const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
	const browser = await chromium.launch({ executablePath, args });
	try {
		/** @type {Visit[]} */
		const visits = [];
		// The first is for the machine's own caches and does not count.
		for (let round = 0; round <= rounds; round += 1) visits.push(await visit(browser, address, thread));
		visits.shift();
		const times = visits.map(({ time }) => time).sort((one, other) => one - other);
		return {
			median: times[Math.floor(times.length / 2)] ?? Number.NaN,
			fastest: Math.round(times[0] ?? Number.NaN),
			slowest: times.at(-1) ?? Number.NaN,
			shift: Math.max(...visits.map(({ shift }) => shift)),
			requests: visits[0]?.requests ?? [],
			version: browser.version(),
		};
	} finally {
		await browser.close();
	}
}

/** @typedef {{ time: number, shift: number, requests: string[] }} Visit */

/**
 * A context has a profile of its own: nothing is cached, no service worker stands.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} address
 * @param {"worker" | "no worker"} thread
 * @returns {Promise<Visit>}
 */
async function visit(browser, address, thread) {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
		if (thread === "no worker") await page.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker"));
		await page.addInitScript(watch);
		/** @type {string[]} */
		const requests = [];
		context.on("request", (request) => {
			// What the service worker stores for later is not what the points wait for.
			if (!request.serviceWorker()) requests.push(new URL(request.url()).pathname);
		});
		// The page tells by itself: whoever looks into it meanwhile holds it up.
		const seen = new Promise((resolve) => session.once("Runtime.bindingCalled", resolve));
		await session.send("Runtime.enable");
		await session.send("Runtime.addBinding", { name: "pointsAreSeen" });
		await session.send("Page.navigate", { url: address });
		await seen;
		const untilPoints = [...requests];
		await page.waitForTimeout(settling);
		const { firstPoints, layoutShift } = await page.evaluate(noted);
		return { time: firstPoints, shift: layoutShift, requests: untilPoints };
	} finally {
		await context.close();
	}
}

/** Runs in the page, as `watch` does. */
function noted() {
	const { firstPoints, layoutShift } = /** @type {{ firstPoints: number, layoutShift: number }} */ (
		/** @type {unknown} */ (globalThis)
	);
	return { firstPoints, layoutShift };
}

/** Runs in the page: notes when the frame with the first points was drawn, and how far things were moved. */
function watch() {
	const noted = /** @type {{ firstPoints?: number, layoutShift: number, pointsAreSeen: (words: string) => void }} */ (
		/** @type {unknown} */ (globalThis)
	);
	noted.layoutShift = 0;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) noted.layoutShift += /** @type {{ value?: number }} */ (entry).value ?? 0;
	}).observe({ type: "layout-shift", buffered: true });
	const observer = new MutationObserver(() => {
		if (!document.querySelector("[data-point]")) return;
		observer.disconnect();
		// A task behind the next frame begins when that has been drawn.
		requestAnimationFrame(() => {
			setTimeout(() => {
				noted.firstPoints = performance.now();
				noted.pointsAreSeen("");
			});
		});
	});
	observer.observe(document, { childList: true, subtree: true });
}

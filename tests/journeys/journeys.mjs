// What people do on the page, written once and run in each browser.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { handwrittenPdf, newsPage, wordDocument } from "../browser/documents.mjs";
import { Host } from "./host.mjs";
import { Visitor } from "./visitor.mjs";

const top = fileURLToPath(new URL("../..", import.meta.url));
const sample = "moroccan-communique-water";
const file = join(top, `tests/releases/${sample}/release.txt`);
const text = readFileSync(file, "utf8");
const native = process.env.BALAGH ?? join(top, "target/debug/balagh");
// What the test of the watch itself asks for: the icon of such a page may be asked for after that test has ended.
const asControl = /^http:\/\/control\.example\//;
const markup = '<img src="https://stranger.example/" onerror="window.broken=1"><script>window.broken=1</script>';
/** Inside sentences, so that it comes into names, summaries and evidence as well; not so often that it is no Arabic. */
const hostile = text
	.split("، ")
	.map((part, at) => (at % 4 === 1 ? `${part} ${markup}` : part))
	.join("، ");

/** The slowest journey takes some seconds; a browser that has crashed never ends one. */
const longestJourney = 30_000;

/**
 * Whether a journey ended in time; how it failed, where it did, is thrown.
 *
 * @param {Promise<void>} journey
 * @returns {Promise<boolean>}
 */
async function settled(journey) {
	/** @type {ReturnType<typeof setTimeout> | undefined} */
	let timer;
	const late = new Promise((resolve) => {
		timer = setTimeout(() => resolve(false), longestJourney);
	});
	const ended = journey.then(() => true);
	// What is left behind may still fail when its browser is closed.
	ended.catch(() => {});
	try {
		return Boolean(await Promise.race([ended, late]));
	} finally {
		clearTimeout(timer);
	}
}

/**
 * @param {(setting: import("./browsers/tab.mjs").Setting) => Promise<import("./browsers/tab.mjs").Browser>} openBrowser
 */
export function journeys(openBrowser) {
	const folder = mkdtempSync(join(tmpdir(), "balagh-journeys-"));
	const downloads = join(folder, "downloads");
	const host = new Host(join(top, "dist"));
	/** @type {import("./browsers/tab.mjs").Browser} */
	let browser;

	before(async () => {
		mkdirSync(downloads);
		await host.open();
		browser = await openBrowser({ proxy: host.proxy, downloads });
	});
	after(async () => {
		await browser?.close();
		await host.close();
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	});

	/**
	 * A journey of somebody who has never been here. Whatever it does, it fails when the page asks another origin for
	 * anything, when something is against its policy, and when it throws what nobody catches.
	 *
	 * @param {string} name
	 * @param {(visitor: Visitor) => Promise<void>} journey
	 * @param {string} [address]
	 */
	const journey = (name, journey, address) =>
		test(name, async () => {
			const go = () => settled(travel(journey, address));
			if (await go()) return;
			// A browser that no longer answers is no fault of the page's: once more, in a new one.
			await browser.close().catch(() => {});
			browser = await openBrowser({ proxy: host.proxy, downloads });
			assert.ok(await go(), `the browser stopped answering twice for ${longestJourney / 1000} s`);
		});

	/**
	 * @param {(visitor: Visitor) => Promise<void>} journey
	 * @param {string} [address]
	 */
	async function travel(journey, address) {
		host.forget();
		const tab = await browser.open();
		try {
			const visitor = new Visitor(tab);
			await tab.go(new URL(address ?? "", host.address).href);
			await visitor.sees("html[data-ready]");
			await journey(visitor);
			const strangers = host.strangers.filter((address) => !browser.own.test(address) && !asControl.test(address));
			assert.deepEqual(strangers, [], "another origin was asked");
			assert.deepEqual(host.breaches, [], "something was against the policy");
			assert.deepEqual(tab.errors(), []);
		} finally {
			await tab.close();
		}
	}

	journey("a text that is pasted becomes points", async (visitor) => {
		await visitor.reads(text);
		const statuses = await visitor.attributes(".group", "data-status");
		assert.equal(statuses[0], "decision");
		assert.ok((await visitor.count("[data-point]")) >= 3);
		assert.ok((await visitor.texts(".facts dd")).length > 0);
	});

	journey(
		"in a portal's page the element reads the article, marks it where it stands and draws the picture",
		async ({ tab }) => {
			const article = () => tab.run(() => document.querySelector("article")?.outerHTML ?? "");
			const before = await article();
			const seen = await tab.run(async () => {
				const element = /** @type {Element} */ (document.querySelector("cooperation-points"));
				const shadow = /** @type {ShadowRoot} */ (element.shadowRoot);
				const comes = async (/** @type {() => unknown} */ it) => {
					for (let round = 0; !it() && round < 200; round += 1) await new Promise((resolve) => setTimeout(resolve, 50));
					return Boolean(it());
				};
				const points = shadow.querySelectorAll("[part=point]").length;
				const isMarked = await comes(() => CSS.highlights.get("balagh-decision")?.size);
				/** @type {HTMLElement} */ (shadow.querySelector("[part=summary]")).click();
				const isChosen = await comes(() => CSS.highlights.get("balagh-chosen")?.size);
				element.setAttribute("view", "map");
				const isDrawn = await comes(() => shadow.querySelector("svg [data-mark]"));
				element.toggleAttribute("json-ld", true);
				const isDescribed = await comes(() => document.querySelector("head script[data-balagh]"));
				const { direction, borderTopStyle } = getComputedStyle(
					/** @type {Element} */ (shadow.querySelector("[part=frame]")),
				);
				return { points, isMarked, isChosen, isDrawn, isDescribed, direction, borderTopStyle };
			});
			assert.ok(seen.points > 2);
			assert.deepEqual(
				{ ...seen, points: 0 },
				{
					points: 0,
					isMarked: true,
					isChosen: true,
					isDrawn: true,
					isDescribed: true,
					direction: "rtl",
					borderTopStyle: "solid",
				},
			);
			assert.equal(await article(), before);
		},
		"element/demo.html",
	);

	journey("a point leads to its words, and words lead to their point", async (visitor) => {
		await visitor.picks(sample);
		await visitor.tab.click("[data-point] > button");
		const evidence = await visitor.text("[data-point] q");
		assert.ok(text.includes(evidence));
		assert.equal(await visitor.marked("chosen"), evidence);
		await visitor.tab.click("[data-point] > button");
		assert.equal(await visitor.marked("chosen"), "");
		const { x, y } = await visitor.placeOfMark("decision");
		await visitor.tab.clickAt(x, y);
		await visitor.sees(".point[data-chosen]");
		assert.equal(await visitor.marked("chosen"), await visitor.text(".point[data-chosen] q"));
	});

	journey("filters leave points out, and show them all again", async (visitor) => {
		await visitor.picks(sample);
		const all = await visitor.shown("[data-point]");
		await visitor.tab.click('.filters [value="decision"]');
		const some = await visitor.shown("[data-point]");
		assert.ok(some > 0 && some < all, `${some} of ${all}`);
		assert.ok((await visitor.text(".filters__said")).includes(String(some)));
		await visitor.tab.click(".filters__reset");
		assert.equal(await visitor.shown("[data-point]"), all);
	});

	journey("another language turns the page round, keeps the reading and is remembered", async (visitor) => {
		await visitor.speaks("ar");
		await visitor.picks(sample);
		const points = await visitor.count("[data-point]");
		assert.equal(await visitor.startOf("#text"), "right");
		for (const [language, title] of /** @type {const} */ ([
			["fr", /^Décisions/],
			["en", /^Decisions/],
		])) {
			await visitor.speaks(language);
			assert.equal(await visitor.attribute("html", "dir"), "ltr");
			assert.match(await visitor.text(".group__title"), title);
			assert.equal(await visitor.count("[data-point]"), points);
			assert.equal(await visitor.startOf("#text"), "left");
		}
		await visitor.tab.reload();
		await visitor.sees("html[data-ready]");
		assert.equal(await visitor.attribute("html", "lang"), "en");
	});

	journey("a reading is saved as the command line writes it", async (visitor) => {
		await visitor.picks(sample);
		await visitor.tab.click('[data-action="take-away"]');
		for (const [format, extension] of /** @type {const} */ ([
			["csv", ".csv"],
			["json-ld", ".jsonld"],
		])) {
			await visitor.tab.click(`[data-take="download ${format}"]`);
			const saved = await whenSaved(extension);
			assert.deepEqual(saved, execFileSync(native, ["--format", format, file]), format);
		}
	});

	journey("the page works without a network once it has been loaded", async (visitor) => {
		await host.down();
		try {
			await visitor.tab.reload();
			await visitor.sees("html[data-ready]");
			await visitor.picks(sample);
		} finally {
			await host.up();
		}
	});

	journey("a new version is told of, waits, and comes when it is asked for", async (visitor) => {
		await visitor.speaks("en");
		await visitor.picks(sample);
		host.edit = newVersion;
		try {
			await visitor.tab.run(() => {
				void navigator.serviceWorker.ready.then((registration) => registration.update());
			});
			await visitor.sees(".update-notice", "A new version");
			assert.equal(await visitor.count('meta[name="version"]'), 0);
			// What the old version has not loaded yet is still there.
			await visitor.tab.click('[data-action="take-away"]');
			await visitor.tab.click('[data-take="download csv"]');
			await whenSaved(".csv");
			await visitor.tab.click('[data-action="update"]');
			await visitor.sees('html[data-ready] meta[name="version"]');
			assert.equal(await visitor.text(".update-notice"), "");
		} finally {
			host.edit = (_file, body) => body;
		}
	});

	journey("a Word document, a web page and a PDF become text", async (visitor) => {
		for (const [name, content] of /** @type {const} */ ([
			["release.docx", wordDocument()],
			["news.html", newsPage],
			["by-hand.pdf", handwrittenPdf(["عُقدت لجنة تقنية مشتركة في الرباط."])],
		])) {
			const path = join(folder, name);
			writeFileSync(path, content);
			await visitor.tab.pick("#files", [path]);
			await visitor.sees(".origin__file", name);
			assert.match(await visitor.value("#release"), /لجنة تقنية مشتركة/, name);
		}
		assert.equal(await visitor.tab.run(() => "broken" in window), false);
	});

	journey("the keyboard alone is enough", async (visitor) => {
		const { tab } = visitor;
		await visitor.tabsTo("#release");
		await tab.type(text);
		await tab.press("Enter", "Control");
		await visitor.sees(".findings");
		await visitor.tabsTo('[data-action="take-away"]', "back");
		await tab.press("Enter");
		await visitor.tabsTo('[data-take="download csv"]');
		await tab.press("Escape");
		assert.equal(await visitor.focused('[data-action="take-away"]'), true);
		await visitor.tabsTo('.mark[tabindex="0"]');
		await tab.press("Enter");
		await visitor.sees(".point[data-chosen]");
		await visitor.tabsTo('.filters [value="decision"]');
		await tab.press("Space");
		await visitor.sees(".filters__reset:not([hidden])");
		await visitor.tabsTo("#text");
		await tab.press("ArrowDown");
		const first = await visitor.marked("chosen");
		await tab.press("ArrowDown");
		assert.ok(first && first !== (await visitor.marked("chosen")));
		await tab.press("Enter");
		assert.equal(await visitor.focused(".point[data-chosen] > button"), true);
	});

	journey("nothing leaves the page once it is loaded, whatever the text holds", async (visitor) => {
		assert.ok(host.requests.length > 0, "requests are not seen, so nothing is tested");
		host.requests = [];
		await visitor.reads(hostile);
		assert.ok((await visitor.text("#text")).includes(markup));
		await visitor.tab.click("[data-point] > button");
		await visitor.speaks("en");
		await visitor.tab.click('[data-action="pen"]');
		await visitor.picks("joint-statement-numbered-decisions");
		await new Promise((resolve) => setTimeout(resolve, 300));
		assert.deepEqual(host.requests, []);
		assert.equal(await visitor.tab.run(() => "broken" in window), false);
	});

	test("a breach of the policy and a request to another origin would be noticed", async () => {
		host.forget();
		const tab = await browser.open();
		try {
			await tab.go(host.address);
			await tab.run(() => void new Image().setAttribute("src", "https://stranger.example/x.png"));
			await until(() => host.breaches.some((report) => report.includes("stranger.example")));
			await tab.run(() => void open("http://control.example/")).catch(() => {});
			await tab.go("http://control.example/").catch(() => {});
			await until(() => host.strangers.some((address) => address.includes("control.example")));
		} finally {
			await tab.close();
		}
	});

	const single = join(top, "dist-single/balagh.html");
	journey("the page as one file works from a disk", useSingleFile, pathToFileURL(single).href);
	test("the page as one file keeps to its own policy", async () => {
		const own = new Host(join(top, "dist-single"));
		await own.open();
		const tab = await browser.open();
		try {
			await tab.go(`${own.address}balagh.html`);
			await useSingleFile(new Visitor(tab));
			assert.deepEqual(own.breaches, []);
			assert.deepEqual(
				own.requests.filter((path) => path !== "/favicon.ico"),
				["/balagh.html"],
			);
		} finally {
			await tab.close();
			await own.close();
		}
	});

	/** @param {Visitor} visitor */
	async function useSingleFile(visitor) {
		await visitor.picks(sample);
		await visitor.tab.click("[data-point] > button");
		assert.equal(await visitor.marked("chosen"), await visitor.text("[data-point] q"));
		await visitor.tab.click('[data-action="take-away"]');
		await visitor.tab.click('[data-take="download markdown"]');
		assert.deepEqual(await whenSaved(".md"), execFileSync(native, ["--format", "markdown", file]));
	}

	/**
	 * What was saved, once it is whole; it is taken away, so that the next one is not taken for it.
	 *
	 * @param {string} extension
	 */
	async function whenSaved(extension) {
		const isSaved = (/** @type {string} */ name) => name.endsWith(extension);
		const name = await until(() => readdirSync(downloads).find(isSaved));
		const path = join(downloads, String(name));
		const saved = await until(() => {
			const bytes = readFileSync(path);
			return bytes.length > 0 && bytes;
		});
		rmSync(path);
		return Buffer.from(saved);
	}
}

/**
 * The page as another build would have made it: its files are others, under other revisions.
 *
 * @param {string} file
 * @param {Buffer} body
 */
function newVersion(file, body) {
	if (file === "/index.html")
		return Buffer.from(body.toString().replace("<head>", '<head><meta name="version" content="2">'));
	if (file === "/offline.js") return Buffer.from(body.toString().replaceAll(/"[0-9a-f]{16}"/g, '"0000000000000002"'));
	return body;
}

const patience = 15_000;

/**
 * @template Value
 * @param {() => Value} find
 * @returns {Promise<Exclude<Value, false | undefined>>}
 */
async function until(find) {
	const end = Date.now() + patience;
	while (Date.now() < end) {
		const found = find();
		if (found) return /** @type {Exclude<Value, false | undefined>} */ (found);
		await new Promise((resolve) => setTimeout(resolve, 30));
	}
	throw new Error(`waited in vain: ${find}`);
}

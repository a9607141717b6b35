// Files of every kind become the text that is read, with the day that they were published.
import assert from "node:assert/strict";
import { test } from "node:test";
import { read, take, visit, whenLoaded } from "./chromium.mjs";
import {
	day,
	handwrittenPdf,
	lockedPdf,
	newsPage,
	paragraphs,
	printed,
	text,
	title,
	wordDocument,
} from "./documents.mjs";
import { zip } from "./zip.mjs";

/** @param {import("playwright-core").Page} page */
const shown = async (page) => (await page.inputValue("#release")).replace(`${title}\n\n`, "");

/**
 * @param {string} name
 * @param {string | Buffer | ((visit: import("./chromium.mjs").Visit) => Promise<Buffer>)} content
 * @param {string} published
 */
function becomesText(name, content, published) {
	test(`${name} becomes the text of the release`, () =>
		visit(async (visit) => {
			const { page } = visit;
			await take(page, { [name]: typeof content === "function" ? await content(visit) : content });
			await page.waitForSelector(".origin");
			assert.equal(await shown(page), text);
			assert.equal(await page.inputValue("#published"), published);
			assert.ok((await page.locator(".origin").innerText()).includes(name));
		}));
}

const markdown = `---\ntitle: "${title}"\ndate: ${day}\n---\n# ${title}\n\n${paragraphs.map((one) => `* **${one.slice(0, 20)}**${one.slice(20)}`).join("\n")}\n`;
const body = paragraphs.map((one) => `<p>${one}</p>`).join("");
const today = new Date().toISOString().slice(0, 10);

becomesText("plain.txt", text, "");
becomesText("old.txt", inWindows1256(text), "");
becomesText("wide.txt", Buffer.from(`\ufeff${text}`, "utf16le"), "");
becomesText("note.md", markdown, day);
becomesText("saved.html", newsPage, day);
becomesText("without-ending", newsPage, day);
becomesText("document.docx", wordDocument(), day);
becomesText("printed.pdf", ({ context }) => printed(context, body), today);

test("a ligature in a PDF keeps the order of its letters", () =>
	visit(async ({ page }) => {
		const pdf = handwrittenPdf(["ذكر ا{لأ}مين (العام) با{لا}جتماع رقم 12/2027 و{لله} الحمد للمتحmmدة."]);
		await take(page, { "by-hand.pdf": pdf });
		await page.waitForSelector(".origin");
		assert.equal(await shown(page), "ذكر الأمين (العام) بالاجتماع رقم 12/2027 ولله الحمد للمتحدة.");
		assert.equal(await page.inputValue("#published"), day);
	}));

test("a sentence in a PDF goes on over the end of a page, and what stands on every page is said once", () =>
	visit(async ({ page, context }) => {
		const head = '<div style="position: fixed; inset-block-start: 0">وزارة التجهيز والماء</div>';
		const long = Array.from({ length: 400 }, (_, index) => `وبند ${index + 1}`).join("، ");
		const pdf = await printed(context, `${head}<p style="line-height: 3; margin: 1cm 0">${long}</p>`);
		await take(page, { "two-pages.pdf": pdf });
		await page.waitForSelector(".origin");
		const found = await page.inputValue("#release");
		assert.equal(found.split("وزارة التجهيز").length, 2);
		assert.equal(found, `وزارة التجهيز والماء\n\n${long}`);
	}));

test("the day that a file gives can be changed before it is read", () =>
	visit(async ({ page }) => {
		await take(page, { "document.docx": wordDocument() });
		await page.waitForSelector(".origin");
		await page.fill("#published", "2027-03-18");
		await read(page);
		assert.match(await page.locator(".facts dd").first().innerText(), /17 .*2027/);
	}));

test("the day of a file does not stay when another text is put in its place", () =>
	visit(async ({ page }) => {
		await take(page, { "document.docx": wordDocument() });
		await page.waitForSelector(".origin");
		await page.fill("#release", "نص آخر لا علاقة له بالملف، ألصقه من يقرأ.");
		assert.equal(await page.inputValue("#published"), "");
		assert.equal(await page.locator(".origin").count(), 0);
	}));

test("days of publication are understood as pages and tools write them, and are those of where they were written", () =>
	visit(async ({ page }) => {
		const head = (/** @type {string} */ content) => `<meta property="article:published_time" content="${content}">`;
		/** @type {[string, string][]} */
		const pages = [
			[head("2027-07-15T23:30:00+14:00"), day],
			[head("2027-07-15"), day],
			[head("Thu, 15 Jul 2027 23:30:00 -0500"), day],
			[head("20270715093000"), day],
			[
				`<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"${day}T01:00:00+03:00"}</script>`,
				day,
			],
			['<time datetime="15 يوليوز">15 يوليوز</time><time datetime="2027-07-15T10:00">أمس</time>', day],
			[`<meta name="DC.date.issued" content="${day}">`, day],
			[head("2027-02-30"), ""],
			[head("1970-01-01T00:00:00Z"), ""],
			[head("قريبا"), ""],
		];
		for (const [given, expected] of pages) {
			const name = `${pages.findIndex(([one]) => one === given)}.html`;
			await take(page, { [name]: `<!doctype html><html lang="ar">${given}<article>${body}</article></html>` });
			await page.locator(".origin", { hasText: name }).waitFor();
			assert.equal(await page.inputValue("#published"), expected, given);
		}
	}));

/** @type {[string, string | Buffer | ((visit: import("./chromium.mjs").Visit) => Promise<Buffer>), string][]} */
const unreadable = [
	["picture.png", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "file_unknown"],
	["table.xlsx", zip({ "xl/workbook.xml": "<workbook/>" }), "file_unknown"],
	["empty.txt", " \n ", "file_empty"],
	["empty.docx", wordDocument({ body: [] }), "file_empty"],
	["empty.html", "<!doctype html><script>document.write('x')</script>", "html_empty"],
	["cut.docx", wordDocument().subarray(0, 700), "file_damaged"],
	["cut.pdf", Buffer.from("%PDF-1.7\nnothing of a PDF"), "file_damaged"],
	["old.doc", Buffer.from("d0cf11e0a1b11ae1", "hex"), "word_old"],
	["rich.rtf", "{\\rtf1 text}", "word_old"],
	["locked.pdf", lockedPdf, "pdf_locked"],
	["scan.pdf", ({ context }) => printed(context, '<div style="background: #000; height: 9cm"></div>'), "pdf_scanned"],
];
for (const [name, content, code] of unreadable) {
	test(`${name} is refused with a reason: ${code}`, () =>
		visit(async (visit) => {
			const { page } = visit;
			await page.fill("#release", "ما كُتب قبل ذلك");
			await take(page, { [name]: typeof content === "function" ? await content(visit) : content });
			await page.waitForSelector(`[role=alert][data-code="${code}"]`);
			assert.ok((await page.getByRole("alert").innerText()).length > 60, "it says what to do");
			assert.equal(await page.inputValue("#release"), "ما كُتب قبل ذلك");
		}));
}

test("a saved page neither runs nor asks for anything, and its styles do nothing", () =>
	visit(async ({ page, requests, origin }) => {
		requests.length = 0;
		await take(page, { "saved.html": newsPage });
		await page.waitForSelector(".origin");
		await page.waitForTimeout(300);
		assert.ok(
			requests.every(
				(address) => address.startsWith(`${origin}/importers/`) || address.startsWith(`${origin}/assets/`),
			),
		);
		assert.equal(await page.evaluate(() => "broken" in window), false);
		assert.ok(!(await page.inputValue("#release")).includes("خبر آخر"));
	}));

test("what reads a kind of file is loaded with the first file of it, and then works without a network", () =>
	visit(
		async ({ page, context, requests }) => {
			const importers = () => requests.filter((address) => address.includes("/importers/"));
			assert.deepEqual(importers(), []);
			await take(page, { "document.docx": wordDocument() });
			await page.waitForSelector(".origin");
			assert.ok(importers().length > 0);
			assert.ok(importers().every((address) => address.includes("/word-")));
			await context.setOffline(true);
			await page.reload();
			await whenLoaded(page);
			await take(page, { "document.docx": wordDocument() });
			await page.waitForSelector(".origin");
			await take(page, { "saved.html": newsPage });
			await page.waitForSelector('[data-code="importer_missing"]');
		},
		{},
		/Failed to load resource|net::ERR/,
	));

test("a file that is dropped anywhere is taken, and the page says that it may be let go", () =>
	visit(async ({ page }) => {
		await page.click('[data-language="en"]');
		const data = await page.evaluateHandle((text) => {
			const data = new DataTransfer();
			data.items.add(new File([text], "dropped.txt", { type: "text/plain" }));
			return data;
		}, text);
		await page.dispatchEvent("footer", "dragenter", { dataTransfer: data });
		assert.equal(await page.locator(".drop-notice [role=status]").innerText(), "Let go to open the files here");
		await page.dispatchEvent("footer", "drop", { dataTransfer: data });
		await page.waitForSelector(".origin");
		assert.equal(await shown(page), text);
		assert.equal(await page.locator(".drop-notice [role=status]").innerText(), "");
	}));

test("files can be picked with the keyboard alone, and reading is the next key", () =>
	visit(async ({ page }) => {
		// Asked for early: the browser must know that the test answers before the key is pressed.
		const chooser = page.waitForEvent("filechooser");
		await page.focus("#release");
		await page.keyboard.press("Tab");
		await page.keyboard.press("Enter");
		await (await chooser).setFiles({ name: "plain.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
		await page.waitForSelector(".origin");
		await page.keyboard.press("Enter");
		await page.waitForSelector("[data-point]");
	}));

/**
 * @param {string} text
 * @returns {Buffer}
 */
function inWindows1256(text) {
	const decoder = new TextDecoder("windows-1256");
	const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]));
	return Buffer.from([...text].map((letter) => codes.get(letter) ?? 63));
}

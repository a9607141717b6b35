// Somebody before a tab: what one does and sees there, in words that hold in every browser.
import assert from "node:assert/strict";

const patience = 15_000;
const pause = 40;
/** No page of ours has more stops of the tab key. */
const mostStops = 150;

export class Visitor {
	/** @param {import("./browsers/tab.mjs").Tab} tab */
	constructor(tab) {
		this.tab = tab;
	}

	/** @param {string} text */
	async reads(text) {
		await this.tab.click("#release");
		await this.tab.type(text);
		await this.tab.click("button[type=submit]");
		await this.sees(".findings");
	}

	/** @param {string} sample */
	async picks(sample) {
		await this.sees(`[data-sample="${sample}"]`);
		await this.tab.click(`[data-sample="${sample}"]`);
		await this.sees(".findings");
	}

	/** @param {"ar" | "en" | "fr"} language */
	async speaks(language) {
		await this.tab.click(`[data-language="${language}"]`);
		await this.sees(`html[lang="${language}"]`);
	}

	/**
	 * Waits for an element.
	 *
	 * @param {string} selector
	 * @param {string} [words] that stand in it
	 */
	async sees(selector, words = "") {
		const end = Date.now() + patience;
		while (Date.now() < end) {
			const look = this.tab.run(
				(selector, words) => document.querySelector(selector)?.textContent?.includes(words) ?? false,
				selector,
				words,
			);
			// While a page gives way to another nothing is seen.
			if (await look.catch(() => false)) return;
			await new Promise((resolve) => setTimeout(resolve, pause));
		}
		assert.fail(`${selector} ${words} was not seen`);
	}

	/** @param {string} selector */
	texts(selector) {
		return this.tab.run(
			(selector) =>
				Array.from(document.querySelectorAll(selector), (one) => /** @type {HTMLElement} */ (one).innerText),
			selector,
		);
	}

	/** @param {string} selector */
	async text(selector) {
		return (await this.texts(selector))[0] ?? "";
	}

	/**
	 * @param {string} selector
	 * @param {string} name
	 */
	attributes(selector, name) {
		return this.tab.run(
			(selector, name) => Array.from(document.querySelectorAll(selector), (one) => one.getAttribute(name)),
			selector,
			name,
		);
	}

	/**
	 * @param {string} selector
	 * @param {string} name
	 */
	async attribute(selector, name) {
		return (await this.attributes(selector, name))[0];
	}

	/** @param {string} selector */
	value(selector) {
		return this.tab.run(
			(selector) => /** @type {HTMLInputElement | null} */ (document.querySelector(selector))?.value ?? "",
			selector,
		);
	}

	/** @param {string} selector */
	count(selector) {
		return this.tab.run((selector) => document.querySelectorAll(selector).length, selector);
	}

	/**
	 * How many can be seen.
	 *
	 * @param {string} selector
	 */
	shown(selector) {
		return this.tab.run(
			(selector) => [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0).length,
			selector,
		);
	}

	/**
	 * At which edge of a region its findings begin, seen from the findings.
	 *
	 * @param {string} selector
	 */
	startOf(selector) {
		return this.tab.run((selector) => {
			const findings = document.querySelector(".findings")?.getBoundingClientRect();
			const other = document.querySelector(selector)?.getBoundingClientRect();
			return findings && other && findings.left < other.left ? "left" : "right";
		}, selector);
	}

	/**
	 * The words that are marked under a name.
	 *
	 * @param {string} name
	 */
	marked(name) {
		return this.tab.run((name) => [...(CSS.highlights.get(name) ?? [])].map(String).join("\n"), name);
	}

	/**
	 * The middle of the first line that is marked under a name, in the window.
	 *
	 * @param {string} name
	 */
	placeOfMark(name) {
		return this.tab.run((name) => {
			const [range] = CSS.highlights.get(name) ?? [];
			const box = /** @type {Range} */ (range).getClientRects()[0];
			return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 };
		}, name);
	}

	/** @param {string} selector */
	focused(selector) {
		return this.tab.run((selector) => document.activeElement?.matches(selector) ?? false, selector);
	}

	/**
	 * Presses Tab until something has the focus.
	 *
	 * @param {string} selector
	 * @param {"back"} [back] the other way; past the end of the page the focus is the browser's
	 */
	async tabsTo(selector, back) {
		for (let stop = 0; stop < mostStops; stop += 1) {
			if (await this.focused(selector)) return;
			await this.tab.press("Tab", back && "Shift");
		}
		assert.fail(`${selector} is not reached`);
	}
}

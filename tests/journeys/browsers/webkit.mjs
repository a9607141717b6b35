// Debian's WebKitGTK: its MiniBrowser in a display that nobody sees, by Selenium.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import selenium from "selenium-webdriver";
import { miniBrowser, webKitDriver, xvfb } from "../../../scripts/browsers.mjs";

const { Builder, By, Key, Origin } = selenium;
const keys = {
	Tab: Key.TAB,
	Enter: Key.ENTER,
	Space: Key.SPACE,
	Escape: Key.ESCAPE,
	ArrowDown: Key.ARROW_DOWN,
	ArrowUp: Key.ARROW_UP,
	ArrowLeft: Key.ARROW_LEFT,
	ArrowRight: Key.ARROW_RIGHT,
};
const helds = { Control: Key.CONTROL, Shift: Key.SHIFT };

/**
 * @param {import("./tab.mjs").Setting} setting
 * @returns {Promise<import("./tab.mjs").Browser>}
 */
export async function openBrowser({ proxy, downloads }) {
	const home = mkdtempSync(join(tmpdir(), "balagh-webkit-"));
	mkdirSync(join(home, ".config"));
	writeFileSync(join(home, ".config/user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
	const display = await openDisplay();
	const port = await freePort();
	const driver = spawn(webKitDriver, [`--port=${port}`, "--host=127.0.0.1"], {
		env: { PATH: process.env.PATH, HOME: home, DISPLAY: display.name, WEBKIT_DISABLE_DMABUF_RENDERER: "1" },
		stdio: "ignore",
	});
	const server = `http://127.0.0.1:${port}`;
	await standing(server);
	return {
		own: /(?!)/,
		async open() {
			const session = await new Builder()
				.usingServer(server)
				.withCapabilities({
					browserName: "MiniBrowser",
					"webkitgtk:browserOptions": { binary: miniBrowser, args: ["--automation"] },
					proxy: { proxyType: "manual", httpProxy: proxy, sslProxy: proxy, noProxy: ["127.0.0.1"] },
				})
				.build();
			await session.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 900 });
			return tabOf(session);
		},
		async close() {
			driver.kill();
			display.close();
			await once(driver, "close");
			rmSync(home, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

/**
 * @param {import("selenium-webdriver").WebDriver} session
 * @returns {import("./tab.mjs").Tab}
 */
function tabOf(session) {
	const found = (/** @type {string} */ selector) => session.findElement(By.css(selector));
	return {
		go: (address) => session.get(address),
		reload: () => session.navigate().refresh(),
		run: (act, ...given) => session.executeScript(`return (${act})(...arguments[0])`, given),
		click: (selector) => found(selector).click(),
		clickAt: (x, y) =>
			session
				.actions()
				.move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT })
				.click()
				.perform(),
		async press(key, held) {
			const actions = session.actions();
			if (held) actions.keyDown(helds[held]);
			actions.sendKeys(keys[key]);
			if (held) actions.keyUp(helds[held]);
			await actions.perform();
		},
		// Key by key, a release would take a minute.
		type: async (text) =>
			void (await session.executeScript('document.execCommand("insertText", false, arguments[0])', text)),
		pick: (selector, files) => found(selector).sendKeys(files.join("\n")),
		resize: async (width, height) => void (await session.manage().window().setRect({ width, height })),
		errors: () => [],
		close: () => session.quit(),
	};
}

/** @returns {Promise<{ name: string, close: () => void }>} */
async function openDisplay() {
	const server = spawn(xvfb, ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
		stdio: ["ignore", "ignore", "ignore", "pipe"],
	});
	const [number] = await once(/** @type {import("node:stream").Readable} */ (server.stdio[3]), "data");
	return { name: `:${String(number).trim()}`, close: () => server.kill() };
}

/** @returns {Promise<number>} */
async function freePort() {
	const probe = createServer().listen(0, "127.0.0.1");
	await once(probe, "listening");
	const address = probe.address();
	probe.close();
	return address && typeof address === "object" ? address.port : 0;
}

const patience = 10_000;

/**
 * Waits until the driver listens.
 *
 * @param {string} server
 */
async function standing(server) {
	const until = Date.now() + patience;
	while (Date.now() < until) {
		const answer = await fetch(`${server}/status`).catch(() => undefined);
		if (answer?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 30));
	}
	throw new Error("WebKitWebDriver does not start");
}

// Debian's Chromium, without a window and without a word to anybody.
import { chromium } from "playwright-core";
import { chromium as executablePath } from "../../scripts/browsers.mjs";

const flags = [
	"--no-sandbox",
	"--disable-gpu",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

export function launch() {
	return chromium.launch({ executablePath, args: flags });
}

// Debian's Chromium, without a window and without a word to anybody.
import { chromium } from "playwright-core";

const flags = [
	"--no-sandbox",
	"--disable-gpu",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

export function launch() {
	return chromium.launch({ executablePath: "/usr/bin/chromium", args: flags });
}

// npm run bench [-- FOLDER]: how long a release takes to read, beside the time that Intl.Segmenter takes to split it.
//
// It prints and never fails because something is slow: time belongs to the machine.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { inChromium } from "./benchmark/chromium.mjs";
import { inNode } from "./benchmark/node.mjs";
import { releasesIn } from "./benchmark/texts.mjs";
import { browsers } from "./browsers.mjs";
import { installFromDebian } from "./debian.mjs";
import { buildWasm, checkTools, installPackages } from "./preparation.mjs";
import { run, top } from "./program.mjs";
import { fail, step } from "./terminal.mjs";

try {
	await checkTools();
	const files = releasesIn(resolve(process.argv[2] ?? join(top, "tests/releases")));
	const texts = files.map((file) => readFileSync(file, "utf8"));
	await installPackages();
	await installFromDebian(browsers.chromium);
	await buildWasm();
	const build = ["bench", "--quiet", "--bench", "releases"];
	await step("Building the reader natively (release)", () => run("cargo", [...build, "--no-run"]));

	const native = Number.parseFloat(await step("Natively", () => run("cargo", [...build, "--", ...files])));
	const node = await step("In Node", () => inNode(texts));
	const chromium = await step("In Chromium", () => inChromium(texts));

	const letters = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
	console.log(`\n${texts.length} releases of ${letters} characters in the mean; milliseconds for a release\n`);
	console.log(line("", "reading", "Intl.Segmenter", "ratio"));
	console.log(line("natively", milliseconds(native), "", ""));
	console.log(compared(`Node ${process.versions.node}`, node));
	console.log(compared(`Chromium ${chromium.version}`, chromium));
} catch (error) {
	fail(error);
}

/**
 * @param {string} where
 * @param {import("./benchmark/rounds.mjs").Times} times
 */
function compared(where, { reading, segmenting }) {
	return line(where, milliseconds(reading), milliseconds(segmenting), `× ${(reading / segmenting).toFixed(2)}`);
}

/** @param {number} time */
function milliseconds(time) {
	return time.toFixed(3);
}

/** @param {[string, ...string[]]} cells */
function line(...[first, ...others]) {
	return first.padEnd(26) + others.map((cell) => cell.padStart(16)).join("");
}

// npm run measure: how soon the page shows points, what it costs to transfer and whether it jumps, beside the budgets.
//
// It prints and never fails because a figure is too large: time belongs to the machine.
import { readFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { browsers } from "./browsers.mjs";
import { installFromDebian } from "./debian.mjs";
import { nginx, serveByNginx } from "./hosting/nginx.mjs";
import { transfer } from "./measurement/transfer.mjs";
import { firstPoints, rounds, slowDown } from "./measurement/visits.mjs";
import { buildPage, buildWasm, checkTools, compressPage, installPackages } from "./preparation.mjs";
import { top } from "./program.mjs";
import { fail, step } from "./terminal.mjs";

const sample = "moroccan-communique-water";
/** The budgets: milliseconds, and bytes. */
const budgets = { points: 400, page: 180_000, wasm: 110_000, shift: 0 };

try {
	await checkTools();
	await installPackages();
	await buildWasm();
	await buildPage();
	await compressPage();
	await installFromDebian(browsers.chromium);
	await installFromDebian(nginx);
	const text = readFileSync(join(top, `tests/releases/${sample}/release.txt`), "utf8");
	const server = await serveByNginx(join(top, "dist"));
	try {
		const address = `${server.address}#text=${encodeURIComponent(text)}`;
		const visits = await step(`Visiting the page ${rounds} times`, () => firstPoints(address, "worker"));
		const alone = await step("The same without a worker", () => firstPoints(address, "no worker"));
		const sizes = transfer(join(top, "dist"), visits.requests);

		console.log(
			`\nA release of ${text.length} characters, in Chromium ${visits.version}, behind nginx on this machine\n`,
		);
		console.log(line("", "figure", "budget"));
		console.log(line("first points, median", milliseconds(visits.median), milliseconds(budgets.points)));
		console.log(line("  fastest and slowest", `${visits.fastest}–${milliseconds(visits.slowest)}`, ""));
		console.log(line("  without a worker, median", milliseconds(alone.median), ""));
		console.log(line("transfer until first points, Brotli", kilobytes(sizes.seen), ""));
		console.log(line("  and what is stored for offline use", kilobytes(sizes.page), kilobytes(budgets.page)));
		console.log(line("  of which the module that reads", kilobytes(sizes.wasm), kilobytes(budgets.wasm)));
		console.log(line("layout shift, largest", String(visits.shift), String(budgets.shift)));
		console.log(`
First points: from navigation to the frame that shows them; cold cache, main thread ${slowDown} times slower.
Chromium does not slow workers down: the reading itself runs at full speed there; without a worker all is slowed.
Load of this machine: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores; busy with other work it is slower.
Transfer: bodies of answers in Brotli, thousands of bytes, without the importers in importers/ that only files need.`);
	} finally {
		await server.close();
	}
} catch (error) {
	fail(error);
}

/** @param {number} time */
function milliseconds(time) {
	return `${Math.round(time)} ms`;
}

/** @param {number} bytes */
function kilobytes(bytes) {
	return `${(bytes / 1000).toFixed(1)} KB`;
}

/** @param {[string, ...string[]]} cells */
function line(...[first, ...others]) {
	return first.padEnd(40) + others.map((cell) => cell.padStart(16)).join("");
}

// npm run size: what the package adds to a page, beside the budgets. Ends with 1 where one is exceeded.
import { buildPackage, buildWasm, installPackages } from "./preparation.mjs";
import { fail } from "./terminal.mjs";

const kib = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(1)} KiB`;

try {
	await installPackages();
	await buildWasm();
	await buildPackage();
	// Loaded here and not above: npm's packages may not have stood when this script began.
	const { sizes } = await import("./package/sizes.mjs");
	let isOver = false;
	for (const { name, bytes, packed, budget, goal } of await sizes()) {
		const verdict = bytes <= budget ? "within" : "OVER";
		const further = goal && bytes > goal ? `; to shrink to ${kib(goal)}` : "";
		console.log(`${name.padEnd(8)}${kib(bytes).padStart(10)} ${packed.padEnd(6)}  ${verdict} ${kib(budget)}${further}`);
		isOver ||= bytes > budget;
	}
	process.exitCode = isOver ? 1 : 0;
} catch (error) {
	fail(error);
}

// npm test: sets up what is missing and runs every check. The last line is `N passed, N failed`.
// `npm test -- --full` adds every project of tests/consumers, which takes some minutes and the npm registry, and a whole
// WordPress from Debian with the plugin in it.
import { join } from "node:path";
import { browsers } from "./browsers.mjs";
import { Checks } from "./checks.mjs";
import { installFromDebian } from "./debian.mjs";
import { apache } from "./hosting/apache.mjs";
import { nginx } from "./hosting/nginx.mjs";
import {
	buildElement,
	buildPackage,
	buildPage,
	buildSingleFile,
	buildWasm,
	buildWordPress,
	cargoTarget,
	checkTools,
	compressPage,
	installPackages,
} from "./preparation.mjs";
import { fail } from "./terminal.mjs";
import { ensureRustComponents, isRustOfThisTree } from "./toolchain.mjs";
import { wordpress } from "./wordpress/from-debian.mjs";

const node = process.execPath;
const isFull = process.argv.includes("--full");

try {
	await checkTools();
	await ensureRustComponents();
	await installPackages();
	const native = join(await cargoTarget(), "debug", "balagh");
	const checks = new Checks();

	await checks.node("Setting up a bare machine", "tests/set-up");
	await checks.one("Rust formatting", "cargo", ["fmt", "--all", "--check"]);
	const strict = (await isRustOfThisTree()) ? ["--", "-D", "warnings"] : [];
	await checks.one("Clippy", "cargo", ["clippy", "--quiet", "--workspace", "--all-targets", ...strict]);
	await checks.one("Lexicon tables match their sources", "cargo", ["xtask", "lexicon", "--check"]);
	await checks.cargo("Rust tests", ["test", "--workspace", "--no-fail-fast"]);
	await checks.shown("Figures over tests/releases", "cargo", ["xtask", "score", "tests/releases", "--floors"]);
	await checks.shown("Figures over tests/held_out", "cargo", ["xtask", "score", "tests/held_out"]);
	await checks.preparing(async () => {
		await buildWasm();
		await buildPackage();
		await checks.one("TypeScript", node, ["node_modules/typescript/bin/tsc", "--noEmit"]);
		await checks.one("Biome", node, ["node_modules/@biomejs/biome/bin/biome", "ci", "--error-on-warnings"]);
		await checks.node("Core inside WebAssembly", "tests/wasm", { BALAGH: native });
		await checks.node("Exports against published schemas", "tests/exports", { BALAGH: native });
		await checks.shown("Sizes of the npm package", node, ["scripts/size.mjs"]);
		await checks.node("npm package in Node", "tests/package", { BALAGH: native });
		await buildPage();
		await buildElement();
		await buildSingleFile();
		await compressPage();
		for (const [browser, fromDebian] of Object.entries(browsers)) {
			await checks.preparing(async () => {
				await installFromDebian(fromDebian);
				await checks.node(`Journeys in ${fromDebian.name}`, `tests/journeys/${browser}.test.mjs`, { BALAGH: native });
			});
		}
		await checks.node("Page in Chromium, in depth", "tests/browser", { BALAGH: native });
		await checks.node("Element in other people's pages", "tests/element");
		await checks.node("Projects that use the package", "tests/consumers/quick.test.mjs");
		if (isFull) await checks.node("More projects that use the package", "tests/consumers/full.test.mjs");
		await checks.node("Single file without host and network", "tests/single-file");
		await checks.node("Page in a folder of a plain host", "tests/hosting/sub-folder.test.mjs");
		for (const [server, fromDebian] of Object.entries({ nginx, apache })) {
			await checks.preparing(async () => {
				await installFromDebian(fromDebian);
				await checks.node(`Page behind ${fromDebian.name}`, `tests/hosting/${server}.test.mjs`);
			});
		}
		if (isFull) {
			await checks.preparing(async () => {
				await buildWordPress();
				await installFromDebian(wordpress);
				await checks.node("Plugin in WordPress", "tests/wordpress");
			});
		}
	});

	console.log(`\n${checks.summary()}`);
	process.exit(checks.failed > 0 ? 1 : 0);
} catch (error) {
	fail(error);
}

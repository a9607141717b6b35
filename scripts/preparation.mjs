// What has to stand before the page can be served or tested. Every part is skipped when it is up to date.
import { join } from "node:path";
import { compress } from "./compression.mjs";
import { makeIfStale } from "./freshness.mjs";
import { run, top } from "./program.mjs";
import { Advice, step } from "./terminal.mjs";
import { ensureRust } from "./toolchain.mjs";

const oldestNode = [20, 19];
const vite = "node_modules/vite/bin/vite.js";

/** Sees to the tools before anything long begins: says what is missing, and installs Rust. */
export async function checkTools() {
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
	const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
	if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
		throw new Advice(`Node ${process.versions.node} is too old: install Node ${oldestNode.join(".")} or newer.`);
	}
	await ensureRust();
}

export function installPackages() {
	return step("Installing npm packages", () =>
		makeIfStale(
			{
				name: "packages",
				sources: ["package.json", "package-lock.json"],
				outputs: ["node_modules/.package-lock.json"],
			},
			() => run("npm", ["ci", "--no-audit", "--no-fund"]),
		),
	);
}

export function buildWasm() {
	return step("Building the reader as WebAssembly (release)", () =>
		makeIfStale(
			{
				name: "wasm",
				sources: ["Cargo.toml", "Cargo.lock", ".cargo", "src", "lexicon", "wasm", "xtask"],
				outputs: ["balagh", "exports"].flatMap((name) => [`pkg/${name}.js`, `pkg/${name}.d.ts`, `pkg/${name}_bg.wasm`]),
			},
			() => run("cargo", ["xtask", "wasm"]),
		),
	);
}

export function buildPage() {
	return step("Building the page", () =>
		makeIfStale(
			{
				name: "page",
				sources: ["package-lock.json", "vite.config.ts", "tsconfig.json", "www", "pkg", "tests/releases"],
				outputs: ["dist/index.html", "dist/offline.js"],
			},
			() => run(process.execPath, [vite, "build", "--logLevel", "warn"]),
		),
	);
}

export function buildSingleFile() {
	return step("Building the page as one file", () =>
		makeIfStale(
			{
				name: "single-file",
				sources: ["package-lock.json", "tsconfig.json", "www", "pkg", "tests/releases"],
				outputs: ["dist-single/balagh.html"],
			},
			() => run(process.execPath, [vite, "build", "--config", "www/single-file/vite.config.ts", "--logLevel", "warn"]),
		),
	);
}

/** The npm package, in the folder that `npm pack` takes. */
export function buildPackage() {
	return step("Building the npm package", () =>
		makeIfStale(
			{
				name: "package",
				sources: [
					"package-lock.json",
					"Cargo.toml",
					"CHANGELOG.md",
					"tsconfig.json",
					"npm",
					"www",
					"lexicon/labels.tsv",
					"pkg",
					"scripts/package",
					"scripts/inlined.mjs",
				],
				outputs: ["dist-npm/package.json"],
			},
			// Loaded here and not above: npm's packages may not have stood when this script began.
			async () => (await import("./package/package.mjs")).assemble(),
		),
	);
}

/** The element for portals, in a folder of its own below the page. */
export function buildElement() {
	return step("Building the element for portals", () =>
		makeIfStale(
			{
				name: "element",
				sources: [
					"package-lock.json",
					"www",
					"npm/src",
					"lexicon/labels.tsv",
					"pkg",
					"scripts/element",
					"scripts/inlined.mjs",
				],
				outputs: ["dist/element/element.js", "dist/element/embed.html"],
			},
			// Loaded here and not above: npm's packages may not have stood when this script began.
			async () => (await import("./element/element.mjs")).assemble(),
		),
	);
}

/** The plugin for WordPress, with the element in it. */
export function buildWordPress() {
	return step("Building the plugin for WordPress", () =>
		makeIfStale(
			{
				name: "wordpress",
				sources: ["integrations/wordpress", "dist/element/element.js", "dist/element/assets", "scripts/wordpress"],
				outputs: ["dist-wordpress/balagh.zip"],
			},
			// Loaded here and not above: npm's packages may not have stood when this script began.
			async () => (await import("./wordpress/plugin.mjs")).assemble(),
		),
	);
}

/** Every file of the page packed beforehand, so that servers need not do it at each request. */
export function compressPage() {
	return step("Compressing the page", () => compress(join(top, "dist")));
}

/**
 * Where Cargo puts what it builds.
 *
 * @returns {Promise<string>}
 */
export async function cargoTarget() {
	const metadata = JSON.parse(await run("cargo", ["metadata", "--format-version", "1", "--no-deps", "--quiet"]));
	return metadata.target_directory ?? join(top, "target");
}

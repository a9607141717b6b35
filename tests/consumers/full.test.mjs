// More projects: what `npm test -- --full` runs as well.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { expected, opened, reads, release } from "./browser.mjs";
import { carriesOneModule, project } from "./project.mjs";
import { served } from "./server.mjs";

/**
 * A project that builds a page into `dist/`, with one module in it.
 *
 * @param {string} name
 */
async function builds(name) {
	const { folder, run } = await project(name);
	run("build");
	const built = join(folder, "dist");
	carriesOneModule(built, folder);
	return served({ "/": built }, reads);
}

const dev = (/** @type {number} */ port) => ["--port", `${port}`, "--strictPort"];

test("Vite 7 serves it while one works on a page, once it is left out of the bundling beforehand", async () => {
	const { start } = await project("vite-7");
	await start("dev", dev, reads);
});

test("Vite 7 without that line is told of it", async () => {
	const { start } = await project("vite-7");
	await start(
		"dev",
		(port) => [...dev(port), "--config", "without.config.js"],
		async (address) => {
			const { data } = await opened(address);
			assert.match(data.failure ?? "", /^wasm_is_html: .*optimizeDeps: \{ exclude: \["balagh"\] \}/);
		},
	);
});

for (const [tool, name] of [
	["Vite 7", "vite-7"],
	["webpack 5", "webpack-5"],
	["Rollup", "rollup"],
	["Parcel", "parcel"],
	["esbuild, for a service worker,", "service-worker"],
]) {
	test(`${tool} builds it, with one module`, async () => {
		await builds(name ?? "");
	});
}

for (const [framework, name, checks] of /** @type {const} */ ([
	["React", "react", true],
	["Vue", "vue", true],
	["Svelte", "svelte", true],
	["Angular", "angular", false],
])) {
	test(`${framework} shows the element${checks ? ", and its types are known" : ""}`, async () => {
		if (checks) (await project(name)).run("check");
		await builds(name);
	});
}

test("Next.js reads on the server and in the browser", async () => {
	const { folder, run, start } = await project("next");
	writeRelease(folder);
	run("build");
	await start(
		"start",
		(port) => ["--port", `${port}`],
		async (address) => {
			assert.ok((await (await fetch(address)).text()).includes(expected.headline));
			await reads(address);
		},
	);
});

test("Astro reads while it builds, and in the browser", async () => {
	const { folder, run } = await project("astro");
	writeRelease(folder);
	run("build");
	const built = join(folder, "dist");
	await served({ "/": built }, async (address) => {
		assert.ok((await (await fetch(address)).text()).includes(expected.headline));
		await reads(address);
	});
	carriesOneModule(built, folder);
});

/** For pages that read on their server. @param {string} folder */
function writeRelease(folder) {
	writeFileSync(join(folder, "release.mjs"), `export const release = ${JSON.stringify(release.text)};\n`);
}

for (const name of ["deno", "bun"]) {
	test(`${name} reads with the package from npm`, async () => {
		const { run } = await project(name);
		const said = JSON.parse(run("read", release.file));
		assert.deepEqual(said.release, expected);
		assert.equal(said.isSame, true);
		assert.equal(said.failed, "empty");
		assert.match(said.markdown, /^# /);
	});
}

// The commonest projects: what `npm test` runs each time.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { expected, opened, reads, release } from "./browser.mjs";
import { carriesOneModule, command, packed, project } from "./project.mjs";
import { served } from "./server.mjs";

test("Node imports the package, and npm installs its command", async () => {
	const { folder, tool } = await project("node");
	command(folder, "npm", [
		"install",
		"--no-save",
		"--no-package-lock",
		"--offline",
		"--no-audit",
		"--no-fund",
		packed(),
	]);
	const said = JSON.parse(command(folder, process.execPath, ["read.mjs", release.file]));
	assert.deepEqual(said.release, expected);
	assert.equal(said.isSame, true);
	assert.equal(said.failed, "empty");
	assert.match(said.markdown, /^# /);
	assert.match(said.address, /\/balagh\.wasm$/);
	assert.equal(tool("balagh", "--published", "2027-03-18", release.file), `${JSON.stringify(expected)}\n`);
});

test("esbuild bundles it; its module is copied beside the bundle", async () => {
	const { folder, run } = await project("esbuild");
	run("build");
	const { requests } = await served({ "/": join(folder, "dist") }, reads);
	assert.equal(requests.filter((request) => request.endsWith(".wasm")).length, 1);
});

test("esbuild without the module is told what to do", async () => {
	const { folder, tool } = await project("esbuild");
	tool("esbuild", "main.js", "--bundle", "--format=esm", "--outdir=dist/without", "--log-level=error");
	const { data } = await served({ "/": folder, "/main.js": join(folder, "dist/without/main.js") }, opened);
	assert.match(data.failure ?? "", /^wasm_unreachable: .*copy node_modules\/balagh\/balagh\.wasm/);
});

test("Vite 8 serves it while one works on a page", async () => {
	const { start } = await project("vite-8");
	await start("dev", (port) => ["--port", `${port}`, "--strictPort"], reads);
});

test("Vite 8 builds it, with one module", async () => {
	const { folder, run } = await project("vite-8");
	run("build");
	carriesOneModule(join(folder, "dist"), folder);
	await served({ "/": join(folder, "dist") }, reads);
});

test("a plain script tag defines Balagh, under a strict policy", async () => {
	const { folder } = await project("script-tag");
	const { data, requests } = await served({ "/": folder, "/balagh/": join(folder, "node_modules/balagh") }, reads);
	assert.match(data.markdown ?? "", /^# /);
	assert.equal(requests.filter((request) => request.endsWith(".wasm")).length, 1);
});

test("a policy that forbids WebAssembly is told apart, with the cure", async () => {
	const { folder } = await project("script-tag");
	const folders = { "/": folder, "/balagh/": join(folder, "node_modules/balagh") };
	const { data } = await served(folders, (address) => opened(`${address}blocked.html`));
	assert.match(data.failure ?? "", /^wasm_blocked: .*script-src 'self' 'wasm-unsafe-eval'/);
});

test("a module script tag shows the element, under a strict policy with Trusted Types", async () => {
	const { folder } = await project("element-tag");
	const { data, requests } = await served({ "/": folder, "/balagh/": join(folder, "node_modules/balagh") }, opened);
	assert.equal(data.failure, undefined);
	assert.equal(data.inWorker, "true");
	assert.deepEqual(JSON.parse(data.result ?? "null").headline, expected.headline);
	assert.equal(requests.filter((request) => request.endsWith(".wasm")).length, 1);
});

test("workers read: the package's own, and one that imports the package", async () => {
	const { folder, run } = await project("web-worker");
	run("build");
	carriesOneModule(join(folder, "dist"), folder);
	const { data } = await served({ "/": join(folder, "dist") }, reads);
	assert.equal(data.inWorker, "true");
	assert.equal(data.same, "true");
	assert.equal(data.stopped, "stopped");
	assert.equal(data.withoutWorker, "false true");
});

test("publint and attw find nothing wrong", async () => {
	const { tool } = await project("lint");
	tool("publint", "run", packed(), "--strict");
	tool(
		"attw",
		packed(),
		"--profile",
		"esm-only",
		"--exclude-entrypoints",
		"balagh.wasm",
		"balagh.iife.js",
		"balagh-worker.js",
	);
});

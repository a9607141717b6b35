// `npx balagh` beside the Rust program: the same bytes, the same exit codes.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { releases } from "../wasm/releases.mjs";

const native = process.env.BALAGH ?? "target/debug/balagh";
const packaged = fileURLToPath(new URL("../../dist-npm/bin.js", import.meta.url));
const [release] = releases;
assert.ok(release);

/**
 * @param {string[]} args
 * @param {string | Buffer} input
 */
function both(args, input = "") {
	const [ours, theirs] = [
		spawnSync(process.execPath, [packaged, ...args], { input }),
		spawnSync(native, args, { input }),
	];
	return { ours, theirs };
}

for (const format of ["json", "markdown", "text", "csv", "json-ld", "ninjs"]) {
	test(`${format} is written in the same bytes`, () => {
		const { ours, theirs } = both(["--format", format, "--published", "2027-03-18", release.file]);
		assert.equal(ours.stderr.toString(), "");
		assert.ok(theirs.stdout.length > 0);
		assert.deepEqual(ours.stdout, theirs.stdout);
	});
}

test("indented JSON is written in the same bytes, from standard input too", () => {
	for (const args of [["--pretty"], ["--pretty", "-"]]) {
		const { ours, theirs } = both(args, release.text);
		assert.deepEqual(ours.stdout, theirs.stdout);
	}
});

test("what cannot be read ends with the same words and the same exit code", () => {
	/** @type {[string[], (string | Buffer)?][]} */
	const cases = [
		[["no-such-file.txt"]],
		[["-"], Buffer.from("c7e1cadeec", "hex")],
		[["-"], Buffer.from("\uFFFDنص\xff", "latin1")],
		[["-"], " \n"],
		[["-"], "The minister met his counterpart and they agreed on nothing at all."],
		[["--limit", "10"], release.text],
		[["--published", "soon", release.file]],
	];
	for (const [args, input] of cases) {
		const { ours, theirs } = both(args, input);
		assert.equal(ours.stderr.toString(), theirs.stderr.toString());
		assert.equal(ours.status, theirs.status);
		assert.equal(ours.stdout.length, 0);
	}
});

test("a wrong command line exits with 2 and names what is wrong", () => {
	const cases = [["--format", "word"], ["--no-such-option"], ["--limit", "many"], ["a.txt", "b.txt"]];
	for (const args of cases) {
		const { ours, theirs } = both(args);
		assert.equal(ours.status, 2);
		assert.equal(theirs.status, 2);
		assert.match(ours.stderr.toString(), new RegExp(args.at(-1) ?? ""));
		assert.match(ours.stderr.toString(), /--help/);
	}
});

test("a folder is no release", () => {
	const { ours } = both(["tests"]);
	assert.equal(ours.status, 1);
	assert.match(ours.stderr.toString(), /tests: cannot be read/);
});

test("help shows every option of the program and examples; the version is the program's", () => {
	const help = both(["--help"]).ours.stdout.toString();
	for (const option of ["--format", "--published", "--limit", "--pretty", "--help", "--version", "Examples:"]) {
		assert.ok(help.includes(option), option);
	}
	const { ours, theirs } = both(["--version"]);
	assert.deepEqual(ours.stdout, theirs.stdout);
});

// What the two commands do on a machine without Rust, or with an old one: with programs that only say they are rustup
// and cargo, in a home folder of their own.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { isOlder } from "../../scripts/toolchain.mjs";

const script = new URL("../../scripts/toolchain.mjs", import.meta.url).href;
const nowhere = "http://127.0.0.1:9";
const whatToDo = /Install it from https:\/\/rustup\.rs \(stable\), open a new terminal and run this again\./;

let home = "";
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), "balagh-set-up-"));
	mkdirSync(join(home, "bin"));
	for (const name of ["sh", "cat", "mkdir", "chmod"]) symlinkSync(`/bin/${name}`, join(home, "bin", name));
	program("bin/cc", "exit 0");
});
afterEach(() => rmSync(home, { recursive: true }));

/**
 * @param {string} place below the home folder
 * @param {string} commands
 */
function program(place, commands) {
	mkdirSync(join(home, place, ".."), { recursive: true });
	writeFileSync(join(home, place), `#!/bin/sh\n${commands}\n`);
	chmodSync(join(home, place), 0o755);
}

/** @param {string} version */
const cargo = (version) => `echo "cargo ${version} (0123456 2027-01-01)"`;

/**
 * Runs one of the functions as the commands do.
 *
 * @param {"ensureRust" | "ensureRustComponents"} name
 * @param {Record<string, string>} [environment]
 * @returns {Promise<{ passed: boolean, said: string }>}
 */
function run(name, environment = {}) {
	const commands = `import { ${name} } from ${JSON.stringify(script)}; import { fail } from ${JSON.stringify(
		new URL("./terminal.mjs", script).href,
	)}; await ${name}().catch(fail);`;
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			["--input-type=module", "--eval", commands],
			{ env: { HOME: home, PATH: join(home, "bin"), RUSTUP_UPDATE_ROOT: nowhere, ...environment } },
			(error, output, complaints) => resolve({ passed: !error, said: output + complaints }),
		);
	});
}

/**
 * A mirror of rustup on loopback.
 *
 * @param {string} installer
 * @param {string} checksum
 * @param {(address: string) => Promise<void>} use
 */
async function mirrored(installer, checksum, use) {
	const server = createServer(({ url = "" }, response) => response.end(url.endsWith(".sha256") ? checksum : installer));
	await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
	const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
	await use(`http://127.0.0.1:${port}`).finally(() => server.close());
}

/** An installer that puts a cargo where rustup puts it, and notes what it was asked for. */
const installer = `#!/bin/sh
mkdir -p "$HOME/.cargo/bin"
echo "$@" > "$HOME/asked"
echo '${cargo("1.99.0")}' > "$HOME/.cargo/bin/cargo"
chmod 755 "$HOME/.cargo/bin/cargo"
`;

test("a Rust that is new enough is taken as it is, in silence", async () => {
	program("bin/cargo", cargo("1.99.0"));
	assert.deepEqual(await run("ensureRust"), { passed: true, said: "" });
});

test("a Rust that only new terminals would find is found", async () => {
	program(".cargo/bin/cargo", cargo("1.99.0"));
	assert.deepEqual(await run("ensureRust"), { passed: true, said: "" });
});

test("a missing Rust is installed by rustup, with what the tests and the build for browsers need", async () => {
	const checksum = `${createHash("sha256").update(installer).digest("hex")} *rustup-init`;
	await mirrored(installer, checksum, async (address) => {
		const { passed, said } = await run("ensureRust", { RUSTUP_UPDATE_ROOT: address });
		assert.ok(passed, said);
		assert.match(said, /Rust is missing: installing rustup and Rust stable into .*\.cargo, once/);
		const asked = readFileSync(join(home, "asked"), "utf8");
		for (const word of ["-y", "--no-modify-path", "rustfmt", "clippy", "wasm32-unknown-unknown"]) {
			assert.ok(asked.includes(word), asked);
		}
	});
});

test("an installer that did not arrive whole is not run", async () => {
	await mirrored(installer, `${"0".repeat(64)} *rustup-init`, async (address) => {
		const { passed, said } = await run("ensureRust", { RUSTUP_UPDATE_ROOT: address });
		assert.equal(passed, false);
		assert.match(said, /did not arrive whole/);
		assert.match(said, whatToDo);
		assert.equal(existsSync(join(home, "asked")), false);
	});
});

test("without a network it says what is missing and what to do", async () => {
	const { passed, said } = await run("ensureRust");
	assert.equal(passed, false);
	assert.match(said, /Rust is missing, and http:\/\/127\.0\.0\.1:9\S* cannot be reached/);
	assert.match(said, whatToDo);
	assert.doesNotMatch(said, /^\s+at /m);
});

test("an old Rust is renewed where rustup brought it", async () => {
	program("bin/cargo", `if [ "$RUSTUP_TOOLCHAIN" = stable ]; then ${cargo("1.99.0")}; else ${cargo("1.80.1")}; fi`);
	program("bin/rustup", 'echo "$@" >> "$HOME/asked"');
	const { passed, said } = await run("ensureRust");
	assert.ok(passed, said);
	assert.match(said, /Rust 1\.80\.1 is older than [\d.]+: renewing Rust stable by rustup, once/);
	assert.match(readFileSync(join(home, "asked"), "utf8"), /^toolchain install stable /m);
});

test("what rustup says when it fails is shown, with the command to run", async () => {
	program("bin/rustup", '[ "$1" = --version ] || { echo "no space left"; exit 1; }');
	const { passed, said } = await run("ensureRust");
	assert.equal(passed, false);
	assert.match(said, /no space left/);
	assert.match(said, /Run it yourself and then this again: rustup toolchain install stable/);
});

test("a formatter that a minimal Rust lacks is installed", async () => {
	program("bin/cargo", '[ "$1" = clippy ] || [ -e "$HOME/asked" ]');
	program("bin/rustup", 'echo "$@" >> "$HOME/asked"');
	const { passed, said } = await run("ensureRustComponents");
	assert.ok(passed, said);
	assert.equal(readFileSync(join(home, "asked"), "utf8").trim().split("\n").at(-1), "component add rustfmt");
});

test("versions are compared by number", () => {
	assert.equal(isOlder("1.9.0", "1.95"), true);
	assert.equal(isOlder("1.95.0", "1.95"), false);
	assert.equal(isOlder("1.100.0", "1.95"), false);
	assert.equal(isOlder("2.0.0", "1.95"), false);
});

// Rust, as Cargo.toml asks for it: found, renewed, or installed by rustup where it is missing; and the C compiler's
// linker, without which Rust links nothing.
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { installFromDebian } from "./debian.mjs";
import { capture, exists, top } from "./program.mjs";
import { Advice, step } from "./terminal.mjs";

const byHand = "Install it from https://rustup.rs (stable), open a new terminal and run this again.";

/** What rustup fetches: the compiler alone, and what `npm test` and the build for browsers need besides. */
const wanted = [
	...["--profile", "minimal", "--component", "rustfmt", "--component", "clippy"],
	...["--target", "wasm32-unknown-unknown"],
];

/** Milliseconds for the 20 MB of the installer, after which the network is taken to be shut. */
const longestDownload = 300_000;

/** Elsewhere (Windows, say) its installer wants answers that no script should give. */
const installers = new Map([
	["linux x64", "x86_64-unknown-linux-gnu"],
	["linux arm64", "aarch64-unknown-linux-gnu"],
	["darwin x64", "x86_64-apple-darwin"],
	["darwin arm64", "aarch64-apple-darwin"],
]);

/** Sees to it that `cargo` builds: says what it installs, and where it cannot, what to do. */
export async function ensureRust() {
	findInHome();
	await ensureLinker();
	const needed = oldestRust();
	let version = await cargoVersion();
	if (version && !isOlder(version, needed)) return;
	if (await exists("rustup")) {
		const why = version ? `Rust ${version} is older than ${needed}: renewing` : "Installing";
		await step(`${why} Rust stable by rustup, once`, () => rustup("toolchain", "install", "stable", ...wanted));
		// Whatever is the default or overrides it here stays: only what this command starts takes the new one.
		process.env.RUSTUP_TOOLCHAIN = "stable";
	} else {
		const why = version ? `Rust ${version} is older than ${needed}` : "Rust is missing";
		await step(`${why}: installing rustup and Rust stable into ${cargoHome()}, once`, installRustup);
		findInHome();
	}
	version = await cargoVersion();
	if (!version) throw new Advice(`Rust does not start although it was installed. ${byHand}`);
	if (isOlder(version, needed))
		throw new Advice(`Rust ${version} is too old: this needs ${needed} or newer. ${byHand}`);
}

/** The formatter and Clippy: a minimal Rust comes without them. */
export async function ensureRustComponents() {
	for (const [component, command] of Object.entries({ rustfmt: "fmt", clippy: "clippy" })) {
		if ((await capture("cargo", [command, "--version"])).code === 0) continue;
		await step(`Installing ${component} by rustup, once`, () => rustup("component", "add", component));
	}
}

/** Whether this is the Rust that the code is written with: a newer one knows lints that nobody here has seen. */
export async function isRustOfThisTree() {
	const version = await cargoVersion();
	return version?.startsWith(`${oldestRust()}.`);
}

/** rustup puts programs where only new terminals look. */
function findInHome() {
	const folder = join(cargoHome(), "bin");
	const path = (process.env.PATH ?? "").split(delimiter);
	if (existsSync(folder) && !path.includes(folder)) process.env.PATH = [folder, ...path].join(delimiter);
}

function cargoHome() {
	return process.env.CARGO_HOME ?? join(homedir(), ".cargo");
}

async function ensureLinker() {
	if (process.platform === "win32" || (await exists("cc"))) return;
	if (process.platform === "darwin") {
		throw new Advice(
			"A C compiler is missing, whose linker Rust needs: run `xcode-select --install`, then this again.",
		);
	}
	await installFromDebian({
		name: "a C compiler, whose linker Rust needs",
		files: ["/usr/bin/cc"],
		packages: ["gcc", "libc6-dev"],
	});
}

/** @returns {string} the oldest Rust that builds this, by Cargo.toml */
function oldestRust() {
	return /^rust-version = "([\d.]+)"/m.exec(readFileSync(join(top, "Cargo.toml"), "utf8"))?.[1] ?? "0";
}

/** @returns {Promise<string | undefined>} */
async function cargoVersion() {
	try {
		const { code, output } = await capture("cargo", ["--version"]);
		return code === 0 ? /^cargo (\d+\.\d+\.\d+)/m.exec(output)?.[1] : undefined;
	} catch (error) {
		if (error instanceof Advice) return undefined;
		throw error;
	}
}

/**
 * @param {string} version
 * @param {string} needed
 */
export function isOlder(version, needed) {
	const [theirs, ours] = [version, needed].map((text) => text.split(".").map(Number));
	for (const [at, least] of (ours ?? []).entries()) {
		const part = theirs?.[at] ?? 0;
		if (part !== least) return part < least;
	}
	return false;
}

/** @param {string[]} args */
async function rustup(...args) {
	const advice = `Run it yourself and then this again: rustup ${args.join(" ")}`;
	if (!(await exists("rustup"))) throw new Advice(`rustup is missing. ${byHand}`);
	const { code, output } = await capture("rustup", args);
	if (code !== 0)
		throw new Advice(`${output}\nrustup failed (exit ${code}); does this machine reach the internet? ${advice}`);
}

/** What https://rustup.rs tells people to run, without its shell script: that needs curl, this needs only Node. */
async function installRustup() {
	const triple = installers.get(`${process.platform} ${process.arch}`);
	if (!triple) throw new Advice(`Rust is missing. ${byHand}`);
	const folder = mkdtempSync(join(tmpdir(), "balagh-rustup-"));
	try {
		const installer = join(folder, "rustup-init");
		writeFileSync(installer, await download(triple));
		chmodSync(installer, 0o700);
		// An older Rust of the system may stay where it is: this one goes before it.
		const { code, output } = await capture(installer, ["-y", "--no-modify-path", ...wanted], {
			RUSTUP_INIT_SKIP_PATH_CHECK: "yes",
		});
		if (code !== 0) throw new Advice(`${output}\nrustup's installer failed (exit ${code}). ${byHand}`);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/**
 * @param {string} triple
 * @returns {Promise<Buffer>} rustup's installer for this machine, as its checksum says
 */
async function download(triple) {
	// The variable is rustup's own: for networks with a mirror.
	const root = process.env.RUSTUP_UPDATE_ROOT ?? "https://static.rust-lang.org/rustup";
	const address = `${root}/dist/${triple}/rustup-init`;
	const [program, checksum] = await Promise.all([fetched(address), fetched(`${address}.sha256`)]);
	if (!checksum.toString().startsWith(createHash("sha256").update(program).digest("hex"))) {
		throw new Advice(`${address} did not arrive whole. ${byHand}`);
	}
	return program;
}

/** @param {string} address */
async function fetched(address) {
	try {
		const response = await fetch(address, { signal: AbortSignal.timeout(longestDownload) });
		if (!response.ok) throw new Error(`status ${response.status}`);
		return Buffer.from(await response.arrayBuffer());
	} catch (error) {
		throw new Advice(`Rust is missing, and ${address} cannot be reached (${reason(error)}). ${byHand}`);
	}
}

/** @param {unknown} error */
function reason(error) {
	const { cause, message } = /** @type {{ cause?: { message?: string, code?: string }, message?: string }} */ (error);
	return cause?.code ?? cause?.message ?? message;
}

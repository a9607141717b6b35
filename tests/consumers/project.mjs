// A project that uses the packed tarball: installed from the registry, built by its own tools.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeIfStale } from "../../scripts/freshness.mjs";

const top = fileURLToPath(new URL("../../", import.meta.url));
const folderOf = (/** @type {string} */ name) => join(top, "tests/consumers", name);
/** So that no tool tells its makers that it was run. */
const quiet = { CI: "1", NEXT_TELEMETRY_DISABLED: "1", ASTRO_TELEMETRY_DISABLED: "1", NG_CLI_ANALYTICS: "false" };

/** What tools keep of builds before, of another tarball perhaps. */
const leftovers = [
	"dist",
	".next",
	".angular",
	".astro",
	".parcel-cache",
	"node_modules/.vite",
	"node_modules/.vite-without",
];

let tarball = "";

/** What `npm publish` would send, packed once. */
export function packed() {
	if (tarball) return tarball;
	const [made] = JSON.parse(command(top, "npm", ["pack", "./dist-npm", "--json", "--pack-destination", packs()]));
	tarball = join(packs(), made.filename);
	return tarball;
}

function packs() {
	const folder = join(top, "node_modules/.cache/balagh/packed");
	mkdirSync(folder, { recursive: true });
	return folder;
}

/**
 * @typedef {object} Project
 * @property {string} folder
 * @property {(script: string, ...args: string[]) => string} run one of its scripts, to its end; what it wrote
 * @property {(program: string, ...args: string[]) => string} tool a program in its node_modules
 * @property {(script: string, args: (port: number) => string[], action: (address: string) => Promise<unknown>) => Promise<void>} start a
 *   server of its own, while something is done
 */

/**
 * Installs a project's own tools, where they have changed, and the package as it would be published.
 *
 * @param {string} name
 * @returns {Promise<Project>}
 */
export async function project(name) {
	const folder = folderOf(name);
	const has = existsSync(join(folder, "package.json"));
	if (has && existsSync(join(folder, "package-lock.json"))) await installTools(name, folder);
	for (const left of leftovers) rmSync(join(folder, left), { recursive: true, force: true });
	const installed = join(folder, "node_modules/balagh");
	rmSync(installed, { recursive: true, force: true });
	mkdirSync(installed, { recursive: true });
	command(folder, "tar", ["xzf", packed(), "--strip-components=1", "-C", installed]);
	return {
		folder,
		run: (script, ...args) => command(folder, "npm", ["run", "--silent", script, "--", ...args]),
		tool: (program, ...args) => command(folder, join(folder, "node_modules/.bin", program), args),
		start: (script, args, action) => started(folder, script, args, action),
	};
}

/**
 * @param {string} name
 * @param {string} folder
 */
function installTools(name, folder) {
	const manifests = ["package.json", "package-lock.json"].map((file) => `tests/consumers/${name}/${file}`);
	const outputs = [`tests/consumers/${name}/node_modules/.package-lock.json`];
	return makeIfStale({ name: `consumer-${name}`, sources: manifests, outputs }, async () => {
		try {
			command(folder, "npm", ["ci", "--no-audit", "--no-fund"]);
		} catch (error) {
			const cure = "is the npm registry reachable? Then try again, or move the project to newer tools (README.md)";
			throw new Error(`the tools of tests/consumers/${name} do not install: ${cure}\n${error}`);
		}
	});
}

/**
 * @param {string} folder
 * @param {string} program
 * @param {string[]} args
 * @returns {string} what it wrote
 */
export function command(folder, program, args) {
	const { status, stdout, stderr, error } = spawnSync(program, args, {
		cwd: folder,
		env: { ...process.env, ...quiet },
		encoding: "utf8",
		maxBuffer: 1 << 26,
		timeout: 480_000,
	});
	if (status === 0) return stdout;
	const said = `${stdout}${stderr}`.slice(-4000);
	throw new Error(`in ${folder}: ${program} ${args.join(" ")} failed: ${error ?? ""}\n${said}`);
}

/**
 * @param {string} folder
 * @param {string} script
 * @param {(port: number) => string[]} args
 * @param {(address: string) => Promise<unknown>} action
 */
async function started(folder, script, args, action) {
	const port = await freePort();
	// A group of its own: npm starts others, which shall end with it.
	const child = spawn("npm", ["run", "--silent", script, "--", ...args(port)], {
		cwd: folder,
		env: { ...process.env, ...quiet },
		stdio: ["ignore", "pipe", "pipe"],
		detached: true,
	});
	let said = "";
	const hear = (/** @type {Buffer} */ chunk) => {
		said += chunk;
	};
	child.stdout.on("data", hear);
	child.stderr.on("data", hear);
	const ended = new Promise((resolve) => child.once("close", resolve));
	const address = `http://127.0.0.1:${port}/`;
	try {
		await answering(address, () => child.exitCode !== null);
		await action(address);
	} catch (error) {
		throw new Error(`in ${folder}: ${script}: ${error}\n${said.slice(-4000)}`, { cause: error });
	} finally {
		if (child.pid && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
		await ended;
	}
}

/**
 * @param {string} address
 * @param {() => boolean} hasEnded
 */
async function answering(address, hasEnded) {
	const patience = performance.now() + 60_000;
	while (performance.now() < patience && !hasEnded()) {
		const answers = await fetch(address).then(
			({ ok }) => ok,
			() => false,
		);
		if (answers) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`nothing answers at ${address}`);
}

/** @returns {Promise<number>} */
function freePort() {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			probe.close(() =>
				address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
			);
		});
	});
}

/**
 * @param {string} folder
 * @param {string} ending
 * @returns {string[]} files below a folder
 */
export function filesEnding(folder, ending) {
	return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(ending));
}

/**
 * The module stands in a build, once, and as it was.
 *
 * @param {string} built
 * @param {string} folder of the project
 */
export function carriesOneModule(built, folder) {
	const modules = filesEnding(built, ".wasm");
	if (modules.length !== 1) throw new Error(`${built} has ${modules.length} modules: ${modules.join(", ")}`);
	const [module = ""] = modules;
	const theirs = readFileSync(join(built, module));
	if (!theirs.equals(readFileSync(join(folder, "node_modules/balagh/balagh.wasm"))))
		throw new Error(`${module} is another`);
}

// A web server from Debian on loopback: all that it writes lies in a folder of its own.
import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Advice } from "../terminal.mjs";

const patience = 5_000;

/** @typedef {{ address: string, close: () => Promise<void> }} Served */

/**
 * @param {string} name
 * @param {string} program
 * @param {(place: string, port: number) => string[]} prepare writes what the program needs into the folder and says with
 *   which arguments it starts; it is to write its errors to `error.log` there
 * @returns {Promise<Served>}
 */
export async function started(name, program, prepare) {
	const place = mkdtempSync(join(tmpdir(), `balagh-${name}-`));
	// Whoever starts as root may give that up.
	chmodSync(place, 0o755);
	const port = await freePort();
	const server = spawn(program, prepare(place, port), { stdio: "ignore" });
	const ended = new Promise((resolve) => server.once("close", resolve).once("error", resolve));
	const address = `http://127.0.0.1:${port}/`;
	const close = async () => {
		server.kill();
		await ended;
		rmSync(place, { recursive: true, force: true });
	};
	if (await answers(address, ended)) return { address, close };
	const why = readFileSync(join(place, "error.log"), "utf8");
	await close();
	throw new Advice(`${name} does not start:\n${why}`);
}

/** @returns {Promise<number>} */
function freePort() {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			const port = address && typeof address === "object" ? address.port : 0;
			probe.close(() => resolve(port));
		});
	});
}

/**
 * @param {string} address
 * @param {Promise<unknown>} ended
 * @returns {Promise<boolean>} whether the server has come up
 */
async function answers(address, ended) {
	let alive = true;
	ended.then(() => {
		alive = false;
	});
	const until = Date.now() + patience;
	while (alive && Date.now() < until) {
		const answer = await fetch(address).catch(() => undefined);
		if (answer) return true;
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	return false;
}

// A folder behind a real nginx on loopback, with the recipe that docs/HOSTING.md gives.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { top } from "./program.mjs";
import { Advice } from "./terminal.mjs";

export const nginx = "/usr/sbin/nginx";
export const brotliModule = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

const patience = 5_000;

/**
 * @param {string} folder
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveByNginx(folder) {
	const place = mkdtempSync(join(tmpdir(), "balagh-nginx-"));
	const port = await freePort();
	writeFileSync(join(place, "nginx.conf"), configuration(folder, port));
	const args = ["-p", place, "-c", "nginx.conf", "-e", "error.log"];
	const server = spawn(nginx, args, { stdio: "ignore" });
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
	throw new Advice(`nginx does not start:\n${why}`);
}

/**
 * What stands around the recipe: all that it writes lies in a folder of its own, and it runs as whoever started it.
 *
 * @param {string} folder
 * @param {number} port
 */
function configuration(folder, port) {
	const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
	return `load_module ${brotliModule};
daemon off;
master_process off;
pid nginx.pid;
events {}
http {
	include /etc/nginx/mime.types;
	default_type application/octet-stream;
	access_log off;
	${temporary.map((name) => `${name}_temp_path ${name};`).join("\n\t")}
	server {
		listen 127.0.0.1:${port};
		root ${JSON.stringify(folder)};
		include ${JSON.stringify(join(top, "docs/hosting/nginx.conf"))};
	}
}
`;
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

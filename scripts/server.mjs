// The built page on loopback.
import { createServer } from "node:net";
import { join } from "node:path";
import { top } from "./program.mjs";
import { Advice } from "./terminal.mjs";

const usualPort = 4173;
const host = "127.0.0.1";

/**
 * @param {string} [given] a port; 0 takes any that is free
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve(given) {
	const port = portOf(given);
	await assertFree(port);
	// Loaded here and not above: npm's packages may not have stood when this script began.
	const { preview } = await import("vite");
	const server = await preview({
		configFile: join(top, "vite.config.ts"),
		logLevel: "error",
		preview: { host, port, strictPort: true, open: false },
	});
	const address = server.resolvedUrls?.local[0];
	if (!address) throw new Error("the server has no address");
	return { address, close: () => server.close() };
}

/**
 * @param {string} [given]
 * @returns {number}
 */
function portOf(given) {
	if (!given) return usualPort;
	const port = Number(given);
	if (!Number.isInteger(port) || port < 0 || port > 65535) {
		throw new Advice(`PORT=${given} is no port: give a number from 1 to 65535.`);
	}
	return port;
}

/**
 * @param {number} port
 * @returns {Promise<void>}
 */
function assertFree(port) {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", (error) => {
			const why = "code" in error && error.code === "EACCES" ? "needs more rights" : "is taken";
			reject(new Advice(`Port ${port} ${why}. Choose another: PORT=${port < 1024 ? 8080 : port + 1} npm start`));
		});
		probe.listen(port, host, () => probe.close(() => resolve()));
	});
}

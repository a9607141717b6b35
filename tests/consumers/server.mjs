// A folder on loopback, as a plain static host serves it.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

/** @type {Record<string, string>} */
const types = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".mjs": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".wasm": "application/wasm",
};

/**
 * @template T
 * @param {Record<string, string>} folders on the disk, by the path under which they are served
 * @param {(address: string) => Promise<T>} action what is done while they are
 * @returns {Promise<T>}
 */
export async function served(folders, action) {
	const server = createServer(async (request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
		const file = fileOf(folders, path.endsWith("/") ? `${path}index.html` : path);
		try {
			const content = await readFile(file);
			response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(content);
		} catch {
			response.writeHead(404, { "content-type": "text/plain" }).end("not found");
		}
	});
	await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
	const address = server.address();
	if (!address || typeof address === "string") throw new Error("the server has no port");
	try {
		return await action(`http://127.0.0.1:${address.port}/`);
	} finally {
		server.close();
		server.closeAllConnections();
	}
}

/**
 * @param {Record<string, string>} folders
 * @param {string} path
 */
function fileOf(folders, path) {
	const under = Object.keys(folders)
		.sort((one, other) => other.length - one.length)
		.find((prefix) => path.startsWith(prefix));
	if (under === undefined) return "";
	const rest = path.slice(under.length);
	return rest ? join(folders[under] ?? "", normalize(`/${rest}`)) : (folders[under] ?? "");
}

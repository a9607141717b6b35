// The built page on loopback, with the two witnesses that every browser talks to alike: the policy as a header that
// names where breaches are reported, and a proxy for whatever goes to another origin.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const reports = "/reports-of-the-policy";
const host = "127.0.0.1";
/** @type {Record<string, string>} */
const types = {
	".css": "text/css",
	".html": "text/html; charset=utf-8",
	".js": "text/javascript",
	".json": "application/json",
	".svg": "image/svg+xml",
	".wasm": "application/wasm",
	".webmanifest": "application/manifest+json",
};

export class Host {
	/** The paths that were asked for here. @type {string[]} */
	requests = [];
	/** What browsers say was against the policy. @type {string[]} */
	breaches = [];
	/** What was asked of any other origin. @type {string[]} */
	strangers = [];
	/** Where whatever is not for this host is to be sent: it is noted and goes no further. */
	proxy = "";
	/** What is handed out in a file's place. @type {(file: string, body: Buffer) => Buffer} */
	edit = (_file, body) => body;
	/** The page's address; it stays when the host goes down and comes up again. */
	address = "";
	#folder;
	#port = 0;
	#server = createServer();
	#proxy = createServer((request, response) => {
		this.strangers.push(request.url ?? "");
		response.writeHead(502).end();
	});

	/** @param {string} folder */
	constructor(folder) {
		this.#folder = folder;
		this.#proxy.on("connect", (request, socket) => {
			this.strangers.push(request.url ?? "");
			socket.on("error", () => {}).end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
		});
	}

	async open() {
		this.proxy = `${host}:${await listen(this.#proxy, 0)}`;
		await this.up();
	}

	/** As a network that is there. */
	async up() {
		this.#server = createServer((request, response) => void this.#answer(request, response));
		this.#port = await listen(this.#server, this.#port);
		this.address = `http://${host}:${this.#port}/`;
	}

	/** As a network that is gone. */
	async down() {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}

	async close() {
		await this.down();
		this.#proxy.closeAllConnections();
		await new Promise((resolve) => this.#proxy.close(resolve));
	}

	forget() {
		this.requests = [];
		this.breaches = [];
		this.strangers = [];
	}

	/**
	 * @param {import("node:http").IncomingMessage} request
	 * @param {import("node:http").ServerResponse} response
	 */
	async #answer(request, response) {
		const path = new URL(request.url ?? "/", this.address).pathname;
		if (path === reports) {
			this.breaches.push(Buffer.concat(await request.toArray()).toString());
			response.writeHead(204).end();
			return;
		}
		this.requests.push(request.url ?? "");
		const file = normalize(path === "/" ? "/index.html" : path);
		try {
			const body = this.edit(file, readFileSync(join(this.#folder, file)));
			const type = types[extname(file)] ?? "application/octet-stream";
			response.writeHead(200, { "Content-Type": type, ...headers(file, body) }).end(body);
		} catch {
			response.writeHead(404).end();
		}
	}
}

/**
 * Documents get their own policy as a header too: only there may it say whom to tell.
 *
 * @param {string} file
 * @param {Buffer} body
 * @returns {Record<string, string>}
 */
function headers(file, body) {
	if (!file.endsWith(".html")) return {};
	const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(body.toString())?.[1];
	if (!policy) throw new Error(`${file} has no policy`);
	return { "Content-Security-Policy": `${policy}; report-uri ${reports}` };
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port 0 for any
 * @returns {Promise<number>} the port
 */
function listen(server, port) {
	return new Promise((resolve, reject) => {
		server.once("error", reject).listen(port, host, () => {
			const address = server.address();
			resolve(address && typeof address === "object" ? address.port : port);
		});
	});
}

// Keeps the page working without a network: everything it is made of is stored once, under the version of the build,
// and answered from there.

import { handOver, isShare, receive } from "./share-target.ts";

interface WorkerScope {
	addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
	addEventListener(type: "fetch", listener: (event: Asked) => void): void;
	addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
	skipWaiting(): Promise<void>;
	readonly clients: { claim(): Promise<void> };
	readonly location: Location;
}
interface Lasting {
	waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
	readonly request: Request;
	respondWith(answer: Promise<Response>): void;
}

const scope = self as unknown as WorkerScope;

// The build fills these in: www/offline/plugin.ts.
const version = "__BALAGH_VERSION__";
const files = "__BALAGH_FILES__".split(",");
/** What only some files need: stored when it is asked for first. */
const optional = "/importers/";
const prefix = "balagh-";

scope.addEventListener("install", (event) => {
	event.waitUntil(store().then(() => scope.skipWaiting()));
});

scope.addEventListener("activate", (event) => {
	event.waitUntil(dropOldVersions().then(() => scope.clients.claim()));
});

scope.addEventListener("message", handOver);

scope.addEventListener("fetch", (event) => {
	const { request } = event;
	if (isShare(request)) event.respondWith(receive(request));
	else if (request.method === "GET" && new URL(request.url).origin === scope.location.origin) {
		event.respondWith(answer(request));
	}
});

async function store(): Promise<void> {
	const cache = await caches.open(prefix + version);
	await cache.addAll(files);
}

async function dropOldVersions(): Promise<void> {
	for (const name of await caches.keys()) {
		if (name.startsWith(prefix) && name !== prefix + version) await caches.delete(name);
	}
}

async function answer(request: Request): Promise<Response> {
	const cache = await caches.open(prefix + version);
	const stored = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
	if (stored) return stored;
	const fetched = await fetch(request);
	if (fetched.ok && new URL(request.url).pathname.includes(optional)) await cache.put(request, fetched.clone());
	return fetched;
}

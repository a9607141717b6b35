// Keeps the page working without a network: all that it is made of is stored, and answered from there. A new version
// is stored beside the old one and waits until it is asked for, so that no open page loses its files.
import { cacheNames, clientsClaim, setCacheNameDetails } from "workbox-core";
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst } from "workbox-strategies";
import { handOver, isShare, receive } from "./share-target.ts";

interface WorkerScope {
	addEventListener(type: "activate", listener: (event: { waitUntil(work: Promise<unknown>): void }) => void): void;
	addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
	skipWaiting(): Promise<void>;
}

const scope = self as unknown as WorkerScope;

// The build fills these in: www/offline/plugin.ts.
declare const __BALAGH_FILES__: PrecacheEntry[];
declare const __BALAGH_VERSION__: string;

setCacheNameDetails({ prefix: "balagh" });
clientsClaim();

// A page is the same whatever stands behind the `?` of its address.
precacheAndRoute(__BALAGH_FILES__, { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();

/** What only some files need: stored when it is asked for first, for as long as this version lives. */
const optional = `${cacheNames.prefix}-importers-`;
registerRoute(
	({ url, sameOrigin }) => sameOrigin && url.pathname.includes("/importers/"),
	new CacheFirst({ cacheName: optional + __BALAGH_VERSION__ }),
);

registerRoute(
	({ request }) => isShare(request),
	({ request }) => receive(request),
	"POST",
);

scope.addEventListener("activate", (event) => event.waitUntil(dropOldImporters()));

scope.addEventListener("message", (event) => {
	if (event.data === "take over") void scope.skipWaiting();
	else handOver(event);
});

async function dropOldImporters(): Promise<void> {
	for (const name of await caches.keys()) {
		if (name.startsWith(optional) && name !== optional + __BALAGH_VERSION__) await caches.delete(name);
	}
}

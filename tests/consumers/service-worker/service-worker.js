import { parse } from "balagh";

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
	if (event.request.url.endsWith("/read")) event.respondWith(read(event.request));
});

async function read(request) {
	try {
		return Response.json(await parse(await request.text(), { published: "2027-03-18" }));
	} catch (error) {
		return new Response(`${error.code}: ${error.message}`, { status: 500 });
	}
}

// What another app shares with the installed page arrives as a form that only the service worker sees: it is held in
// memory, never stored and never sent, until the page asks for it.

interface Shared {
	text: string;
	files: File[];
}

let held: Shared | undefined;

/** The action of `share_target` in site.webmanifest. */
export function isShare(request: Request): boolean {
	return request.method === "POST" && new URL(request.url).pathname.endsWith("/share");
}

export async function receive(request: Request): Promise<Response> {
	const form = await request.formData();
	const field = (name: string) => form.get(name)?.toString().trim() ?? "";
	held = {
		text: field("text") || field("url") || field("title"),
		files: form.getAll("files").filter((entry) => entry instanceof File),
	};
	return Response.redirect(new URL("./#shared", request.url).href, 303);
}

/** Answers the page's question, once. */
export function handOver(event: MessageEvent): void {
	if (event.data !== "shared?") return;
	event.ports[0]?.postMessage(held);
	held = undefined;
}

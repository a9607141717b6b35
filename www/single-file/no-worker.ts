// Browsers start no worker from a file: the page's own thread reads.
import type { Opened } from "../reader/reader.ts";

export function openInWorker(): Promise<Opened> {
	return Promise.reject(new Error("a single file has no worker"));
}

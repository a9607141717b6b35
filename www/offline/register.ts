import { scriptAddress } from "../trusted.ts";

/** Stores the page for use without a network. Where that is not possible the page works on, only not offline. */
export async function keepOffline(): Promise<void> {
	if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
	try {
		await navigator.serviceWorker.register(scriptAddress("offline.js"));
		await navigator.serviceWorker.ready;
	} catch {
		// A private window or a plain-http host: nothing to tell, nothing to mend.
	}
}

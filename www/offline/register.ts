import { scriptAddress } from "../trusted.ts";

/**
 * Stores the page for use without a network. Where that is not possible the page works on, only not offline.
 *
 * @param offer is called when a new version waits, with what brings it
 */
export async function keepOffline(offer: (bring: () => void) => void): Promise<void> {
	if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
	try {
		const registration = await navigator.serviceWorker.register(scriptAddress("offline.js"));
		watch(registration, offer);
		await navigator.serviceWorker.ready;
	} catch {
		// A private window or a plain-http host: nothing to tell, nothing to mend.
	}
}

function watch(registration: ServiceWorkerRegistration, offer: (bring: () => void) => void): void {
	// The first version has nobody to wait for.
	const tell = () => {
		if (registration.waiting && navigator.serviceWorker.controller) offer(() => bring(registration));
	};
	tell();
	registration.addEventListener("updatefound", () => {
		registration.installing?.addEventListener("statechange", tell);
	});
}

/** Another tab may have brought it already; then nothing waits, and this one need only be loaded anew. */
function bring({ waiting }: ServiceWorkerRegistration): void {
	if (!waiting) {
		location.reload();
		return;
	}
	navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
	// The service worker shares no module with the page.
	waiting.postMessage("take over");
}

// Under Trusted Types only a policy can name the worker's script. It is made when the first text is read, and knows one
// address only.
import type { TrustedAddress } from "../../npm/src/worker.ts";
import { workerAddress } from "../../npm/src/worker-address.ts";

interface PolicyFactory {
	createPolicy(
		name: string,
		rules: { createScriptURL: () => string },
	): { createScriptURL: (address: string) => TrustedAddress };
}

const policyName = "balagh-element";

/** `null`, so no worker, where the page's policy does not know ours: its own thread reads as well. */
export function trustedWorker(): TrustedAddress | string | null {
	const address = String(workerAddress());
	const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
	try {
		return factory?.createPolicy(policyName, { createScriptURL: () => address }).createScriptURL("") ?? address;
	} catch {
		return null;
	}
}

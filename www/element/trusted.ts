// Under Trusted Types only a policy can name the worker's script, and write into a script what is data. Ours is made
// when it is first needed, knows one address only, and lets nothing pass but JSON.
import type { TrustedAddress } from "../../npm/src/worker.ts";
import { workerAddress } from "../../npm/src/worker-address.ts";

const policyName = "balagh-element";

const rules = {
	createScriptURL: () => String(workerAddress()),
	// `<` could end the script.
	createScript: (json: string) => JSON.stringify(JSON.parse(json)).replaceAll("<", "\\u003c"),
};

interface Policy {
	createScriptURL(address: string): TrustedAddress | string;
	createScript(json: string): string;
}

interface PolicyFactory {
	createPolicy(name: string, given: typeof rules): Policy;
}

let policy: Policy | undefined;

/** Browsers without Trusted Types get plain strings; so do pages whose policy does not know ours, which refuse them. */
export function trusted(): Policy {
	if (policy) return policy;
	const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
	try {
		policy = factory?.createPolicy(policyName, rules);
	} catch {
		// Another copy of this script has made it, or the page's policy has no such name.
	}
	policy ??= rules;
	return policy;
}

// The page's policy (see index.html) lets scripts be named only through here.

interface ScriptPolicy {
	createScriptURL(address: string): string;
}
interface PolicyFactory {
	createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

const rules: ScriptPolicy = {
	createScriptURL(address) {
		const url = new URL(address, document.baseURI);
		if (url.origin !== location.origin) throw new TypeError(`a script of another origin: ${url.origin}`);
		return url.href;
	},
};

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
const policy = factory?.createPolicy("balagh", rules) ?? rules;

/** The address of a script of the page's own. Browsers without Trusted Types get the plain string. */
export function scriptAddress(address: string): string {
	return policy.createScriptURL(address);
}

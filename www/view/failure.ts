import type { Translation } from "../interface/language.ts";
import type { Failure } from "../reader/failure.ts";

/** Why something failed and what to do about it, in the language of the page. */
export function reason(failure: Failure, say: Translation): string {
	const known: Record<string, string> = say.errors;
	return known[failure.code] ?? say.errors.internal;
}

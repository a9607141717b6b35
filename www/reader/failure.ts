import { balaghError } from "../../npm/src/error.ts";
import { ImportError } from "../importers/failure.ts";

/** Why a text could not be read: a stable code, and the core's own words for whoever looks closer. */
export interface Failure {
	code: string;
	message: string;
}

export function failureOf(thrown: unknown): Failure {
	const { code, message } = thrown instanceof ImportError ? thrown : balaghError(thrown);
	return { code, message };
}

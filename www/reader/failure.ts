import type { BalaghError } from "../../pkg/balagh.js";
import { ImportError } from "../importers/failure.ts";

/** Why a text could not be read: a stable code, and the core's own words for whoever looks closer. */
export interface Failure {
	code: string;
	message: string;
}

export function failureOf(error: unknown): Failure {
	if (isBalaghError(error) || error instanceof ImportError) return { code: error.code, message: error.message };
	return { code: "internal", message: error instanceof Error ? error.message : String(error) };
}

function isBalaghError(error: unknown): error is BalaghError {
	return error instanceof Error && error.name === "BalaghError" && "code" in error;
}

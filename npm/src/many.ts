import { type BalaghError, balaghError } from "./error.ts";
import type { Release } from "./types.ts";

/** What became of one text of several: a bad one does not spoil the others. */
export type Outcome = { release: Release; error?: never } | { release?: never; error: BalaghError };

/** Reads one text after the other. Between two, whoever else wants the thread has it. */
export async function outcomes(
	texts: Iterable<string>,
	parse: (text: string) => Promise<Release> | Release,
): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	for (const text of texts) {
		try {
			outcomes.push({ release: await parse(text) });
		} catch (thrown) {
			outcomes.push({ error: balaghError(thrown) });
		}
		await new Promise((resolve) => setTimeout(resolve));
	}
	return outcomes;
}

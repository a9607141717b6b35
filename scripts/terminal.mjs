// What the scripts say: one line a step, with its time.

/** A failure whose message says what to do; it is shown without a stack. */
export class Advice extends Error {}

/**
 * Runs one step and prints what it did and how long it took.
 *
 * @template T
 * @param {string} doing what the step does, in the present: “Building the page”
 * @param {() => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function step(doing, action) {
	const began = performance.now();
	// In a log that keeps only whole lines, a line that is written again in place would be noise.
	const live = process.stdout.isTTY;
	if (live) process.stdout.write(`  ${doing} …`);
	else console.log(`  ${doing} …`);
	try {
		const result = await action();
		const note = typeof result === "string" ? `: ${result}` : "";
		console.log(`${live ? "\r" : ""}✓ ${doing}${note} (${seconds(began)})`);
		return result;
	} catch (error) {
		console.log(`${live ? "\r" : ""}✗ ${doing} (${seconds(began)})`);
		throw error;
	}
}

/**
 * @param {number} began
 * @returns {string}
 */
export function seconds(began) {
	return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}

/**
 * Ends the process with a message: plain for what a person can mend, with its stack for what is a bug.
 *
 * @param {unknown} error
 * @returns {never}
 */
export function fail(error) {
	if (error instanceof Advice) console.error(`\n${error.message}`);
	else console.error(error);
	process.exit(1);
}

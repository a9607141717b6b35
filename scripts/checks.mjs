// Runs the checks of `npm test` and counts what passed.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { capture, top } from "./program.mjs";
import { Advice, step } from "./terminal.mjs";

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 */

export class Checks {
	passed = 0;
	failed = 0;

	/**
	 * A program that is one check.
	 *
	 * @param {string} name
	 * @param {string} program
	 * @param {string[]} args
	 * @returns {Promise<string>} what it wrote, where it passed
	 */
	one(name, program, args) {
		return this.#run(name, program, args, {}, () => ({ passed: 0, failed: 0 }));
	}

	/**
	 * A program that is one check and whose output is worth reading when it passes too.
	 *
	 * @param {string} name
	 * @param {string} program
	 * @param {string[]} args
	 */
	async shown(name, program, args) {
		const output = await this.one(name, program, args);
		if (output) console.log(output.trimEnd().replace(/^/gm, "    "));
	}

	/**
	 * The tests that Cargo runs.
	 *
	 * @param {string} name
	 * @param {string[]} args
	 */
	cargo(name, args) {
		const line = /^test result: .*? (\d+) passed; (\d+) failed;/gm;
		return this.#run(name, "cargo", args, {}, (output) => sum(output.matchAll(line)));
	}

	/**
	 * The tests that Node runs: all in a folder, or those of one file.
	 *
	 * @param {string} name
	 * @param {string} place
	 * @param {NodeJS.ProcessEnv} [environment]
	 */
	node(name, place, environment = {}) {
		const isTest = (/** @type {string} */ file) => file.endsWith(".test.mjs");
		const inFolder = () => readdirSync(join(top, place)).filter(isTest);
		const files = isTest(place) ? [place] : inFolder().map((file) => `${place}/${file}`);
		const args = ["--test", "--test-reporter=spec", "--test-concurrency=1", "--test-timeout=900000", ...files];
		const line = /^ℹ pass (\d+)\nℹ fail (\d+)$/gm;
		return this.#run(name, process.execPath, args, environment, (output) => sum(output.matchAll(line)));
	}

	/**
	 * What needs something built first: when that fails it counts as one failure, and the rest is left.
	 *
	 * @param {() => Promise<void>} action
	 */
	async preparing(action) {
		try {
			await action();
		} catch (error) {
			if (!(error instanceof Advice)) throw error;
			console.error(error.message);
			this.failed += 1;
		}
	}

	summary() {
		return `${this.passed} passed, ${this.failed} failed`;
	}

	/**
	 * @param {string} name
	 * @param {string} program
	 * @param {string[]} args
	 * @param {NodeJS.ProcessEnv} environment
	 * @param {(output: string) => Count} counted
	 * @returns {Promise<string>} what a program wrote that passed
	 */
	async #run(name, program, args, environment, counted) {
		let output = "";
		let failure = "";
		try {
			await step(name, async () => {
				const outcome = await capture(program, args, environment);
				const code = outcome.code;
				output = outcome.output;
				const { passed, failed } = counted(output);
				// What says nothing about single tests (a compiler, a formatter) is one check;
				// so is a bad exit that no failed test accounts for.
				this.passed += code === 0 && passed + failed === 0 ? 1 : passed;
				this.failed += code !== 0 && failed === 0 ? 1 : failed;
				if (code !== 0) {
					failure = output;
					throw new Advice(name);
				}
				return passed > 0 ? `${passed} passed` : "passed";
			});
			return output;
		} catch (error) {
			if (!(error instanceof Advice)) throw error;
			console.log(failure || error.message);
			if (!failure) this.failed += 1;
			return "";
		}
	}
}

/**
 * @param {Iterable<RegExpMatchArray>} matches lines with the passed and the failed
 * @returns {Count}
 */
function sum(matches) {
	const count = { passed: 0, failed: 0 };
	for (const [, passed, failed] of matches) {
		count.passed += Number(passed);
		count.failed += Number(failed);
	}
	return count;
}

// Running other programs.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Advice } from "./terminal.mjs";

/** The top of the working tree, with a slash at the end. */
export const top = fileURLToPath(new URL("..", import.meta.url));

/**
 * @typedef {object} Outcome
 * @property {number} code
 * @property {string} output standard output and standard error, as they came
 */

/**
 * Runs a program to its end and keeps what it wrote.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [environment] added to this process's own
 * @returns {Promise<Outcome>}
 */
export function capture(program, args, environment = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, {
			cwd: top,
			env: { ...process.env, ...environment },
			stdio: ["ignore", "pipe", "pipe"],
		});
		/** @type {Buffer[]} */
		const output = [];
		child.stdout.on("data", (chunk) => output.push(chunk));
		child.stderr.on("data", (chunk) => output.push(chunk));
		child.on("error", () => reject(new Advice(`${program} does not start: is it installed and on the PATH?`)));
		child.on("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(output).toString() }));
	});
}

/**
 * Runs a program that has to succeed; what it wrote is shown when it does not.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Promise<string>} what it wrote
 */
export async function run(program, args, environment) {
	const { code, output } = await capture(program, args, environment);
	if (code !== 0) throw new Advice(`${output}\n\`${[program, ...args].join(" ")}\` failed (exit ${code}).`);
	return output;
}

/**
 * @param {string} program
 * @returns {Promise<boolean>} whether it starts
 */
export async function exists(program) {
	try {
		return (await capture(program, ["--version"])).code === 0;
	} catch {
		return false;
	}
}

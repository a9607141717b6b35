// What the tests need besides npm's packages: browsers and servers, from Debian where they are missing.
import { existsSync } from "node:fs";
import { capture } from "./program.mjs";
import { Advice, step } from "./terminal.mjs";

/**
 * @typedef {object} FromDebian
 * @property {string} name
 * @property {string[]} files what has to stand
 * @property {string[]} packages what brings it
 */

/**
 * Looks for something and, where it is missing, installs it: as root, or by a sudo that asks nothing.
 *
 * @param {FromDebian} wanted
 */
export async function installFromDebian({ name, files, packages }) {
	const isThere = () => files.every((file) => existsSync(file));
	const command = `apt-get install --no-install-recommends ${packages.join(" ")}`;
	const found = await step(`Looking for ${name}`, async () => (isThere() ? "found" : "missing"));
	if (found === "found") return;
	await step(`Installing ${name}, once: ${command}`, async () => {
		await apt("update", "-q");
		const { output } = await apt("install", "-y", "--no-install-recommends", ...packages);
		if (!isThere()) throw new Advice(`${output}\n${name} is missing. Install it as root: ${command}`);
	});
}

/** @param {string[]} args */
async function apt(...args) {
	const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
	const [program = "apt-get", ...rest] = [...asRoot, "apt-get", ...args];
	try {
		return await capture(program, rest, { DEBIAN_FRONTEND: "noninteractive" });
	} catch (error) {
		// Neither Debian nor sudo: what is missing is told by its name.
		if (error instanceof Advice) return { code: 1, output: error.message };
		throw error;
	}
}

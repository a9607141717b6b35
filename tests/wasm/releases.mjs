// The invented releases that the project tests itself with.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = new URL("../releases/", import.meta.url);

/** @type {{ name: string, file: string, text: string }[]} */
export const releases = readdirSync(folder, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => entry.name)
	.sort()
	.map((name) => {
		const file = fileURLToPath(new URL(`${name}/release.txt`, folder));
		return { name, file, text: readFileSync(file, "utf8") };
	});

// dist-npm/*.d.ts: what TypeScript knows of the package. Types of readings are those that the core's build wrote.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { run, top } from "../program.mjs";

const emitted = join(top, "node_modules/.cache/balagh/declarations");
const outputs = join(top, "dist-npm");

/** @param {string[]} entries sources, from the top of the tree */
export async function buildDeclarations(entries) {
	await run(process.execPath, ["node_modules/typescript/bin/tsc", "--project", "npm/tsconfig.json"]);
	const waiting = [...entries];
	const done = new Set();
	for (let source = waiting.pop(); source; source = waiting.pop()) {
		if (done.has(source)) continue;
		done.add(source);
		waiting.push(...writeDeclaration(source));
	}
}

/**
 * @param {string} source
 * @returns {string[]} sources that it takes types from
 */
function writeDeclaration(source) {
	const target = targetOf(source);
	/** @type {string[]} */
	const imported = [];
	const text = declarationOf(source).replace(/(?<=(?:from|import\() ?")(\.[^"]+)(?=")/g, (specifier) => {
		const path = join(dirname(source), specifier);
		imported.push(path);
		const address = relative(dirname(target), targetOf(path)).replace(/\.d\.ts$/, ".js");
		return address.startsWith(".") ? address : `./${address}`;
	});
	const file = join(outputs, target);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	return imported;
}

/** @param {string} source */
function targetOf(source) {
	if (source === "pkg/balagh.js") return "release.d.ts";
	return source.replace(/^npm\/src\/|^www\/(?=element\/)/, "").replace(/\.ts$/, ".d.ts");
}

/** @param {string} source */
function declarationOf(source) {
	if (source === "pkg/balagh.js") return releaseTypes(readFileSync(join(top, "pkg/balagh.d.ts"), "utf8"));
	return readFileSync(join(emitted, source.replace(/\.ts$/, ".d.ts")), "utf8");
}

/**
 * Of what the core's build declares the types alone, in JavaScript's words.
 *
 * @param {string} declarations
 */
export function releaseTypes(declarations) {
	const [types = ""] = declarations.split(/^export function /m);
	return types
		.replace(/\/\*\* What `parse` throws.*?\n\}\n/s, "")
		.replace(/^\/\* (?:tslint|eslint).*\n/gm, "")
		.replaceAll("`None`", "`null`")
		.replace(/\[`([\w:]+)`\]\([\w:]+\)/g, (_, path) => `\`${path.replaceAll("::", ".")}\``)
		.trim()
		.concat("\n");
}

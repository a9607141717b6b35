// The package's types say what the core really gives.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "../../dist-npm/index.js";
import { releases } from "../wasm/releases.mjs";

const top = fileURLToPath(new URL("../../", import.meta.url));
const declared = readFileSync(`${top}dist-npm/release.d.ts`, "utf8");
const names = [...declared.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name ?? "");
const script = `${top}dist-npm/drift.test.ts`;
after(() => rmSync(script, { force: true }));

/**
 * What TypeScript says of a script that uses the package as others do.
 *
 * @param {string} source
 * @param {string[]} [further]
 * @returns {string}
 */
function complaints(source, further = []) {
	writeFileSync(script, source);
	const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "false", "--types", "node"];
	const target = ["--module", "nodenext", "--target", "es2022", ...further];
	const compiler = `${top}node_modules/typescript/bin/tsc`;
	try {
		const args = [compiler, "--ignoreConfig", ...strict, ...target, script];
		execFileSync(process.execPath, args, { encoding: "utf8", cwd: top });
		return "";
	} catch (error) {
		return /** @type {{ stdout: string }} */ (error).stdout;
	}
}

test("every type that the core's build declares can be imported", () => {
	assert.ok(names.includes("Release") && names.length > 10, names.join());
	const imports = `import type { ${names.join(", ")} } from "balagh";`;
	const uses = names.map((name, index) => `export type T${index} = ${name};`).join("\n");
	assert.equal(complaints(`${imports}\n${uses}`), "");
});

test("every reading of our releases is what its type says, no field more, none less, no value unknown", async () => {
	const readings = await Promise.all(releases.map(({ text }) => parse(text, { published: "2027-03-18" })));
	const source = `import type { Release } from "balagh";\nexport const readings: Release[] = ${JSON.stringify(readings)};`;
	assert.equal(complaints(source), "");
});

test("a field or value that the types do not know is told", async () => {
	const reading = await parse(releases[0]?.text ?? "");
	const typed = (/** @type {unknown} */ value) =>
		`import type { Release } from "balagh";\nexport const reading: Release = ${JSON.stringify(value)};`;
	assert.match(complaints(typed({ ...reading, mood: "good" })), /mood/);
	assert.match(complaints(typed({ ...reading, headline: undefined })), /headline/);
	const [point, ...points] = reading.points;
	assert.match(complaints(typed({ ...reading, points: [{ ...point, act: "sing" }, ...points] })), /sing/);
});

test("projects without the types of browsers can use it too", () => {
	const source = `import { parse } from "balagh";\nexport const points = (await parse("")).points.length;`;
	assert.equal(complaints(source, ["--lib", "es2022"]), "");
});

test("calls are typed as they are meant", () => {
	const good = `
		import { BalaghError, init, parse, parseMany, parseSync, toCsv, type Release, type WasmSource } from "balagh";
		import { createReader, type Reader } from "balagh/worker";
		import * as inline from "balagh/inline";
		const sources: WasmSource[] = ["/balagh.wasm", new URL("x:y"), new Uint8Array(), fetch("/balagh.wasm")];
		await init(sources[0]);
		const release: Release = await parse("", { published: "2027-01-01" });
		const same: Release = parseSync("", null);
		const csv: string = await toCsv(release, "");
		for (const { release, error } of await parseMany(["", ""])) {
			if (release) release.points.map(({ act }) => act === "agree");
			else if (error.code === "empty") console.log(error.message, error instanceof BalaghError);
		}
		const reader: Reader = await createReader({ workerUrl: "/balagh-worker.js" });
		reader.stop();
		const again: Release = await inline.parse("");
		export { again, csv, same };`;
	assert.equal(complaints(good), "");
	const bad = `import { init, parse } from "balagh";\nawait init("", 5);\nawait parse("", { publishd: "" });\nawait parse(5);`;
	assert.equal(complaints(bad).match(/error TS/g)?.length, 3);
});

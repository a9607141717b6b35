// dist-npm/, the folder that `npm pack` takes: its manifest is npm/package.json, without this tree's own tools.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { top } from "../program.mjs";
import { buildDeclarations } from "./declarations.mjs";
import { buildModules } from "./modules.mjs";

const entries = ["npm/src/index.ts", "npm/src/inline.ts", "npm/src/worker.ts"];

/** Files that are handed on as they are. */
const copies = {
	"pkg/balagh_bg.wasm": "balagh.wasm",
	"npm/README.md": "README.md",
	"CHANGELOG.md": "CHANGELOG.md",
	"LICENSE-MIT": "LICENSE-MIT",
	"LICENSE-APACHE": "LICENSE-APACHE",
};

export async function assemble() {
	const outputs = join(top, "dist-npm");
	rmSync(outputs, { recursive: true, force: true });
	mkdirSync(outputs);
	await buildModules();
	await buildDeclarations(entries);
	for (const [from, to] of Object.entries(copies)) copyFileSync(join(top, from), join(outputs, to));
	writeFileSync(join(outputs, "package.json"), `${JSON.stringify(manifest(), null, 2)}\n`);
}

/** The package has the version of the crate. */
function manifest() {
	const manifest = JSON.parse(readFileSync(join(top, "npm/package.json"), "utf8"));
	const version = /^version = "(.*)"$/m.exec(readFileSync(join(top, "Cargo.toml"), "utf8"))?.[1];
	if (!version) throw new Error("Cargo.toml names no version");
	return { ...manifest, version };
}

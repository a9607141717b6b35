// dist-npm/, the folder that `npm pack` takes: its manifest is npm/package.json, without this tree's own tools.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { top } from "../program.mjs";
import { customElements } from "./custom-elements.mjs";
import { buildDeclarations } from "./declarations.mjs";
import { buildModules } from "./modules.mjs";

const entries = ["index", "inline", "worker", "element", "define"].map((name) => `npm/src/${name}.ts`);

/** Files that are handed on as they are. */
const copies = {
	"pkg/balagh_bg.wasm": "balagh.wasm",
	"npm/README.md": "README.md",
	"npm/frameworks/attributes.d.ts": "attributes.d.ts",
	"npm/frameworks/react.d.ts": "react.d.ts",
	"npm/frameworks/vue.d.ts": "vue.d.ts",
	"npm/frameworks/svelte.d.ts": "svelte.d.ts",
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
	for (const [name, content] of Object.entries({
		"package.json": manifest(),
		"custom-elements.json": customElements(),
	})) {
		writeFileSync(join(outputs, name), `${JSON.stringify(content, null, 2)}\n`);
	}
}

/** The package has the version of the crate. */
function manifest() {
	const manifest = JSON.parse(readFileSync(join(top, "npm/package.json"), "utf8"));
	const version = /^version = "(.*)"$/m.exec(readFileSync(join(top, "Cargo.toml"), "utf8"))?.[1];
	if (!version) throw new Error("Cargo.toml names no version");
	return { ...manifest, version };
}

// npm run docs:api: the reference of the npm package, as pages, into dist-api/. Its tool wants an older TypeScript than
// the rest, so it has a manifest of its own (api-reference/).
import { join } from "node:path";
import { makeIfStale } from "./freshness.mjs";
import { buildPackage, buildWasm, checkTools, installPackages } from "./preparation.mjs";
import { run, top } from "./program.mjs";
import { fail, step } from "./terminal.mjs";

const tool = "scripts/api-reference";
const entries = ["index", "worker", "inline", "element", "define"].map((name) => `dist-npm/${name}.d.ts`);

try {
	await checkTools();
	await installPackages();
	await buildWasm();
	await buildPackage();
	await step("Installing typedoc", () =>
		makeIfStale(
			{
				name: "api-reference",
				sources: [`${tool}/package.json`, `${tool}/package-lock.json`],
				outputs: [`${tool}/node_modules/.package-lock.json`],
			},
			() => run("npm", ["ci", "--prefix", tool, "--no-audit", "--no-fund"]),
		),
	);
	await step("Writing the reference", () =>
		run(process.execPath, [
			join(top, tool, "node_modules/typedoc/bin/typedoc"),
			...["--tsconfig", `${tool}/tsconfig.json`, "--out", "dist-api", "--name", "balagh", "--readme", "npm/README.md"],
			...[
				"--treatWarningsAsErrors",
				"--disableSources",
				"--excludeExternals",
				"--excludePrivate",
				"--excludeProtected",
			],
			...entries,
		]),
	);
	console.log("\nThe reference stands in dist-api/index.html.");
} catch (error) {
	fail(error);
}

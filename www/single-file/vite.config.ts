// The page as one file that needs neither host nor network: `npm run build:single`.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { singleFile } from "./plugin.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
	root: "www",
	base: "./",
	publicDir: false,
	// What a file on a disk cannot have, and pdf.js, which would make the file three times as large.
	resolve: {
		alias: [
			{ find: /^.*\/worker-address\.ts$/, replacement: here("no-worker.ts") },
			{ find: /^.*\/offline\/register\.ts$/, replacement: here("no-service-worker.ts") },
			{ find: /^\.\/pdf\.ts$/, replacement: here("no-pdf.ts") },
		],
	},
	build: {
		outDir: "../dist-single",
		emptyOutDir: true,
		target: "es2022",
		modulePreload: { polyfill: false },
		license: { fileName: "licences.md" },
		rolldownOptions: { input: "www/index.html", output: { codeSplitting: false } },
	},
	plugins: [singleFile("balagh.html")],
});

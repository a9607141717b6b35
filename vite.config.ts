import { defineConfig } from "vite";
import { ligatures } from "./www/importers/ligatures.ts";
import { offline } from "./www/offline/plugin.ts";
import { preloadModule } from "./www/reader/preload.ts";

/** What only some files need stands in a folder of its own: it is loaded when asked for (www/offline/plugin.ts). */
const isOptional = /\/(www\/importers\/(pdf|word|html|markdown)\.ts|node_modules\/(mammoth|jszip|pdfjs-dist|marked)\/)/;

const isShared = /\/www\/(trusted|reader\/failure|importers\/(blocks|day|encoding|failure))\.ts$/;

export default defineConfig({
	root: "www",
	// Relative addresses: the page works in any folder of any static host.
	base: "./",
	build: {
		outDir: "../dist",
		emptyOutDir: true,
		target: "es2022",
		// The polyfill would want `innerHTML`-like powers that the page's policy does not grant.
		modulePreload: { polyfill: false },
		// Their licences ask that they be named in what is handed on.
		license: { fileName: "licences.md" },
		rolldownOptions: {
			input: { index: "www/index.html", offline: "www/offline/service-worker.ts" },
			output: {
				// A service worker keeps its address, or old ones would never be replaced.
				entryFileNames: (chunk) => (chunk.name === "offline" ? "offline.js" : "assets/[name]-[hash].js"),
				// What the page and its importers share is one file, not one a module.
				codeSplitting: { groups: [{ name: "shared", test: isShared }] },
				chunkFileNames: ({ moduleIds }) =>
					`${moduleIds.some((id) => isOptional.test(id)) ? "importers" : "assets"}/[name]-[hash].js`,
			},
		},
	},
	worker: {
		format: "es",
		plugins: () => [ligatures()],
		rolldownOptions: {
			output: {
				entryFileNames: ({ name }) => `${name.startsWith("pdf.") ? "importers" : "assets"}/[name]-[hash].js`,
			},
		},
	},
	plugins: [preloadModule(), offline()],
});

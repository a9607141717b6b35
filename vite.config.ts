import { defineConfig } from "vite";
import { offline } from "./www/offline/plugin.ts";

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
		rolldownOptions: {
			input: { index: "www/index.html", offline: "www/offline/service-worker.ts" },
			output: {
				// A service worker keeps its address, or old ones would never be replaced.
				entryFileNames: (chunk) => (chunk.name === "offline" ? "offline.js" : "assets/[name]-[hash].js"),
			},
		},
	},
	worker: { format: "es" },
	plugins: [offline()],
});

// Has the page ask for the module that reads before its script runs.
import type { Plugin } from "vite";

export function preloadModule(): Plugin {
	return {
		name: "balagh-preload",
		apply: "build",
		transformIndexHtml: {
			order: "post",
			handler(_html, { bundle }) {
				const module = Object.keys(bundle ?? {}).find((file) => /\/balagh_bg-[^/]*\.wasm$/.test(file));
				if (!module) throw new Error("the module that reads is not built");
				// `fetch` asks in the same way, or the browser would ask twice.
				const attrs = { rel: "preload", href: `./${module}`, as: "fetch", type: "application/wasm", crossorigin: "" };
				return [{ tag: "link", attrs, injectTo: "head" }];
			},
		},
	};
}

// Has the page ask for the module that reads, and for the worker it reads in, before its script runs.
import type { Plugin } from "vite";

export function preloadModule(): Plugin {
	return {
		name: "balagh-preload",
		apply: "build",
		transformIndexHtml: {
			order: "post",
			handler(html, { bundle }) {
				const files = Object.keys(bundle ?? {});
				const module = files.find((file) => /\/balagh_bg-[^/]*\.wasm$/.test(file));
				const worker = files.find((file) => /\/thread-[^/]*\.js$/.test(file));
				if (!module || !worker) throw new Error("the module that reads, or its worker, is not built");
				// `fetch` asks in the same way, or the browser would ask twice.
				const asked = { rel: "preload", href: `./${module}`, as: "fetch", type: "application/wasm", crossorigin: "" };
				const started = { rel: "modulepreload", href: `./${worker}` };
				return {
					// An empty page drawn before the script runs would hold it up.
					html: html.replace('<script type="module"', '<script type="module" blocking="render"'),
					tags: [asked, started].map((attrs) => ({ tag: "link", attrs, injectTo: "head" as const })),
				};
			},
		},
	};
}

// Tells the service worker which files the page is made of.
import { createHash } from "node:crypto";
import type { Plugin } from "vite";

const serviceWorker = "offline.js";

export function offline(): Plugin {
	return {
		name: "balagh-offline",
		apply: "build",
		enforce: "post",
		generateBundle(_options, bundle) {
			const chunk = bundle[serviceWorker];
			if (chunk?.type !== "chunk") throw new Error(`${serviceWorker} is not built`);
			const files = Object.keys(bundle).filter((file) => file !== serviceWorker);
			const version = createHash("sha256").update(JSON.stringify(bundle)).digest("hex").slice(0, 16);
			// index.html is asked for by the name of its folder.
			const addresses = ["./", ...files.filter((file) => file !== "index.html"), "icon.svg", "site.webmanifest"];
			chunk.code = chunk.code.replace("__BALAGH_FILES__", addresses.join(",")).replace("__BALAGH_VERSION__", version);
		},
	};
}

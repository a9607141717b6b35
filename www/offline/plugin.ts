// Tells the service worker which files the page is made of.
import { createHash } from "node:crypto";
import type { Plugin, Rolldown } from "vite";

const serviceWorker = "offline.js";

export function offline(): Plugin {
	return {
		name: "balagh-offline",
		apply: "build",
		enforce: "post",
		generateBundle(_options, bundle) {
			const chunk = bundle[serviceWorker];
			if (chunk?.type !== "chunk") throw new Error(`${serviceWorker} is not built`);
			// Browsers take it as a script, not as a module.
			if (chunk.imports.length > 0) throw new Error(`${serviceWorker} imports ${chunk.imports}: share nothing with it`);
			const loaded = loadedAtOnce(bundle);
			// Importers are stored when they are asked for first.
			const isNeeded = (file: string) =>
				file !== serviceWorker && !file.endsWith(".md") && (!file.startsWith("importers/") || loaded.has(file));
			const files = Object.keys(bundle).filter(isNeeded);
			const version = hash(JSON.stringify(bundle));
			// Names with a hash need no other revision. index.html is asked for by the name of its folder.
			const hashed = files.filter((file) => file !== "index.html").map((url) => ({ url, revision: null }));
			const named = ["./", "icon.svg", "site.webmanifest"].map((url) => ({ url, revision: version }));
			chunk.code = chunk.code
				.replace("__BALAGH_FILES__", JSON.stringify([...named, ...hashed]))
				.replaceAll("__BALAGH_VERSION__", JSON.stringify(version));
		},
	};
}

function hash(text: string): string {
	return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** The scripts without which the page does not start. */
function loadedAtOnce(bundle: Rolldown.OutputBundle): Set<string> {
	const loaded = new Set<string>();
	const load = (file: string) => {
		const chunk = bundle[file];
		if (chunk?.type !== "chunk" || loaded.has(file)) return;
		loaded.add(file);
		chunk.imports.forEach(load);
	};
	for (const chunk of Object.values(bundle)) if (chunk.type === "chunk" && chunk.isEntry) load(chunk.fileName);
	return loaded;
}

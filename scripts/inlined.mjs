// Files that stand in scripts as strings, under the names that Vite has for it: `table.tsv?raw`, `style.css?inline`.
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { transform } from "lightningcss";

/** @type {import("rolldown").Plugin} */
export const inlined = {
	name: "balagh-inlined",
	resolveId(id, importer) {
		return /\?(raw|inline)$/.test(id) && importer ? resolve(dirname(importer), id) : null;
	},
	load(id) {
		const [, file, how] = /^(.*)\?(raw|inline)$/.exec(id) ?? [];
		if (!file) return null;
		this.addWatchFile(file);
		const text = how === "raw" ? table(readFileSync(file, "utf8")) : minified(file);
		return { code: `export default ${JSON.stringify(text)};`, moduleType: "js" };
	},
};

/** Without a list of browsers `light-dark()` stays what it is: it follows the color-scheme of the page around. */
function minified(/** @type {string} */ file) {
	return transform({ filename: file, code: readFileSync(file), minify: true }).code.toString();
}

/** Of a table what scripts read of it: not what it tells people, nor the phrases of the exports. */
function table(/** @type {string} */ text) {
	return text.replace(/^(?:#|phrase\t).*\n/gm, "");
}

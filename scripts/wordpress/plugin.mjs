// dist-wordpress/: the plugin as a folder and as the zip that WordPress takes. The element's files are copied in.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { top } from "../program.mjs";
import { compiled, entriesOf } from "./translations.mjs";

const sources = join(top, "integrations/wordpress");
const outputs = join(top, "dist-wordpress");
const plugin = join(outputs, "balagh");

/** What countries call their Arabic and French, and which of ours they get. */
const locales = { ar: ["ar", "ary", "arq"], fr_FR: ["fr_FR", "fr_BE", "fr_CA"] };

/** What only the folder for portals has: pages to look at. */
const isLeftOut = /\/(demo\.\w+|LICENSE-(MIT|APACHE))$|\.(br|gz)$/;

export async function assemble() {
	rmSync(outputs, { recursive: true, force: true });
	mkdirSync(outputs);
	cpSync(sources, plugin, { recursive: true, filter: (file) => !file.endsWith(".po") });
	cpSync(join(top, "dist/element"), join(plugin, "element"), {
		recursive: true,
		filter: (file) => !isLeftOut.test(file),
	});
	for (const licence of ["LICENSE-MIT", "LICENSE-APACHE"]) cpSync(join(top, licence), join(plugin, licence));
	for (const [ours, theirs] of Object.entries(locales)) {
		const messages = compiled(entriesOf(readFileSync(join(sources, `languages/balagh-${ours}.po`), "utf8")));
		for (const locale of theirs) writeFileSync(join(plugin, `languages/balagh-${locale}.mo`), messages);
	}
	await writeZip();
}

async function writeZip() {
	const zip = new JSZip();
	for (const name of readdirSync(plugin, { recursive: true, encoding: "utf8" }).sort()) {
		const file = join(plugin, name);
		// The same files make the same zip, whenever it is made.
		if (statSync(file).isFile()) zip.file(`balagh/${name}`, readFileSync(file), { date: new Date(0) });
	}
	writeFileSync(join(outputs, "balagh.zip"), await zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" }));
}

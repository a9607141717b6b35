// A file of any kind that can be read, as text. What reads a kind is loaded when the first file of it comes.
import type { Imported } from "./document.ts";
import { decode } from "./encoding.ts";
import { ImportError } from "./failure.ts";
import { type Kind, kindOf } from "./kind.ts";

/** A release is a few pages; what is larger than this would only fill the memory. */
const largestFile = 48 * 1024 * 1024;

export interface Watcher {
	/** Hears which part of the work is done, from 0 to 1, where that is known. */
	progress: (part: number) => void;
	/** Ends the work. */
	signal: AbortSignal;
}

type Importer = (bytes: Uint8Array<ArrayBuffer>, watcher: Watcher) => Promise<Imported> | Imported;

/** What `<input type=file>` offers. */
export const accepted = [
	".txt,.text,.html,.htm,.xhtml,.md,.markdown,.docx,.pdf",
	"text/plain,text/html,text/markdown,application/pdf",
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
].join(",");

/** Rejects with an `ImportError`, or with the signal's reason. */
export async function importFile(file: File, watcher: Watcher): Promise<Imported> {
	if (file.size > largestFile) throw new ImportError("file_large", `${file.size} bytes`);
	const bytes = await bytesOf(file);
	watcher.signal.throwIfAborted();
	const kind = kindOf(bytes, file.name);
	const read = await importers[kind]();
	watcher.signal.throwIfAborted();
	const imported = await read(bytes, watcher);
	watcher.signal.throwIfAborted();
	if (!imported.text.trim()) throw new ImportError("file_empty", `${file.name} holds no text`);
	return imported;
}

const importers: Record<Kind, () => Promise<Importer>> = {
	text: async () => (bytes) => ({ text: decode(bytes), title: undefined, published: "" }),
	markdown: async () => (await loaded(import("./markdown.ts"))).readMarkdown,
	html: async () => (await loaded(import("./html.ts"))).readHtml,
	word: async () => (await loaded(import("./word.ts"))).readWord,
	pdf: async () => (await loaded(import("./pdf.ts"))).readPdf,
};

/** A file may have been moved since it was picked, or be a folder. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
	try {
		return new Uint8Array(await file.arrayBuffer());
	} catch (error) {
		throw new ImportError("file_damaged", String(error));
	}
}

/** Without a network, what was never loaded is not there. */
async function loaded<Module>(module: Promise<Module>): Promise<Module> {
	try {
		return await module;
	} catch (error) {
		throw new ImportError("importer_missing", String(error));
	}
}

// The text of a PDF, page by page, by pdf.js in a worker of its own.
import { getDocument, type PDFDocumentProxy, PDFWorker } from "pdfjs-dist/legacy/build/pdf.mjs";
import workerAddress from "pdfjs-dist/legacy/build/pdf.worker.mjs?worker&url";
import { scriptAddress } from "../trusted.ts";
import { dayOf } from "./day.ts";
import type { Imported } from "./document.ts";
import { ImportError } from "./failure.ts";
import type { Watcher } from "./file.ts";
import { type Line, linesOf } from "./pdf-lines.ts";
import { paragraphsOf } from "./pdf-paragraphs.ts";

export async function readPdf(data: Uint8Array<ArrayBuffer>, watcher: Watcher): Promise<Imported> {
	const port = new Worker(scriptAddress(workerAddress), { type: "module" });
	try {
		return await Promise.race([read(data, port, watcher), failureOf(port), stopOf(watcher.signal)]);
	} catch (error) {
		throw named(error);
	} finally {
		port.terminate();
	}
}

async function read(data: Uint8Array<ArrayBuffer>, port: Worker, watcher: Watcher): Promise<Imported> {
	const worker = PDFWorker.create({ port });
	const document = await getDocument({ data, worker, disableFontFace: true, useWorkerFetch: false, useWasm: false })
		.promise;
	const pages: Line[][] = [];
	for (let page = 1; page <= document.numPages; page += 1) {
		pages.push(await linesOn(document, page));
		watcher.progress(page / document.numPages);
	}
	const text = paragraphsOf(pages);
	if (!text) throw new ImportError("pdf_scanned", `${document.numPages} pages without a letter`);
	return { text, title: undefined, published: await publishedIn(document) };
}

async function linesOn(document: PDFDocumentProxy, number: number): Promise<Line[]> {
	const page = await document.getPage(number);
	const { items } = await page.getTextContent();
	const lines = linesOf(items.flatMap((item) => ("str" in item ? [item] : [])));
	page.cleanup();
	return lines;
}

async function publishedIn(document: PDFDocumentProxy): Promise<string> {
	const { info } = await document.getMetadata();
	const { CreationDate, ModDate } = info as Record<string, unknown>;
	return (
		dayOf(typeof CreationDate === "string" ? CreationDate : "") || dayOf(typeof ModDate === "string" ? ModDate : "")
	);
}

function failureOf(port: Worker): Promise<never> {
	return new Promise((_, reject) => {
		port.addEventListener("error", ({ message }) => reject(new ImportError("importer_missing", message)));
	});
}

function stopOf(signal: AbortSignal): Promise<never> {
	return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
}

/** What pdf.js says, in the page's codes. */
function named(error: unknown): unknown {
	if (!(error instanceof Error) || error instanceof ImportError || error.name === "AbortError") return error;
	if (error.name === "PasswordException") return new ImportError("pdf_locked", error.message);
	return new ImportError("file_damaged", `${error.name}: ${error.message}`);
}

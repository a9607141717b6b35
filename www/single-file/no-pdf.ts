// pdf.js is left out, for its size and because it wants a worker.
import type { Imported } from "../importers/document.ts";
import { ImportError } from "../importers/failure.ts";

export function readPdf(): Promise<Imported> {
	return Promise.reject(new ImportError("pdf_left_out", "the single file reads no PDF"));
}

// The paragraphs of a Word document (.docx), and what its properties say of it.
import JSZip from "jszip";
import mammoth from "mammoth";
import { inertDocument } from "../trusted.ts";
import { dayOf } from "./day.ts";
import type { Imported } from "./document.ts";
import { ImportError } from "./failure.ts";

export async function readWord(bytes: Uint8Array<ArrayBuffer>): Promise<Imported> {
	const archive = await opened(bytes);
	if (!archive.file("word/document.xml")) throw new ImportError("file_unknown", "a zip archive without a document");
	const { value } = await textOf(bytes.buffer);
	const properties = await coreProperties(archive);
	return {
		text: value.replace(/\n{3,}/g, "\n\n").trim(),
		title: properties?.querySelector("title")?.textContent?.trim() || undefined,
		// Releases are often written over older ones, whose day of creation stays.
		published: dayIn(properties, "modified") || dayIn(properties, "created"),
	};
}

async function opened(bytes: Uint8Array<ArrayBuffer>): Promise<JSZip> {
	try {
		return await JSZip.loadAsync(bytes);
	} catch (error) {
		throw new ImportError("file_damaged", String(error));
	}
}

async function textOf(arrayBuffer: ArrayBuffer): Promise<{ value: string }> {
	try {
		return await mammoth.extractRawText({ arrayBuffer });
	} catch (error) {
		throw new ImportError("file_damaged", String(error));
	}
}

async function coreProperties(archive: JSZip): Promise<Document | undefined> {
	const xml = await archive.file("docProps/core.xml")?.async("string");
	return xml === undefined ? undefined : inertDocument(xml, "application/xml");
}

function dayIn(properties: Document | undefined, name: string): string {
	return dayOf(properties?.getElementsByTagNameNS("http://purl.org/dc/terms/", name)[0]?.textContent);
}

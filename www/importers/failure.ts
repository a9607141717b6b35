/** Why something could not be taken in. `www/translations` says for each code why, and what to do. */
export type ImportCode =
	| "file_unknown"
	| "file_large"
	| "file_empty"
	| "file_damaged"
	| "word_old"
	| "pdf_locked"
	| "pdf_scanned"
	| "pdf_left_out"
	| "html_empty"
	| "link_broken"
	| "share_lost"
	| "share_link_only"
	| "importer_missing";

export class ImportError extends Error {
	readonly code: ImportCode;

	constructor(code: ImportCode, message: string) {
		super(message);
		this.name = "ImportError";
		this.code = code;
	}
}

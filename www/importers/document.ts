/** A release as it was found in a file or was handed over. */
export interface Imported {
	text: string;
	/** What the document calls itself. */
	title: string | undefined;
	/** The day of publication that the document gives, as `YYYY-MM-DD`; empty where it gives none. */
	published: string;
}

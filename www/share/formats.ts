// The formats in which a reading leaves the page.

export interface Format {
	name: "markdown" | "csv" | "json" | "json-ld" | "ninjs";
	label: string;
	extension: string;
	mediaType: string;
}

/** Those for people first. */
export const formats: Format[] = [
	{ name: "markdown", label: "Markdown", extension: "md", mediaType: "text/markdown;charset=utf-8" },
	{ name: "csv", label: "CSV", extension: "csv", mediaType: "text/csv;charset=utf-8" },
	{ name: "json", label: "JSON", extension: "json", mediaType: "application/json" },
	{ name: "json-ld", label: "JSON-LD", extension: "jsonld", mediaType: "application/ld+json" },
	{ name: "ninjs", label: "ninjs", extension: "ninjs.json", mediaType: "application/json" },
];

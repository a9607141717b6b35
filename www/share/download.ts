/** Hands a file over to whoever asked for it. */
export function download(file: Blob, name: string): void {
	const address = URL.createObjectURL(file);
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// The browser reads the file after this task; how long after, none says.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name for the files of a release, of letters that every file system takes. */
export function fileName(headline: string, extension: string): string {
	const words = headline
		.replace(/[^\p{L}\p{N}]+/gu, "-")
		.replace(/^-+/, "")
		.slice(0, longestName)
		.replace(/-+$/, "");
	return `${words || "balagh"}.${extension}`;
}

const longestName = 60;

// Files that are dropped anywhere on the page, or pasted.

/** Tells of files; while some hang over the page, its root says so to the style sheet and `hover` to whoever listens. */
export function takeFiles(open: (files: File[]) => void, hover: (over: boolean) => void): void {
	// Moving from element to element leaves one after entering the next.
	let depth = 0;
	const setDepth = (next: number) => {
		if (depth > 0 !== next > 0) {
			document.documentElement.toggleAttribute("data-dropping", next > 0);
			hover(next > 0);
		}
		depth = Math.max(0, next);
	};
	addEventListener("dragenter", (event) => holdsFiles(event) && setDepth(depth + 1));
	addEventListener("dragleave", (event) => holdsFiles(event) && setDepth(depth - 1));
	addEventListener("dragover", (event) => {
		if (!holdsFiles(event)) return;
		// Without this the browser would leave the page and show the file itself.
		event.preventDefault();
		if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
	});
	addEventListener("drop", (event) => {
		if (!holdsFiles(event)) return;
		event.preventDefault();
		setDepth(0);
		offer(event.dataTransfer?.files, open);
	});
	addEventListener("paste", (event) => {
		if (event.clipboardData?.types.includes("text/plain")) return;
		if (offer(event.clipboardData?.files, open)) event.preventDefault();
	});
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
	return dataTransfer?.types.includes("Files") ?? false;
}

function offer(list: FileList | undefined, open: (files: File[]) => void): boolean {
	const files = [...(list ?? [])];
	if (files.length > 0) open(files);
	return files.length > 0;
}

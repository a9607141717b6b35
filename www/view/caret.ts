interface Place {
	node: Node;
	offset: number;
}

type Finder = Document & {
	caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null;
	caretRangeFromPoint?(x: number, y: number): Range | null;
};

/** The place in the text under a point of the window. WebKit has another name for it than the standard. */
export function placeAt(x: number, y: number): Place | undefined {
	const finder = document as Finder;
	if (finder.caretPositionFromPoint) {
		const position = finder.caretPositionFromPoint(x, y);
		return position ? { node: position.offsetNode, offset: position.offset } : undefined;
	}
	const range = finder.caretRangeFromPoint?.(x, y);
	return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

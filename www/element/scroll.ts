/** Brings words of the page into sight, where they are not. */
export function scrollTo(words: AbstractRange): void {
	const range = document.createRange();
	range.setStart(words.startContainer, words.startOffset);
	range.setEnd(words.endContainer, words.endOffset);
	const { top, bottom } = range.getBoundingClientRect();
	if (top >= 0 && bottom <= innerHeight) return;
	const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
	scrollBy({ top: top - innerHeight / 3, behavior });
}

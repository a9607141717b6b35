/** Tells the page around how high the frame has to be, so that nothing in it has to be scrolled. Nothing else is told. */
export function tellHeight(content: Element): void {
	if (parent === window) return;
	new ResizeObserver(() => {
		const height = Math.ceil(content.getBoundingClientRect().height);
		parent.postMessage({ type: "balagh-height", height }, "*");
	}).observe(content);
}

// Notices that the text in the page has become another one.

/** A page writes in many small steps; it is read when it has been quiet for so long … */
const quiet = 250;
/** … or, where it never is, after this time. */
const longestWait = 2_000;

/**
 * Calls `changed` when something below `source` has changed, or when `isGone` says that it is not the source any more:
 * a portal that navigates by script puts another article in its place. Ends with the signal.
 */
export function watch(
	host: Node,
	source: Node | undefined,
	isGone: () => boolean,
	changed: () => void,
	signal: AbortSignal,
): void {
	const soon = settled(changed, signal);
	const around = new MutationObserver(() => {
		if (isGone()) soon();
	});
	// An element in somebody's shadow tree may read what stands there, or in the page.
	for (const tree of new Set([host.getRootNode(), document])) around.observe(tree, { childList: true, subtree: true });
	const inside = new MutationObserver(soon);
	if (source) inside.observe(source, { childList: true, subtree: true, characterData: true });
	signal.addEventListener("abort", () => {
		around.disconnect();
		inside.disconnect();
	});
}

function settled(action: () => void, signal: AbortSignal): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let first = 0;
	signal.addEventListener("abort", () => clearTimeout(timer));
	return () => {
		const now = performance.now();
		if (timer === undefined) first = now;
		clearTimeout(timer);
		timer = setTimeout(
			() => {
				timer = undefined;
				action();
			},
			Math.min(quiet, Math.max(0, first + longestWait - now)),
		);
	};
}

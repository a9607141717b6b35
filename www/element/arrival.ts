// When an element begins to load: the module is asked for by nobody who does not come near it.

export type Loading = "lazy" | "eager" | "idle";

/** So near that the reading stands before the element comes into sight. */
const near = "600px";
const longestIdle = 3_000;

const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls `begin` once, when it is time; not any more after the signal. */
export function whenWanted(element: Element, loading: Loading, begin: () => void, signal: AbortSignal): void {
	if (loading === "eager") begin();
	else if (loading === "idle") whenIdle(begin, signal);
	else whenNear(element, begin, signal);
}

function whenNear(element: Element, begin: () => void, signal: AbortSignal): void {
	observer ??= new IntersectionObserver(arrive, { rootMargin: near });
	waiting.set(element, begin);
	observer.observe(element);
	signal.addEventListener("abort", () => observer?.unobserve(element));
}

function arrive(entries: IntersectionObserverEntry[]): void {
	for (const { target, isIntersecting } of entries) {
		if (!isIntersecting) continue;
		observer?.unobserve(target);
		waiting.get(target)?.();
		waiting.delete(target);
	}
}

function whenIdle(begin: () => void, signal: AbortSignal): void {
	// WebKit has no such call.
	if (!globalThis.requestIdleCallback) {
		const timer = setTimeout(begin, 200);
		signal.addEventListener("abort", () => clearTimeout(timer));
		return;
	}
	const call = requestIdleCallback(begin, { timeout: longestIdle });
	signal.addEventListener("abort", () => cancelIdleCallback(call));
}

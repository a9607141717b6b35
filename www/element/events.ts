// What an element tells the page. All events bubble, out of shadow trees too.
import type { BalaghErrorCode } from "../../npm/src/error.ts";
import type { Point, Release } from "../../npm/src/types.ts";

/** Why there is no reading. `no_article`: `for` names nothing in the page. */
export interface Failure {
	code: BalaghErrorCode | "no_article";
	message: string;
}

export interface CooperationPointsEvents {
	/** The module that reads stands; in a worker, or where there is none in the page's own thread. */
	"balagh-ready": CustomEvent<{ inWorker: boolean }>;
	/** A text has been read; `text` is what the offsets of `release` point into. */
	"balagh-result": CustomEvent<{ release: Release; text: string; published: string }>;
	/** Somebody has chosen a point, or, with `null`, closed it again. */
	"balagh-select": CustomEvent<{ point: Point | null }>;
	/** There is no reading: `code` is stable, `message` is for developers. */
	"balagh-error": CustomEvent<Failure>;
}

export function tell<Name extends keyof CooperationPointsEvents>(
	element: Element,
	name: Name,
	detail: CooperationPointsEvents[Name]["detail"],
): void {
	element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

declare global {
	interface HTMLElementEventMap extends CooperationPointsEvents {}
}

// The form of a mark: what binds is full and angular, what does not is hollow and round. Colour says it again.
import type { Status } from "../../pkg/balagh.js";

interface Shape {
	/** A path around the middle of the mark. */
	path: string;
	filled: boolean;
}

export const shapes: Record<Status, Shape> = {
	decision: { path: "M-7.5-7.5h15v15h-15z", filled: true },
	commitment: { path: "M0-9 9 0 0 9-9 0z", filled: true },
	position: { path: "M0-8 8.5 7h-17z", filled: false },
	discussion: { path: "M0-6.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z", filled: false },
	courtesy: { path: "M-4.5-4.5 4.5 4.5M-4.5 4.5 4.5-4.5", filled: false },
};

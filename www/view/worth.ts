import type { Point, Release, Status } from "../../pkg/balagh.js";

/** The ranks of points, from what binds most to what binds least. */
export const ranks: Status[] = ["decision", "commitment", "position", "discussion", "courtesy"];

export function pointsOf(release: Release, status: Status): Point[] {
	return release.points.filter((point) => point.status === status);
}

/**
 * The class of the element `<cooperation-points>`; `balagh/element/define` registers it. On a server, importing either
 * does nothing.
 *
 * @module balagh/element
 */

export type { Loading } from "../../www/element/arrival.ts";
export type { View } from "../../www/element/attributes.ts";
export { CooperationPoints } from "../../www/element/cooperation-points.ts";
export type { CooperationPointsEvents, Failure } from "../../www/element/events.ts";

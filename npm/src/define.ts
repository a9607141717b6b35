/**
 * Registers `<cooperation-points>`; whoever comes second, be it another version, leaves it at that.
 *
 * @example
 * import "balagh/element/define";
 *
 * @module balagh/element/define
 */

export type { Loading } from "../../www/element/arrival.ts";
export type { View } from "../../www/element/attributes.ts";
export { CooperationPoints } from "../../www/element/define.ts";
export type { CooperationPointsEvents, Failure } from "../../www/element/events.ts";

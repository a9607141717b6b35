// Registers the element. Whoever comes second, be it another version, finds the name taken and leaves it at that.
import { CooperationPoints } from "./cooperation-points.ts";

const name = "cooperation-points";
if (globalThis.customElements && !customElements.get(name)) customElements.define(name, CooperationPoints);

export { CooperationPoints };

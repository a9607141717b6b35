/** `<cooperation-points>` in Svelte 5: `"types": ["balagh/svelte"]` in tsconfig.json, or `import type {} from "balagh/svelte"`. */
import type { HTMLAttributes } from "svelte/elements";
import type { CooperationPointsAttributes } from "./attributes.js";
import type { CooperationPoints, CooperationPointsEvents } from "./element.js";

type Listeners = {
	[Name in keyof CooperationPointsEvents as `on${Name}`]?: ((event: CooperationPointsEvents[Name]) => void) | undefined;
};

declare module "svelte/elements" {
	interface SvelteHTMLElements {
		"cooperation-points": Omit<HTMLAttributes<CooperationPoints>, keyof CooperationPointsAttributes> &
			CooperationPointsAttributes &
			Listeners & { text?: string | null | undefined };
	}
}

/** `<cooperation-points>` in React 19: `"types": ["balagh/react"]` in tsconfig.json, or `import type {} from "balagh/react"`. */
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { CooperationPointsAttributes } from "./attributes.js";
import type { CooperationPoints, CooperationPointsEvents } from "./element.js";

type Listeners = {
	[Name in keyof CooperationPointsEvents as `on${Name}`]?: (event: CooperationPointsEvents[Name]) => void;
};

declare module "react" {
	namespace JSX {
		interface IntrinsicElements {
			"cooperation-points": DetailedHTMLProps<HTMLAttributes<CooperationPoints>, CooperationPoints> &
				CooperationPointsAttributes &
				Listeners & { text?: string | null | undefined };
		}
	}
}

/** `<cooperation-points>` in Vue 3: `"types": ["balagh/vue"]` in tsconfig.json, or `import type {} from "balagh/vue"`. */
import type { FunctionalComponent, HTMLAttributes } from "vue";
import type { CooperationPointsAttributes } from "./attributes.js";
import type { CooperationPointsEvents } from "./element.js";

/** `balagh-result` → `BalaghResult`, as `@balagh-result` is looked for. */
type Pascal<Name> = Name extends `${infer Head}-${infer Rest}`
	? `${Capitalize<Head>}${Pascal<Rest>}`
	: Capitalize<Name & string>;

type Listeners = {
	[Name in keyof CooperationPointsEvents as `on${Pascal<Name>}`]?: (event: CooperationPointsEvents[Name]) => void;
};

/** Templates may write `core-only`; they are checked by `coreOnly`. */
type Attributes = {
	[Name in keyof CooperationPointsAttributes as Uncapitalize<Pascal<Name>>]: CooperationPointsAttributes[Name];
};

declare module "vue" {
	interface GlobalComponents {
		"cooperation-points": FunctionalComponent<
			Attributes & HTMLAttributes & Listeners & { text?: string | null | undefined }
		>;
	}
}

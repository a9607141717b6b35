import type { Release } from "../../pkg/balagh.js";
import type { Translation } from "../interface/language.ts";
import { element } from "./element.ts";

export function digest(release: Release, say: Translation, choose: (id: string) => void): HTMLElement | undefined {
	const points = release.digest.flatMap((id) => release.points.find((point) => point.id === id) ?? []);
	if (points.length === 0) return undefined;
	const items = points.map((point) => {
		const button = element(
			"button",
			{ type: "button", lang: release.language, dir: "auto", "data-status": point.status },
			point.summary,
		);
		button.addEventListener("click", () => choose(point.id));
		return element("li", {}, button);
	});
	return element(
		"section",
		{ class: "digest" },
		element("h2", { class: "overline" }, say.digest),
		element("ol", {}, ...items),
	);
}

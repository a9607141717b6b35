// The picture as SVG: elements and attributes, no markup and no styles of its own.
import type { Point } from "../../pkg/balagh.js";
import { type Layout, lineHeights } from "./layout.ts";
import { shapes } from "./shapes.ts";

const namespace = "http://www.w3.org/2000/svg";

interface Given {
	layout: Layout;
	rightToLeft: boolean;
	/** Pixels of the window to one of the layout: more than one where somebody reads in large type. */
	unit: number;
	title: string;
	description: string;
	/** What a mark is called. */
	name: (point: Point) => string;
}

export function drawn({ layout, rightToLeft, unit, title, description, name }: Given): SVGSVGElement {
	const x = (at: number) => round(rightToLeft ? layout.width - at : at);
	const { width, height } = layout;
	const picture = svg("svg", {
		class: "picture__drawing",
		viewBox: `0 0 ${round(width)} ${round(height)}`,
		width: round(width * unit),
		height: round(height * unit),
		role: "group",
		"aria-labelledby": "picture-title",
		"aria-describedby": "picture-description",
	});
	picture.append(svg("title", { id: "picture-title" }, title), svg("desc", { id: "picture-description" }, description));
	const ground = svg("g", { "aria-hidden": "true" });
	for (const { from, to, top, bottom } of layout.bands) {
		const edge = Math.min(x(from), x(to));
		ground.append(
			svg("rect", { class: "picture__band", x: edge, y: top, width: round(to - from), height: round(bottom - top) }),
		);
	}
	for (const { from, to, top, kind } of layout.rules) {
		ground.append(
			svg("line", { class: `picture__rule--${kind}`, x1: x(from), x2: x(to), y1: round(top), y2: round(top) }),
		);
	}
	for (const { lines, language, kind, at, top } of layout.labels) {
		const text = svg("text", {
			class: `picture__${kind}`,
			lang: language,
			direction: isRightToLeft(language) ? "rtl" : "ltr",
			// The side that the page starts from, seen from the words.
			"text-anchor": isRightToLeft(language) === rightToLeft ? "start" : "end",
		});
		lines.forEach((line, index) => {
			text.append(svg("tspan", { x: x(at), y: round(top + index * lineHeights[kind]) }, line));
		});
		ground.append(text);
	}
	const marks = layout.marks.map(({ point, at, top }) => {
		const mark = svg("g", {
			class: "mark",
			transform: `translate(${x(at)} ${round(top)})`,
			role: "button",
			tabindex: "-1",
			"aria-label": name(point),
			"data-mark": point.id,
			"data-status": point.status,
		});
		mark.append(
			svg("title", {}, name(point)),
			svg("rect", { class: "mark__target", x: -13, y: -13, width: 26, height: 26, rx: 4 }),
			svg("path", { class: shapes[point.status].filled ? "mark__full" : "mark__hollow", d: shapes[point.status].path }),
		);
		return mark;
	});
	picture.append(ground, ...marks);
	return picture;
}

/** A mark alone, for the legend. */
export function sample(status: Point["status"]): SVGSVGElement {
	const { path, filled } = shapes[status];
	const picture = svg("svg", { class: "legend__mark", viewBox: "-12 -12 24 24", "aria-hidden": "true" });
	picture.append(svg("path", { class: filled ? "mark__full" : "mark__hollow", d: path }));
	return picture;
}

export function isRightToLeft(language: string): boolean {
	return language === "ar";
}

function svg<Name extends keyof SVGElementTagNameMap>(
	name: Name,
	attributes: Record<string, string | number>,
	text?: string,
): SVGElementTagNameMap[Name] {
	const made = document.createElementNS(namespace, name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
	if (text !== undefined) made.append(text);
	return made;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}

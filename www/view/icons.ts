// Line icons, drawn as SVG elements; they say nothing to a screen reader.
const paths = {
	calendar: "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4",
	place: "M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.5C5 14.8 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
	source: "M5 4h11l3 3v13H5zM8 10h8M8 14h8M8 18h5",
	pen: "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3",
	print: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
	file: "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
	bookmark: "M7 4h10v16l-5-4-5 4z",
	download: "M12 4v11M7 10l5 5 5-5M5 20h14",
	copy: "M9 9h11v11H9zM5 15H4V4h11v1",
} as const;

const svg = "http://www.w3.org/2000/svg";

export function icon(name: keyof typeof paths): SVGSVGElement {
	const picture = document.createElementNS(svg, "svg");
	picture.setAttribute("viewBox", "0 0 24 24");
	picture.setAttribute("class", "icon");
	picture.setAttribute("aria-hidden", "true");
	const path = document.createElementNS(svg, "path");
	path.setAttribute("d", paths[name]);
	picture.append(path);
	return picture;
}

// custom-elements.json, which editors and catalogues read: the tables of docs/EMBEDDING.md in its format.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { top } from "../program.mjs";

const module = "element.js";
const className = "CooperationPoints";

export function customElements() {
	const tables = tablesOf(readFileSync(join(top, "docs/EMBEDDING.md"), "utf8"));
	const declaration = {
		kind: "class",
		name: className,
		tagName: "cooperation-points",
		customElement: true,
		superclass: { name: "HTMLElement" },
		description: "Reads the article of a portal's page and shows who met whom and what came of it.",
		attributes: rows(tables, "attribute").flatMap(([name, property, description]) =>
			name ? [{ name, fieldName: property, description }] : [],
		),
		members: [...rows(tables, "attribute").map(memberOf), ...methods],
		events: rows(tables, "event").map(([name, detail]) => ({
			name,
			type: { text: `CooperationPointsEvents["${name}"]` },
			description: `detail: ${detail}`,
		})),
		cssParts: rows(tables, "part").map(([part = "", description]) => ({
			name: part.replace(/^::part\((.*)\)$/, "$1"),
			description,
		})),
		cssProperties: customProperties(rows(tables, "custom property")),
	};
	return {
		schemaVersion: "1.0.0",
		modules: [
			{
				kind: "javascript-module",
				path: module,
				declarations: [declaration],
				exports: [{ kind: "js", name: className, declaration: { name: className, module } }],
			},
			{
				kind: "javascript-module",
				path: "define.js",
				exports: [
					{ kind: "custom-element-definition", name: declaration.tagName, declaration: { name: className, module } },
				],
			},
		],
	};
}

const methods = [
	{ kind: "method", name: "refresh", description: "Reads again." },
	{
		kind: "method",
		name: "select",
		parameters: [{ name: "id", type: { text: "string | null" } }],
		description: "Opens a point, or closes it.",
	},
];

/** @param {string[]} row */
function memberOf([, name, description = ""]) {
	return { kind: "field", name, description, ...(/read-only/.test(description) ? { readonly: true } : {}) };
}

/**
 * Every one that the style sheets ask for, with what the table says of it.
 *
 * @param {string[][]} described
 */
function customProperties(described) {
	const sheets = ["element.css", "marks.css"].map((name) => readFileSync(join(top, "www/element", name), "utf8"));
	const names = new Set(sheets.join("\n").match(/--balagh-[a-z-]+/g));
	return [...names].sort().map((name) => {
		const [, description] = described.find(([names = ""]) => names.split(/,\s*/).includes(name)) ?? [];
		return { name, ...(description ? { description } : {}) };
	});
}

/**
 * @param {string} markdown
 * @returns {string[][][]} tables, of rows, of cells
 */
function tablesOf(markdown) {
	const [english = ""] = markdown.split(/^## Français$/m);
	return [...english.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) =>
		table
			.trim()
			.split("\n")
			.filter((line) => !/^\| ---/.test(line))
			.map((line) =>
				line
					.slice(1, -1)
					.split("|")
					.map((cell) => cell.trim().replaceAll("`", "")),
			),
	);
}

/**
 * @param {string[][][]} tables
 * @param {string} heading of the first column
 */
function rows(tables, heading) {
	const [, ...rows] = tables.find((table) => table[0]?.[0] === heading) ?? [];
	if (rows.length === 0) throw new Error(`docs/EMBEDDING.md has no table that begins with “${heading}”`);
	return rows;
}

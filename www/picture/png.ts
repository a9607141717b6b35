// The picture as a file: drawn on a canvas from the same layout, with what a reader elsewhere has to know around it.
import type { Release } from "../../pkg/balagh.js";
import { label } from "../interface/labels.ts";
import { direction, type Language } from "../interface/language.ts";
import { day } from "../interface/names.ts";
import { readingWords } from "../interface/reading-words.ts";
import { pointsOf, ranks } from "../view/worth.ts";
import { type Layout, layOut, lineHeights } from "./layout.ts";
import { lines } from "./measure.ts";
import { fontsOf } from "./picture.ts";
import { shapes } from "./shapes.ts";
import { isRightToLeft } from "./svg.ts";

const width = 1000;
const margin = 48;
const scale = 2;
const headline = { size: 30, line: 48 };

export async function png(release: Release, language: Language, nothingDecided: string): Promise<Blob> {
	const sheet = new Sheet(release, language, nothingDecided);
	return new Promise((resolve, reject) => {
		sheet.canvas.toBlob((file) => (file ? resolve(file) : reject(new Error("the canvas gives no file"))), "image/png");
	});
}

class Sheet {
	readonly canvas = document.createElement("canvas");
	readonly #context: CanvasRenderingContext2D;
	readonly #language: Language;
	readonly #rightToLeft: boolean;

	constructor(release: Release, language: Language, nothingDecided: string) {
		const context = this.canvas.getContext("2d");
		if (!context) throw new Error("there is no canvas");
		this.#context = context;
		this.#language = language;
		this.#rightToLeft = direction(language) === "rtl";
		const inner = width - 2 * margin;
		const faces = getComputedStyle(document.documentElement);
		const textFace = faces.getPropertyValue("--text-face");
		const interfaceFace = faces.getPropertyValue("--interface-face");
		const title = lines(release.headline, `700 ${headline.size}px ${textFace}`, inner, 3);
		const layout = layOut(release, language, inner, fontsOf(document.documentElement));
		const note = pointsOf(release, "decision").length === 0 ? nothingDecided : "";
		const tops = { title: margin, facts: 0, note: 0, picture: 0, legend: 0, made: 0 };
		tops.facts = tops.title + title.length * headline.line + 30;
		tops.note = tops.facts + (note ? 44 : 0);
		tops.picture = tops.note + 40;
		tops.legend = tops.picture + layout.height + 44;
		tops.made = tops.legend + 44;
		this.canvas.width = width * scale;
		this.canvas.height = (tops.made + margin) * scale;
		context.scale(scale, scale);
		context.fillStyle = color("--paper");
		context.fillRect(0, 0, width, tops.made + margin);
		context.fillStyle = color("--ink");
		context.fillRect(margin, margin - 20, inner, 4);
		title.forEach((line, at) => {
			const top = tops.title + (at + 0.7) * headline.line;
			this.#write(line, release.language, 0, top, `700 ${headline.size}px ${textFace}`, "--ink");
		});
		this.#write(facts(release, language), language, 0, tops.facts, `400 16px ${interfaceFace}`, "--ink-soft");
		if (note) this.#write(note, language, 0, tops.note, `700 22px ${textFace}`, "--ink");
		this.#draw(layout, tops.picture);
		this.#legend(release, tops.legend, `400 15px ${interfaceFace}`);
		this.#write(readingWords(language).made_by, language, 0, tops.made, `400 13px ${interfaceFace}`, "--ink-soft");
	}

	#x(at: number): number {
		return this.#rightToLeft ? width - margin - at : margin + at;
	}

	#write(text: string, language: string, at: number, top: number, font: string, ink: string): void {
		const context = this.#context;
		context.font = font;
		context.fillStyle = color(ink);
		context.direction = isRightToLeft(language) ? "rtl" : "ltr";
		context.textAlign = this.#rightToLeft ? "right" : "left";
		context.fillText(text, this.#x(at), top);
	}

	#draw(layout: Layout, top: number): void {
		const context = this.#context;
		const fonts = fontsOf(document.documentElement);
		context.fillStyle = color("--surface");
		for (const band of layout.bands) {
			const edge = Math.min(this.#x(band.from), this.#x(band.to));
			context.fillRect(edge, top + band.top, band.to - band.from, band.bottom - band.top);
		}
		for (const rule of layout.rules) {
			const thickness = rule.kind === "side" ? 3 : 1;
			context.fillStyle = color(rule.kind === "side" ? "--ink" : "--rule");
			context.fillRect(Math.min(this.#x(rule.from), this.#x(rule.to)), top + rule.top, rule.to - rule.from, thickness);
		}
		for (const { lines, language, kind, at, top: baseline } of layout.labels) {
			const ink = kind === "voice" ? "--ink-soft" : "--ink";
			lines.forEach((line, index) => {
				this.#write(line, language, at, top + baseline + index * lineHeights[kind], fonts[kind], ink);
			});
		}
		for (const { point, at, top: middle } of layout.marks) this.#mark(point.status, this.#x(at), top + middle);
	}

	#mark(status: (typeof ranks)[number], x: number, y: number): void {
		const context = this.#context;
		const { path, filled } = shapes[status];
		context.save();
		context.translate(x, y);
		context.lineWidth = 2;
		context.fillStyle = context.strokeStyle = color(`--${status}`);
		const shape = new Path2D(path);
		if (filled) context.fill(shape);
		else context.stroke(shape);
		context.restore();
	}

	#legend(release: Release, top: number, font: string): void {
		let at = 9;
		for (const status of ranks.filter((status) => pointsOf(release, status).length > 0)) {
			const name = label("status", status, this.#language);
			this.#mark(status, this.#x(at), top - 5);
			this.#write(name, this.#language, at + 18, top, font, "--ink");
			at += 18 + this.#context.measureText(name).width + 34;
		}
	}
}

function color(name: string): string {
	return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function facts({ event }: Release, language: Language): string {
	if (!event) return "";
	const known = [label("event", event.type, language), day(event, language), event.place?.name, event.issuer?.name];
	return known.filter(Boolean).join(" · ");
}

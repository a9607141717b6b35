// How wide words are, and where they break into lines.

const context = document.createElement("canvas").getContext("2d");

function widthOf(text: string, font: string): number {
	if (!context) return text.length * 8;
	context.font = font;
	return context.measureText(text).width;
}

/** The width that no line can be narrower than without cutting a word. */
export function longestWord(text: string, font: string): number {
	return Math.ceil(Math.max(...text.split(/\s+/).map((word) => widthOf(word, font))));
}

/** The words in lines no wider than `width`, at most `most` of them; what is left out becomes «…». */
export function lines(text: string, font: string, width: number, most: number): string[] {
	const broken: string[] = [];
	for (const word of text.split(/\s+/)) {
		const last = broken.at(-1);
		if (last !== undefined && widthOf(`${last} ${word}`, font) <= width) broken[broken.length - 1] = `${last} ${word}`;
		else broken.push(word);
	}
	const kept = broken.slice(0, most);
	const end = kept.at(-1);
	if (end !== undefined && (broken.length > most || widthOf(end, font) > width)) {
		kept[kept.length - 1] = shortened(end, font, width, broken.length > most);
	}
	return kept;
}

function shortened(line: string, font: string, width: number, always: boolean): string {
	let letters = [...line];
	if (!always && widthOf(line, font) <= width) return line;
	while (letters.length > 1 && widthOf(`${letters.join("").trimEnd()}…`, font) > width) letters = letters.slice(0, -1);
	return `${letters.join("").trimEnd()}…`;
}

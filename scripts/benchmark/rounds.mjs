// How long reading and segmenting take for a set of texts: the same in Node and in the browser.

/** Rounds that are not counted, until the engine has compiled what is hot. */
const warming = 15;
/** Rounds that are. Their median is taken: an odd number has one. */
const counted = 15;

/**
 * @typedef {object} Times milliseconds for a text: the mean over the texts, of the median round
 * @property {number} reading
 * @property {number} segmenting
 */

/**
 * The two take turns, so that a busy moment of the machine falls on both.
 *
 * @param {(text: string) => unknown} read
 * @param {string[]} texts
 * @returns {Times}
 */
export function timesOf(read, texts) {
	const split = splitter();
	/** @type {number[]} */
	const reading = [];
	/** @type {number[]} */
	const segmenting = [];
	for (let round = 0; round < warming + counted; round += 1) {
		reading.push(timeOf(read, texts));
		segmenting.push(timeOf(split, texts));
	}
	return { reading: median(reading.slice(warming)), segmenting: median(segmenting.slice(warming)) };
}

/** @returns {(text: string) => string[]} what splits an Arabic text into its words */
function splitter() {
	const segmenter = new Intl.Segmenter("ar", { granularity: "word" });
	return (text) => {
		const words = [];
		for (const { segment, isWordLike } of segmenter.segment(text)) {
			if (isWordLike) words.push(segment);
		}
		return words;
	};
}

/**
 * @param {(text: string) => unknown} task
 * @param {string[]} texts
 */
function timeOf(task, texts) {
	const began = performance.now();
	for (const text of texts) task(text);
	return (performance.now() - began) / texts.length;
}

/** @param {number[]} times */
function median(times) {
	return times.sort((one, other) => one - other)[times.length >> 1] ?? Number.NaN;
}

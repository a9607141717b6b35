/**
 * @typedef {object} Span
 * @property {number} start
 * @property {number} end
 * @property {string} text
 */

/**
 * Every span anywhere in a value.
 *
 * @param {unknown} value
 * @returns {Span[]}
 */
export function spansIn(value) {
	if (typeof value !== "object" || value === null) return [];
	if ("start" in value && "end" in value && "text" in value) return [/** @type {Span} */ (value)];
	return Object.values(value).flatMap(spansIn);
}

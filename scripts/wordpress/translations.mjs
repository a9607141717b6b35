// .po, which people write, to .mo, which WordPress reads (the format of GNU gettext, without its hash table).

/**
 * @param {string} po entries of one line each, as in integrations/wordpress/languages/
 * @returns {Map<string, string>} what is said, by what is asked; the header stands under the empty string
 */
export function entriesOf(po) {
	/** @type {Map<string, string>} */
	const entries = new Map();
	for (const block of po.split(/\n\n+/)) {
		const header = /^msgid ""\nmsgstr ""\n([\s\S]+)/.exec(block);
		if (header) entries.set("", (header[1] ?? "").trim().split("\n").map(read).join(""));
		const entry = /^(?:msgctxt (".*")\n)?msgid (".+")\nmsgstr (".+")/m.exec(block);
		if (!entry) continue;
		const [, context, asked = '""', said = '""'] = entry;
		// U+0004 stands between a context and what is asked in it.
		if (read(asked)) entries.set(`${context ? `${read(context)}\u0004` : ""}${read(asked)}`, read(said));
	}
	return entries;
}

/** @param {string} quoted */
function read(quoted) {
	return JSON.parse(quoted);
}

/**
 * @param {Map<string, string>} entries
 * @returns {Buffer}
 */
export function compiled(entries) {
	const sorted = [...entries].sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
	const header = 28;
	const table = sorted.length * 8;
	const words = Buffer.alloc(header + 2 * table);
	words.writeUInt32LE(0x950412de, 0);
	words.writeUInt32LE(sorted.length, 8);
	words.writeUInt32LE(header, 12);
	words.writeUInt32LE(header + table, 16);
	words.writeUInt32LE(words.length, 24);
	/** @type {Buffer[]} */
	const strings = [];
	let at = words.length;
	for (const column of /** @type {const} */ ([0, 1])) {
		for (const [index, pair] of sorted.entries()) {
			const string = Buffer.from(`${pair[column]}\0`);
			words.writeUInt32LE(string.length - 1, header + column * table + index * 8);
			words.writeUInt32LE(at, header + column * table + index * 8 + 4);
			at += string.length;
			strings.push(string);
		}
	}
	return Buffer.concat([words, ...strings]);
}

// A zip archive, its files stored as they are (APPNOTE 6.3): all that a Word document is.
import { crc32 } from "node:zlib";

/**
 * @param {Record<string, string>} files
 * @returns {Buffer}
 */
export function zip(files) {
	/** @type {Buffer[]} */
	const entries = [];
	/** @type {Buffer[]} */
	const directory = [];
	let offset = 0;
	for (const [path, content] of Object.entries(files)) {
		const name = Buffer.from(path);
		const data = Buffer.from(content);
		const about = Buffer.alloc(26);
		about.writeUInt16LE(20, 0);
		about.writeUInt32LE(crc32(data), 10);
		about.writeUInt32LE(data.length, 14);
		about.writeUInt32LE(data.length, 18);
		about.writeUInt16LE(name.length, 22);
		const entry = Buffer.concat([Buffer.from("PK\x03\x04"), about, name, data]);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(offset, 10);
		directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), about, place, name]));
		entries.push(entry);
		offset += entry.length;
	}
	const size = directory.reduce((sum, part) => sum + part.length, 0);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(directory.length, 4);
	end.writeUInt16LE(directory.length, 6);
	end.writeUInt32LE(size, 8);
	end.writeUInt32LE(offset, 12);
	return Buffer.concat([...entries, ...directory, Buffer.from("PK\x05\x06"), end]);
}

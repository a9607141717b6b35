// The text of the release.
import { createReadStream } from "node:fs";
import { Failure } from "./failure.ts";

/**
 * Reads a file, or standard input for `-`. Reading ends over the limit, so that an endless pipe ends in a message and
 * not in memory running out.
 */
export async function textOf(file: string, limit: number): Promise<string> {
	const name = file === "-" ? "standard input" : file;
	const bytes = await bytesOf(file, name, limit);
	try {
		return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		const cure = "convert it first, for example with `iconv -f WINDOWS-1256 -t UTF-8`";
		throw new Failure(`${name}: not UTF-8 (byte ${firstBadByte(bytes)}): ${cure}`);
	}
}

async function bytesOf(file: string, name: string, limit: number): Promise<Buffer> {
	const chunks: Buffer[] = [];
	let length = 0;
	try {
		for await (const chunk of file === "-" ? process.stdin : createReadStream(file)) {
			chunks.push(chunk);
			length += chunk.length;
			if (length > limit) break;
		}
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		if (code === "ENOENT") throw new Failure(`${name}: there is no such file`);
		throw new Failure(`${name}: cannot be read: ${message}`);
	}
	if (length > limit) throw new Failure(`the text is longer than ${limit} bytes: shorten it or raise --limit`);
	return Buffer.concat(chunks);
}

/** Where bytes and what a lenient decoder makes of them part; a replacement may begin as the bytes do. */
function firstBadByte(bytes: Buffer): number {
	const replaced = Buffer.from(bytes.toString("utf8"));
	let at = 0;
	while (at < bytes.length && bytes[at] === replaced[at]) at += 1;
	while (at > 0 && isContinuation(replaced[at])) at -= 1;
	return at;
}

function isContinuation(byte: number | undefined): boolean {
	return byte !== undefined && (byte & 0xc0) === 0x80;
}

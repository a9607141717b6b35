// What may stand on the command line: that of the Rust program, but for the completions for shells.
import { parseArgs } from "node:util";
import { type Format, formats } from "../write.ts";
import { Failure } from "./failure.ts";

/** The core's own limit, in bytes. */
const usualLimit = 1 << 20;

export const help = `Reads an official communiqué in Arabic and says who met whom, what was decided, promised or merely said,
and which words say so

Usage: balagh [OPTIONS] [FILE]

Arguments:
  [FILE]  The release, as UTF-8 text; \`-\` reads standard input [default: -]

Options:
      --format <FORMAT>         How to write what was understood [default: json]
                                [possible values: json, markdown, text, csv, json-ld, ninjs]
      --published <YYYY-MM-DD>  The day the release was published: resolves «today», «yesterday» and bare weekdays
      --limit <BYTES>           The longest text that is read [default: ${usualLimit}]
      --pretty                  Indent the JSON
  -h, --help                    Print help
  -V, --version                 Print version

Examples:
  npx balagh release.txt                              what the release says, as JSON
  npx balagh release.txt --format markdown            a note for people
  npx balagh release.txt --format csv > points.csv    a row for each point, for spreadsheets
  curl -s ADDRESS | npx balagh --format text          from standard input

Exit status:
  0  a result was written (also when the text reports no cooperation event)
  1  the input could not be read or understood
  2  the command line is wrong
`;

export interface Arguments {
	file: string;
	format: Format;
	published: string | undefined;
	limit: number;
	pretty: boolean;
	wants: "help" | "version" | "reading";
}

/** @throws {Failure} for what the program does not know */
export function read(given: string[]): Arguments {
	const { values, positionals } = parsed(given);
	const [file = "-", ...others] = positionals;
	if (others.length > 0) throw wrong(`one file at a time, not “${others.join(" ")}” too`);
	return {
		file,
		format: formatNamed(values.format),
		published: values.published,
		limit: limitOf(values.limit),
		pretty: values.pretty,
		wants: values.help ? "help" : values.version ? "version" : "reading",
	};
}

function parsed(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				format: { type: "string", default: "json" },
				published: { type: "string" },
				limit: { type: "string", default: `${usualLimit}` },
				pretty: { type: "boolean", default: false },
				help: { type: "boolean", short: "h", default: false },
				version: { type: "boolean", short: "V", default: false },
			},
		});
	} catch (error) {
		throw wrong(error instanceof Error ? error.message : String(error));
	}
}

function formatNamed(name: string): Format {
	const format = formats.find((format) => format === name);
	if (!format) throw wrong(`there is no format “${name}”: take one of ${formats.join(", ")}`);
	return format;
}

function limitOf(given: string): number {
	const limit = Number(given);
	if (!/^\d+$/.test(given) || !Number.isSafeInteger(limit)) throw wrong(`--limit ${given} is no number of bytes`);
	return limit;
}

function wrong(message: string): Failure {
	return new Failure(`${message}\n\nFor more information, try --help.`, 2);
}

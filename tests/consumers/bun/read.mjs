import { readFileSync } from "node:fs";
import { BalaghError, init, parse, parseMany, parseSync, toMarkdown } from "balagh";

const [file = ""] = process.argv.slice(2);
const text = readFileSync(file, "utf8");

await init();
const release = parseSync(text, { published: "2027-03-18" });
const same = await parse(text, { published: "2027-03-18" });
const [, failed] = await parseMany([text, ""]);
const markdown = await toMarkdown(release, text);
const address = import.meta.resolve("balagh/balagh.wasm");
console.log(
	JSON.stringify({
		release,
		isSame: JSON.stringify(same) === JSON.stringify(release),
		failed: failed?.error instanceof BalaghError && failed.error.code,
		markdown,
		address,
	}),
);

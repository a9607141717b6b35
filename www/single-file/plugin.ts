// Puts everything that the page is made of into its one HTML file.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type Plugin, parseAst, type Rolldown } from "vite";

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export function singleFile(name: string): Plugin {
	return {
		name: "balagh-single-file",
		apply: "build",
		enforce: "pre",
		transform: (code, id) => withModule(code, id),
		generateBundle: {
			order: "post",
			handler(_options, bundle) {
				const source = assembled(bundle);
				for (const file of Object.keys(bundle)) delete bundle[file];
				this.emitFile({ type: "asset", fileName: name, source });
			},
		},
	};
}

/** Where a module is asked for by its address, its bytes are given. */
function withModule(code: string, id: string) {
	const asks = /\/pkg\/exports\.js$|\/npm\/src\/wasm-address\.ts$/.test(id);
	if (!asks) return undefined;
	const address = /new URL\(['"]([\w./]+\.wasm)['"], import\.meta\.url\)/.exec(code);
	if (!address?.[1]) throw new Error(`${id} asks for its module in another way: look at single-file/plugin.ts`);
	const packed = gzipSync(readFileSync(join(dirname(id), address[1])), { level: 9 }).toString("base64");
	const bytes = code.replace(address[0], `unpacked("${packed}")`);
	return { code: `import { unpacked } from ${JSON.stringify(fromHere("unpack.ts"))};\n${bytes}`, map: null };
}

function assembled(bundle: Rolldown.OutputBundle): string {
	const script = insideScript(textOf(bundle, ".js"));
	const style = textOf(bundle, ".css");
	const icon = encodeURIComponent(readFileSync(fromHere("../public/icon.svg"), "utf8"));
	const parts: [RegExp, string][] = [
		[/(?<=Content-Security-Policy"\s+content=")[^"]*/, policy(script, style)],
		[/(?<=<link rel="icon" href=")[^"]*/, `data:image/svg+xml,${icon}`],
		[/<link rel="manifest"[^>]*>\s*/, ""],
		[/<script type="module"[^>]*><\/script>/, `<script type="module">${script}</script>`],
		[/<link rel="stylesheet"[^>]*>/, `<style>${style}</style>`],
		[/(?=<\/body>)/, comment(textOf(bundle, ".md"))],
	];
	return parts.reduce(replaced, textOf(bundle, ".html"));
}

function replaced(html: string, [place, text]: [RegExp, string]): string {
	if (!place.test(html)) throw new Error(`the page has no ${place}: look at single-file/plugin.ts`);
	return html.replace(place, () => text);
}

/** The one file of a kind. */
function textOf(bundle: Rolldown.OutputBundle, ending: string): string {
	const [file, ...others] = Object.values(bundle).filter(({ fileName }) => fileName.endsWith(ending));
	if (!file || others.length > 0) throw new Error(`one ${ending} was expected, not ${others.length + (file ? 1 : 0)}`);
	return file.type === "chunk" ? file.code : file.source.toString();
}

/** Strings that hold tags would end the element they stand in; nowhere else has code these letters. */
function insideScript(code: string): string {
	const escaped = code.replace(/<(?=\/?script|!--)/gi, "\\x3C");
	parseAst(escaped);
	return escaped;
}

/** The page's policy (index.html), narrower: nothing may be fetched at all, and only this script and style count. */
function policy(script: string, style: string): string {
	return [
		"default-src 'none'",
		`script-src '${hash(script)}' 'wasm-unsafe-eval'`,
		`style-src '${hash(style)}'`,
		"img-src data:",
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types balagh",
	].join("; ");
}

function hash(text: string): string {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** The licences of what stands in the file. */
function comment(text: string): string {
	return `<!--\n${text.replaceAll("--", "- -").trim()}\n-->\n`;
}

/** A WebAssembly module that stands in the script, gzipped and in base64, as if it had been fetched. */
export function unpacked(packed: string): Response {
	const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
	const module = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
	return new Response(module, { headers: { "content-type": "application/wasm" } });
}

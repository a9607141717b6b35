/** What can go wrong with a text or its options; the core's own codes. */
export type TextErrorCode =
	| "empty"
	| "too_long"
	| "language_not_yet_supported"
	| "unknown_language"
	| "invalid_published"
	| "invalid_text"
	| "invalid_options"
	| "invalid_format"
	| "invalid_release";

/** What can go wrong with the module `balagh.wasm`. */
export type LoaderErrorCode =
	/** Nothing came from its address. */
	| "wasm_unreachable"
	/** Its address answers with an HTML page, as a development server does for files that it does not have. */
	| "wasm_is_html"
	/** What came is no WebAssembly, or belongs to another version of this package. */
	| "wasm_invalid"
	/** The page's Content Security Policy forbids WebAssembly. */
	| "wasm_blocked"
	/** `parseSync` was called before `init` had ended. */
	| "not_ready";

/** Every code that a `BalaghError` can have. New ones may come; none changes its meaning. */
export type BalaghErrorCode =
	| TextErrorCode
	| LoaderErrorCode
	/** The reader was stopped before the text had been read. */
	| "stopped"
	/** A bug in Balagh. What comes next is read by a fresh instance. */
	| "internal";

/** Why there is no reading: `code` is stable and for programs, `message` says what to do and is for people. */
export class BalaghError extends Error {
	override readonly name = "BalaghError";
	readonly code: BalaghErrorCode;

	constructor(code: BalaghErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.code = code;
	}
}

/** What the core threw, as a `BalaghError`; whatever it did not mean to throw is `internal`. */
export function balaghError(thrown: unknown): BalaghError {
	if (thrown instanceof BalaghError) return thrown;
	if (thrown instanceof Error && thrown.name === "BalaghError" && "code" in thrown) {
		return new BalaghError(thrown.code as BalaghErrorCode, thrown.message);
	}
	return new BalaghError("internal", `a bug in Balagh, please report it: ${thrown}`, { cause: thrown });
}

// Reads in a worker, or in the caller's own thread where there is none.
import { BalaghError } from "./error.ts";
import { openInWorker } from "./in-worker.ts";
import { type Outcome, outcomes } from "./many.ts";
import type { Answer } from "./messages.ts";
import type { SendableSource } from "./source.ts";
import type { Options, Release } from "./types.ts";

/** Reads releases without holding up the page. */
export interface Reader {
	/** Whether a worker reads; else the page's own thread does. */
	readonly inWorker: boolean;

	/**
	 * Reads one release.
	 *
	 * @throws {BalaghError} as `parse` of `balagh`; `stopped` where `stop` or `dispose` came first
	 */
	parse(text: string, options?: Options | null): Promise<Release>;

	/** Reads several releases, one after the other; see `parseMany` of `balagh`. */
	parseMany(texts: Iterable<string>, options?: Options | null): Promise<Outcome[]>;

	/** Gives up what is being read, which is rejected with the code `stopped`; what comes next is read as ever. */
	stop(): void;

	/** Ends the worker for good. */
	dispose(): void;
}

/** A thread with the core in it. */
export interface Opened {
	read(text: string, options: Options | null | undefined): Promise<Answer>;
	close(): void;
	/** Whether it ended by itself. */
	isDead(): boolean;
}

interface Standing extends Opened {
	inWorker: boolean;
}

/** A reader that has loaded. `worker` is the address of its script; none where there shall be no worker. */
export async function openReader(
	worker: URL | string | undefined,
	wasm: SendableSource | Promise<SendableSource>,
): Promise<Reader> {
	let standing = await open(worker, wasm);
	let current = Promise.resolve(standing);
	let isDisposed = false;

	const reopen = () => {
		current = open(worker, wasm);
		// Why there is no new one, whoever asks next is told.
		current.then((opened) => {
			standing = opened;
		}, ignore);
	};
	const close = () => current.then((stopped) => stopped.close(), ignore);
	const parse: Reader["parse"] = async (text, options) => {
		if (isDisposed) throw new BalaghError("stopped", "the reader has been disposed of: create another");
		const thread = await current;
		const answer = await thread.read(text, options);
		if ("release" in answer) return answer.release;
		if (thread.isDead() && standing === thread && !isDisposed) reopen();
		throw new BalaghError(answer.failure.code, answer.failure.message);
	};
	return {
		get inWorker() {
			return standing.inWorker;
		},
		parse,
		parseMany: (texts, options) => outcomes(texts, (text) => parse(text, options)),
		stop() {
			if (isDisposed) return;
			close();
			reopen();
		},
		dispose() {
			isDisposed = true;
			close();
		},
	};
}

const ignore = () => {};

async function open(
	worker: URL | string | undefined,
	wasm: SendableSource | Promise<SendableSource>,
): Promise<Standing> {
	try {
		if (worker) return { ...(await openInWorker(worker, wasm)), inWorker: true };
	} catch {
		// The caller's thread can do it as well; it alone says what is wrong with the module, if that is why.
	}
	return openHere(wasm);
}

async function openHere(wasm: SendableSource | Promise<SendableSource>): Promise<Standing> {
	const { answer, start } = await import("./here.ts");
	const source = await wasm;
	await start(() => source);
	return { read: async (text, options) => answer(text, options), close() {}, isDead: () => false, inWorker: false };
}

/** Something that takes its time, can be followed and can be stopped. */
export class Work {
	readonly doing: "importing" | "reading";
	readonly #stopper = new AbortController();
	#part: number | undefined;
	#hear: (part: number) => void = () => {};

	constructor(doing: "importing" | "reading") {
		this.doing = doing;
	}

	/** Which part is done, from 0 to 1, where that is known. */
	get part(): number | undefined {
		return this.#part;
	}

	get signal(): AbortSignal {
		return this.#stopper.signal;
	}

	/** Steps are reported here. A property, so that it can be handed on. */
	readonly progress = (part: number): void => {
		this.#part = part;
		this.#hear(part);
	};

	/** The one who shows it hears of every step; a later one takes its place. */
	follow(hear: (part: number) => void): void {
		this.#hear = hear;
	}

	stop(): void {
		this.#stopper.abort(new DOMException("stopped", "AbortError"));
	}
}

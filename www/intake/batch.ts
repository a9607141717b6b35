// Several files at once: each is taken in, then each is read, and what is done stays whatever comes after.
import type { Release } from "../../pkg/balagh.js";
import type { Imported } from "../importers/document.ts";
import { importFile } from "../importers/file.ts";
import { type Failure, failureOf } from "../reader/failure.ts";
import type { Reader } from "../reader/reader.ts";
import { Work } from "./work.ts";

export type State = "waiting" | "importing" | "imported" | "reading" | "read" | "failed";

export interface Item {
	readonly file: File;
	state: State;
	document?: Imported;
	/** As the document gives it, until the reader of the page says otherwise. */
	published: string;
	release?: Release;
	failure?: Failure;
}

export class Batch {
	readonly items: Item[] = [];
	#work: Work | undefined;
	#hear: (item?: Item) => void = () => {};

	/** What is being done now. */
	get work(): Work | undefined {
		return this.#work;
	}

	/** The one who shows it hears which item has changed, or that work has begun or ended. */
	follow(hear: (item?: Item) => void): void {
		this.#hear = hear;
	}

	add(files: File[]): void {
		this.items.push(...files.map((file): Item => ({ file, state: "waiting", published: "" })));
	}

	in(state: State): Item[] {
		return this.items.filter((item) => item.state === state);
	}

	/** Takes in the files that wait. */
	import(): Promise<void> {
		const size = ({ file }: Item) => file.size;
		return this.#run("importing", "waiting", size, async (item, work, progress) => {
			item.document = await importFile(item.file, { progress, signal: work.signal });
			item.published = item.document.published;
			return "imported";
		});
	}

	/** Reads what was taken in. */
	read(reader: Promise<Reader>): Promise<void> {
		const length = ({ document }: Item) => document?.text.length ?? 0;
		return this.#run("reading", "imported", length, async (item, work) => {
			const opened = await reader;
			const stop = () => opened.stop();
			work.signal.addEventListener("abort", stop);
			const options = item.published ? { published: item.published } : {};
			const answer = await opened.read(item.document?.text ?? "", options);
			work.signal.removeEventListener("abort", stop);
			if ("release" in answer) {
				item.release = answer.release;
				return "read";
			}
			// Stopped, if only for the sake of another text: it can be read again.
			if (answer.failure.code === "stopped") return "imported";
			item.failure = answer.failure;
			return "failed";
		});
	}

	/** Goes through the items of a state; one that is stopped goes back to where it was. */
	async #run(
		doing: Work["doing"],
		from: State,
		weight: (item: Item) => number,
		act: (item: Item, work: Work, progress: (part: number) => void) => Promise<State>,
	): Promise<void> {
		if (this.#work) return;
		const work = new Work(doing);
		this.#work = work;
		this.#hear();
		let done = this.items.filter((item) => item.state !== from).reduce((sum, item) => sum + weight(item), 0);
		// Asked anew for each: files may be added meanwhile.
		for (let [item] = this.in(from); item && !work.signal.aborted; [item] = this.in(from)) {
			const whole = this.items.reduce((sum, one) => sum + weight(one), 0) || 1;
			const own = weight(item);
			work.progress(done / whole);
			item.state = doing;
			this.#hear(item);
			try {
				item.state = await act(item, work, (part) => work.progress((done + part * own) / whole));
			} catch (error) {
				if (!work.signal.aborted) item.failure = failureOf(error);
				item.state = work.signal.aborted ? from : "failed";
			}
			done += own;
			this.#hear(item);
		}
		this.#work = undefined;
		this.#hear();
	}
}

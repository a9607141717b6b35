// The marks of one element in the portal's article; what makes them is loaded when there is something to mark.
import type { Point, Release } from "../../npm/src/types.ts";
import type { Article } from "./article.ts";
import type { Marks } from "./marks.ts";

export class Marking {
	#marks: Marks | undefined;
	#turn = 0;

	/** Marks the words of all points, each rank in its own way. */
	show(release: Release, article: Article, tree: Node): Promise<void> {
		return this.#do((marks) => marks.show(release, article, tree));
	}

	/** Marks the words of one point above the others. */
	choose(point: Point | undefined, article: Article, tree: Node): Promise<void> {
		return this.#do((marks) => marks.choose(point, article, tree));
	}

	/** The same, and brings the words into sight. */
	reveal(point: Point, article: Article, tree: Node): Promise<void> {
		return this.#do((marks) => marks.reveal(point, article, tree));
	}

	clear(): void {
		this.#turn += 1;
		this.#marks?.clear();
	}

	/** Not any more, where all was cleared meanwhile. */
	async #do(action: (marks: Marks) => void): Promise<void> {
		const turn = this.#turn;
		if (!this.#marks) {
			const { Marks } = await import("./marks.ts");
			this.#marks ??= new Marks();
		}
		if (turn === this.#turn) action(this.#marks);
	}
}

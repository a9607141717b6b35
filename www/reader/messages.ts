import type { Options } from "../../pkg/balagh.js";
import type { Answer } from "./instance.ts";

/** What the page asks its worker. */
export interface Question {
	id: number;
	text: string;
	options: Options;
}

/** What the worker says: that it stands, that it does not, or an answer. */
export type Said = "ready" | "unable" | { id: number; answer: Answer };

// One reader, in one worker, for all elements of a page.
import { createReader, type Reader } from "../../npm/src/worker.ts";
import { trusted } from "./trusted.ts";

let reader: Promise<Reader> | undefined;

/** Opened when first asked for; what did not open may open next time. */
export function sharedReader(): Promise<Reader> {
	if (!reader) {
		reader = createReader({ workerUrl: trusted().createScriptURL("") });
		reader.catch(() => {
			reader = undefined;
		});
	}
	return reader;
}

// What another app has shared with the installed page (www/offline/share-target.ts holds it until it is asked for).
import { ImportError } from "../importers/failure.ts";

export interface Shared {
	text: string;
	files: File[];
}

/** The service worker sends a share on to this fragment. */
export const sharedFragment = "#shared";
/** A service worker that was ended meanwhile has forgotten, and may not answer. */
const patience = 5000;

export async function takeShared(): Promise<Shared> {
	const shared = await ask();
	if (!shared) throw new ImportError("share_lost", "the service worker holds nothing");
	if (shared.files.length === 0 && isOnlyALink(shared.text)) throw new ImportError("share_link_only", shared.text);
	return shared;
}

async function ask(): Promise<Shared | undefined> {
	const { active } = await navigator.serviceWorker.ready;
	return await new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.addEventListener("message", ({ data }: MessageEvent<Shared | undefined>) => resolve(data));
		port1.start();
		active?.postMessage("shared?", [port2]);
		setTimeout(resolve, patience, undefined);
	});
}

function isOnlyALink(text: string): boolean {
	return /^\s*https?:\/\/\S+\s*$/.test(text);
}

import { createReader } from "balagh/worker";

const text = decodeURIComponent(location.hash.slice(1));
const { dataset } = document.documentElement;

/** In a worker of our own, which imports the package. */
function readElsewhere() {
	const worker = new Worker(new URL("./own-worker.js", import.meta.url), { type: "module" });
	return new Promise((resolve) => {
		worker.onmessage = ({ data }) => resolve(data);
		worker.postMessage(text);
	});
}

try {
	const reader = await createReader();
	const release = await reader.parse(text, { published: "2027-03-18" });
	dataset.inWorker = reader.inWorker;
	dataset.same = JSON.stringify(await readElsewhere()) === JSON.stringify(release);
	const stopped = reader.parse(text).catch(({ code }) => code);
	reader.stop();
	dataset.stopped = await stopped;
	await reader.parse(text);
	reader.dispose();
	const other = await createReader({ workerUrl: "/no-such-worker.js" });
	const same = JSON.stringify(await other.parse(text, { published: "2027-03-18" })) === JSON.stringify(release);
	dataset.withoutWorker = `${other.inWorker} ${same}`;
	dataset.result = JSON.stringify(release);
} catch (error) {
	dataset.failure = `${error.code}: ${error.message}`;
}

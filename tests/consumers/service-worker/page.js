const { dataset } = document.documentElement;

await navigator.serviceWorker.register("./service-worker.js", { type: "module" });
await navigator.serviceWorker.ready;
if (!navigator.serviceWorker.controller) {
	await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
}
const answer = await fetch("./read", { method: "POST", body: decodeURIComponent(location.hash.slice(1)) });
const said = await answer.text();
if (answer.ok) dataset.result = said;
else dataset.failure = said;

const { dataset } = document.documentElement;

for (const paragraph of decodeURIComponent(location.hash.slice(1)).split("\n")) {
	const element = document.createElement("p");
	element.textContent = paragraph;
	document.querySelector("article").append(element);
}
document.addEventListener("balagh-ready", ({ detail }) => {
	dataset.inWorker = detail.inWorker;
});
document.addEventListener("balagh-result", ({ detail }) => {
	dataset.result = JSON.stringify(detail.release);
});
document.addEventListener("balagh-error", ({ detail }) => {
	dataset.failure = `${detail.code}: ${detail.message}`;
});

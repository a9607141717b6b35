// @ts-check
// Controls set attributes of the element, and nothing else; the last event is shown beside them.
const controls = /** @type {HTMLFormElement} */ (document.querySelector("form"));
const element = /** @type {HTMLElement} */ (document.querySelector("cooperation-points"));

controls.addEventListener("input", ({ target }) => {
	if (target instanceof HTMLInputElement) element.toggleAttribute(target.name, target.checked);
	if (target instanceof HTMLSelectElement) element.setAttribute(target.name, target.value);
});

for (const name of ["ready", "result", "select", "error"]) {
	element.addEventListener(`balagh-${name}`, ({ type }) => {
		/** @type {HTMLOutputElement} */ (controls.querySelector("output")).textContent = type;
	});
}

// Tells tests that the text has been read.
element.addEventListener("balagh-result", () => {
	document.documentElement.dataset.ready = "true";
});

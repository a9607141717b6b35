// Which point is unfolded.
export class Opening {
	opened: string | undefined;
	readonly #root: HTMLElement;

	constructor(root: HTMLElement) {
		this.#root = root;
	}

	open(id: string | undefined): void {
		this.opened = id;
		for (const point of this.#root.querySelectorAll<HTMLElement>("[data-point]")) {
			const isOpen = point.dataset.point === id;
			point.toggleAttribute("data-chosen", isOpen);
			const button = point.querySelector("[aria-expanded]");
			button?.setAttribute("aria-expanded", String(isOpen));
			const evidence = point.querySelector<HTMLElement>(".point__evidence");
			if (evidence) evidence.hidden = !isOpen;
		}
	}
}

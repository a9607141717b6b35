// The room an element takes: a reading that comes while the reader looks on moves nothing in the page.

export class Room {
	readonly #host: HTMLElement;
	readonly #frame: HTMLElement;
	readonly #reading: HTMLElement;
	readonly #more: HTMLButtonElement;

	constructor(host: HTMLElement, frame: HTMLElement, reading: HTMLElement, more: HTMLButtonElement) {
		this.#host = host;
		this.#frame = frame;
		this.#reading = reading;
		this.#more = more;
		more.addEventListener("click", () => this.widen());
		// Whoever goes on with the keyboard is not led into what is cut off.
		reading.addEventListener("focusin", () => this.widen());
	}

	/** Changes the content. Below the window it may take what it needs; in sight it keeps to what was there. */
	put(isNew: boolean, change: () => void): void {
		const { top, height } = this.#host.getBoundingClientRect();
		const isInSight = top < innerHeight && this.#isReserved;
		change();
		if (isNew) this.#keep(isInSight ? height : undefined);
		else if (this.#isKept) this.#showMore();
	}

	/** Takes all the room that the content needs, because the reader has asked for it. */
	widen(): void {
		this.#keep(undefined);
	}

	/** `--balagh-reserved-size: 0` lets the element grow as it likes. */
	get #isReserved(): boolean {
		return Number.parseFloat(getComputedStyle(this.#host).getPropertyValue("--balagh-reserved-size")) !== 0;
	}

	get #isKept(): boolean {
		return this.#frame.hasAttribute("data-kept");
	}

	#keep(height: number | undefined): void {
		this.#frame.toggleAttribute("data-kept", height !== undefined);
		this.#frame.style.setProperty("--kept", height === undefined ? "auto" : `${height}px`);
		this.#showMore();
	}

	#showMore(): void {
		const { scrollHeight, clientHeight } = this.#reading;
		this.#more.hidden = !this.#isKept || scrollHeight <= clientHeight + 1;
	}
}

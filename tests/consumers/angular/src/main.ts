import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import "balagh/element/define";
import type { CooperationPointsEvents } from "balagh/element";

@Component({
	selector: "portal-page",
	schemas: [CUSTOM_ELEMENTS_SCHEMA],
	template: `<cooperation-points
		[text]="text"
		published="2027-03-18"
		view="full"
		loading="eager"
		(balagh-result)="show($event)"
		(balagh-error)="fail($event)"
	></cooperation-points>`,
})
class Page {
	readonly text = decodeURIComponent(location.hash.slice(1));

	show(event: Event) {
		const { detail } = event as CooperationPointsEvents["balagh-result"];
		document.documentElement.dataset["result"] = JSON.stringify(detail.release);
	}

	fail(event: Event) {
		const { detail } = event as CooperationPointsEvents["balagh-error"];
		document.documentElement.dataset["failure"] = `${detail.code}: ${detail.message}`;
	}
}

bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });

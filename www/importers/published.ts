// The day of publication, as a page says it in elements that everybody may see.
const named = 'meta:is([name="pubdate" i], [name="date" i], [name="dc.date.issued" i])';
const places = ["time[pubdate]", "[itemprop=datePublished]", named, "article time[datetime]", "time[datetime]"];

/** The most telling first, by a reader of dates; empty where nothing below `root` gives a day. */
export function publishedIn(root: ParentNode, dayOf: (written: string | null) => string): string {
	for (const selector of places) {
		for (const place of root.querySelectorAll(selector)) {
			const day = dayOf(place.getAttribute("datetime") ?? place.getAttribute("content"));
			if (day) return day;
		}
	}
	return "";
}

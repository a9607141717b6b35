/** The attributes of `<cooperation-points>` for templates that are checked; see docs/EMBEDDING.md. */
export interface CooperationPointsAttributes {
	/** A CSS selector for what is read; without it the article around the element. */
	for?: string | undefined;
	/** The language of the release: only `ar` is read so far. */
	lang?: string | undefined;
	/** The language of the labels; without it that of the page. */
	"ui-lang"?: "ar" | "en" | "fr" | undefined;
	/** The day of publication, `YYYY-MM-DD`. */
	published?: string | undefined;
	view?: "digest" | "full" | "map" | undefined;
	"core-only"?: boolean | "" | undefined;
	highlight?: boolean | "" | undefined;
	"json-ld"?: boolean | "" | undefined;
	loading?: "lazy" | "idle" | "eager" | undefined;
}

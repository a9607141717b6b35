import { parse } from "balagh";
import { release as text } from "../release.mjs";
import { Reading } from "./reading.js";

export const dynamic = "force-dynamic";

/** Read on the server; what the visitor's browser reads stands beside it. */
export default async function Page() {
	const { headline } = await parse(text, { published: "2027-03-18" });
	return (
		<main>
			<h1>{headline}</h1>
			<Reading />
		</main>
	);
}

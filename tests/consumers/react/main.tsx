import "balagh/element/define";
import { createRoot } from "react-dom/client";

const { dataset } = document.documentElement;

function Reading({ text }: { text: string }) {
	return (
		<cooperation-points
			text={text}
			published="2027-03-18"
			view="full"
			loading="eager"
			core-only
			onbalagh-result={({ detail }) => {
				dataset.result = JSON.stringify(detail.release);
			}}
			onbalagh-error={({ detail: { code, message } }) => {
				dataset.failure = `${code}: ${message}`;
			}}
		/>
	);
}

/** What must not pass the type check. */
export const wrong = (
	// @ts-expect-error: there is no such view
	<cooperation-points view="everything" />
);

const root = document.getElementById("root");
if (root) createRoot(root).render(<Reading text={decodeURIComponent(location.hash.slice(1))} />);

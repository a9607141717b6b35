"use client";
import "balagh/element/define";
import { useEffect, useState } from "react";

export function Reading() {
	const [text, setText] = useState("");
	useEffect(() => setText(decodeURIComponent(location.hash.slice(1))), []);
	if (!text) return null;
	return (
		<cooperation-points
			text={text}
			published="2027-03-18"
			loading="eager"
			onbalagh-result={({ detail }) => {
				document.documentElement.dataset.result = JSON.stringify(detail.release);
			}}
			onbalagh-error={({ detail }) => {
				document.documentElement.dataset.failure = `${detail.code}: ${detail.message}`;
			}}
		/>
	);
}

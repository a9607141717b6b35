(async () => {
	const text = decodeURIComponent(location.hash.slice(1));
	const { dataset } = document.documentElement;
	try {
		const release = await Balagh.parse(text, { published: "2027-03-18" });
		dataset.markdown = await Balagh.toMarkdown(release, text);
		dataset.result = JSON.stringify(release);
	} catch (error) {
		dataset.failure = `${error.code}: ${error.message}`;
	}
})();

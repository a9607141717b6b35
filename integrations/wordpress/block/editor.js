// The block in the editor: what can be set, and a note where visitors see the reading. Words come from PHP.
((wp, words) => {
	const { createElement, Fragment } = wp.element;
	const { InspectorControls, useBlockProps } = wp.blockEditor;
	const { PanelBody, Placeholder, SelectControl, ToggleControl } = wp.components;

	const choice = (props, name, label, labels) =>
		createElement(SelectControl, {
			key: name,
			label,
			value: props.attributes[name],
			options: Object.entries(labels).map(([value, label]) => ({ value, label })),
			onChange: (value) => props.setAttributes({ [name]: value }),
		});
	const toggle = (props, name, label) =>
		createElement(ToggleControl, {
			key: name,
			label,
			checked: props.attributes[name] === true,
			onChange: (value) => props.setAttributes({ [name]: value }),
		});

	const edit = (props) =>
		createElement(
			Fragment,
			null,
			createElement(
				InspectorControls,
				null,
				createElement(
					PanelBody,
					{ title: words.title },
					choice(props, "view", words.view, words.views),
					choice(props, "uiLang", words.language, words.languages),
					toggle(props, "coreOnly", words.core),
					toggle(props, "highlight", words.highlight),
					toggle(props, "jsonLd", words.data),
				),
			),
			createElement(
				"div",
				useBlockProps(),
				createElement(Placeholder, { icon: "groups", label: words.title, instructions: words.placeholder }),
			),
		);

	wp.blocks.registerBlockType("balagh/cooperation-points", { title: words.title, edit, save: () => null });
})(globalThis.wp, globalThis.balaghWords);

<?php
/**
 * The block. It is rendered here, so that what posts store is its attributes and no markup of today's version.
 *
 * @package Balagh
 */

namespace Balagh;

defined( 'ABSPATH' ) || exit;

const BLOCK = 'balagh/cooperation-points';

add_action(
	'init',
	static function () {
		$needs = array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components' );
		wp_register_script( 'balagh-block', plugins_url( 'block/editor.js', FILE ), $needs, VERSION, true );
		wp_add_inline_script( 'balagh-block', 'var balaghWords = ' . wp_json_encode( editor_words(), JSON_HEX_TAG ) . ';', 'before' );
		register_block_type( dirname( FILE ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	}
);

/**
 * @param array $attributes What the editor has set; what it has not comes from the settings.
 * @return string
 */
function render_block( array $attributes ) {
	$names  = array(
		'view'     => 'view',
		'uiLang'   => 'ui_lang',
		'coreOnly' => 'core_only',
		'highlight' => 'highlight',
		'jsonLd'   => 'json_ld',
	);
	$wanted = array();
	foreach ( $names as $attribute => $option ) {
		if ( isset( $attributes[ $attribute ] ) ) {
			$wanted[ $option ] = $attributes[ $attribute ];
		}
	}
	$markup = element_markup( $wanted );
	return $markup ? sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $markup ) : '';
}

/** @return array */
function editor_words() {
	return array(
		'title'       => __( 'Cooperation points', 'balagh' ),
		'placeholder' => __( 'Visitors see here who met whom and what came of it, as their browser reads it from this post.', 'balagh' ),
		'view'        => __( 'View', 'balagh' ),
		'views'       => view_labels(),
		'language'    => __( 'Language of the labels', 'balagh' ),
		'languages'   => language_labels(),
		'core'        => __( 'Only what is essential', 'balagh' ),
		'highlight'   => __( 'Mark the words in the post', 'balagh' ),
		'data'        => __( 'Structured data (schema.org)', 'balagh' ),
	);
}

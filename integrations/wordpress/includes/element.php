<?php
/**
 * The element itself, and the files that it needs: copied into this plugin, asked for from this site.
 *
 * @package Balagh
 */

namespace Balagh;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		// A classic script that loads the module beside it: WordPress knows modules only since 6.5.
		wp_register_script( 'balagh-element', plugins_url( 'element/element.classic.js', FILE ), array(), VERSION, true );
		wp_register_style( 'balagh-element', plugins_url( 'balagh.css', FILE ), array(), VERSION );
	}
);

/**
 * The markup of one element. Its script and style come along.
 *
 * @param array $wanted As in options(); what is missing comes from there.
 * @return string
 */
function element_markup( array $wanted = array() ) {
	if ( is_feed() ) {
		return '';
	}
	wp_enqueue_script( 'balagh-element' );
	wp_enqueue_style( 'balagh-element' );
	$options    = sanitized_options( array_merge( options(), $wanted ) );
	$attributes = array(
		'view'      => $options['view'],
		'ui-lang'   => $options['ui_lang'],
		'published' => get_post() ? get_the_date( 'Y-m-d' ) : '',
		'class'     => $options['show_empty'] ? '' : 'balagh-hides',
	);
	$markup     = '<cooperation-points';
	foreach ( array_filter( $attributes ) as $name => $value ) {
		$markup .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	foreach ( array( 'core_only' => 'core-only', 'highlight' => 'highlight', 'json_ld' => 'json-ld' ) as $option => $name ) {
		$markup .= $options[ $option ] ? " $name" : '';
	}
	return $markup . '></cooperation-points>';
}

<?php
/**
 * What the settings page stores, and what stands where it stores nothing.
 *
 * @package Balagh
 */

namespace Balagh;

defined( 'ABSPATH' ) || exit;

const OPTION = 'balagh';

const VIEWS     = array( 'digest', 'full', 'map' );
const LANGUAGES = array( '', 'ar', 'fr', 'en' );
const PLACES    = array( 'below', 'above' );

/** Whatever stood in the database before, what comes out is one of what is known. */
function options() {
	return sanitized_options( get_option( OPTION, array() ) );
}

/**
 * @param mixed $given What a form or the database holds.
 * @return array
 */
function sanitized_options( $given ) {
	$given = is_array( $given ) ? $given : array();
	$ids   = isset( $given['categories'] ) && is_array( $given['categories'] ) ? $given['categories'] : array();
	return array(
		'categories' => array_values( array_unique( array_filter( array_map( 'absint', array_filter( $ids, 'is_scalar' ) ) ) ) ),
		'place'      => one_of( PLACES, $given, 'place' ),
		'view'       => one_of( VIEWS, $given, 'view' ),
		'ui_lang'    => one_of( LANGUAGES, $given, 'ui_lang' ),
		'core_only'  => ! empty( $given['core_only'] ),
		'highlight'  => ! empty( $given['highlight'] ),
		'json_ld'    => ! empty( $given['json_ld'] ),
		// Portals that add it under every post want it away where there is nothing to say.
		'show_empty' => ! empty( $given['show_empty'] ),
	);
}

/**
 * @param string[] $known The first stands for whatever is not known.
 * @param array    $given
 * @param string   $name
 * @return string
 */
function one_of( array $known, array $given, $name ) {
	$value = isset( $given[ $name ] ) && is_string( $given[ $name ] ) ? $given[ $name ] : '';
	return in_array( $value, $known, true ) ? $value : $known[0];
}

<?php
/**
 * [cooperation_points view="full" ui_lang="fr" core_only="1" highlight="1" json_ld="0"]
 *
 * @package Balagh
 */

namespace Balagh;

defined( 'ABSPATH' ) || exit;

const SHORTCODE = 'cooperation_points';

add_action(
	'init',
	static function () {
		add_shortcode( SHORTCODE, __NAMESPACE__ . '\shortcode' );
	}
);

/**
 * @param array|string $given Attributes as an author has written them; a string where there are none.
 * @return string
 */
function shortcode( $given ) {
	$known  = array( 'view', 'ui_lang', 'core_only', 'highlight', 'json_ld', 'show_empty' );
	$wanted = array_intersect_key( is_array( $given ) ? $given : array(), array_flip( $known ) );
	foreach ( array( 'core_only', 'highlight', 'json_ld', 'show_empty' ) as $name ) {
		if ( isset( $wanted[ $name ] ) ) {
			$wanted[ $name ] = wp_validate_boolean( $wanted[ $name ] );
		}
	}
	return element_markup( $wanted );
}

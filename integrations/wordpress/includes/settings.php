<?php
/**
 * Settings → Balagh.
 *
 * @package Balagh
 */

namespace Balagh;

defined( 'ABSPATH' ) || exit;

const PAGE = 'balagh';

add_action(
	'admin_menu',
	static function () {
		add_options_page( __( 'Balagh', 'balagh' ), __( 'Balagh', 'balagh' ), 'manage_options', PAGE, __NAMESPACE__ . '\show_page' );
	}
);

add_action(
	'admin_init',
	static function () {
		register_setting( PAGE, OPTION, array( 'type' => 'array', 'sanitize_callback' => __NAMESPACE__ . '\sanitized_options' ) );
		add_settings_section( 'where', __( 'Where', 'balagh' ), '__return_null', PAGE );
		add_settings_section( 'what', __( 'What', 'balagh' ), '__return_null', PAGE );
		add_field( 'categories', __( 'Add to every post of', 'balagh' ), 'where', 'show_categories' );
		add_field( 'place', __( 'Place', 'balagh' ), 'where', 'show_choice', array( 'labels' => 'place_labels' ) );
		add_field( 'view', __( 'View', 'balagh' ), 'what', 'show_choice', array( 'labels' => 'view_labels' ) );
		add_field( 'ui_lang', __( 'Language of the labels', 'balagh' ), 'what', 'show_choice', array( 'labels' => 'language_labels' ) );
		add_field( 'core_only', __( 'Only what is essential', 'balagh' ), 'what', 'show_switch' );
		add_field( 'highlight', __( 'Mark the words in the post', 'balagh' ), 'what', 'show_switch' );
		add_field( 'json_ld', __( 'Structured data (schema.org)', 'balagh' ), 'what', 'show_switch' );
		add_field( 'show_empty', __( 'Also where a post reports no cooperation', 'balagh' ), 'what', 'show_switch' );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( FILE ),
	static function ( $links ) {
		$address = admin_url( 'options-general.php?page=' . PAGE );
		array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'balagh' ) ) );
		return $links;
	}
);

/** @return array */
function view_labels() {
	return array(
		'digest' => __( 'The essentials, five points at most', 'balagh' ),
		'full'   => __( 'All points', 'balagh' ),
		'map'    => __( 'The picture of the meeting', 'balagh' ),
	);
}

/** @return array */
function language_labels() {
	return array(
		''   => __( 'As the page', 'balagh' ),
		'ar' => 'العربية',
		'fr' => 'Français',
		'en' => 'English',
	);
}

/** @return array */
function place_labels() {
	return array(
		'below' => __( 'Under the text', 'balagh' ),
		'above' => __( 'Above the text', 'balagh' ),
	);
}

/**
 * @param string $name
 * @param string $label
 * @param string $section
 * @param string $show
 * @param array  $more
 */
function add_field( $name, $label, $section, $show, array $more = array() ) {
	$given = array_merge( array( 'name' => $name, 'label_for' => "balagh-$name" ), $more );
	add_settings_field( "balagh-$name", $label, __NAMESPACE__ . '\\' . $show, PAGE, $section, $given );
}

/** Shows the whole page. */
function show_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><p>';
	esc_html_e( 'Texts are read in the visitor’s browser. This plugin asks no server and sends nothing.', 'balagh' );
	echo '</p><p>';
	/* translators: %s: a shortcode */
	printf( esc_html__( 'In single posts: the block “Cooperation points”, or %s', 'balagh' ), '<code dir="ltr">[cooperation_points]</code>' );
	echo '</p><form method="post" action="options.php">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form></div>';
}

/** @param array $field */
function show_categories( array $field ) {
	$chosen = options()['categories'];
	echo '<fieldset id="' . esc_attr( $field['label_for'] ) . '">';
	foreach ( get_categories( array( 'hide_empty' => false ) ) as $category ) {
		printf(
			'<label><input type="checkbox" name="%s[categories][]" value="%d" %s> %s</label><br>',
			esc_attr( OPTION ),
			(int) $category->term_id,
			checked( in_array( $category->term_id, $chosen, true ), true, false ),
			esc_html( $category->name )
		);
	}
	echo '</fieldset>';
}

/** @param array $field */
function show_choice( array $field ) {
	$chosen = options()[ $field['name'] ];
	$labels = call_user_func( __NAMESPACE__ . '\\' . $field['labels'] );
	printf( '<select id="%s" name="%s[%s]">', esc_attr( $field['label_for'] ), esc_attr( OPTION ), esc_attr( $field['name'] ) );
	foreach ( $labels as $value => $label ) {
		printf( '<option value="%s" %s>%s</option>', esc_attr( $value ), selected( $chosen, $value, false ), esc_html( $label ) );
	}
	echo '</select>';
}

/** @param array $field */
function show_switch( array $field ) {
	printf(
		'<input type="checkbox" id="%s" name="%s[%s]" value="1" %s>',
		esc_attr( $field['label_for'] ),
		esc_attr( OPTION ),
		esc_attr( $field['name'] ),
		checked( options()[ $field['name'] ], true, false )
	);
}

<?php
/**
 * "Add under every post of the category …".
 *
 * @package Balagh
 */

namespace Balagh;

defined( 'ABSPATH' ) || exit;

// Behind shortcodes (11), so that what authors have placed by hand is known.
add_filter( 'the_content', __NAMESPACE__ . '\add_element', 20 );

/**
 * @param string $content
 * @return string
 */
function add_element( $content ) {
	if ( ! is_singular( 'post' ) || ! in_the_loop() || ! is_main_query() || is_feed() ) {
		return $content;
	}
	$post    = get_post();
	$options = options();
	if ( ! $post || ! is_shown_whole( $post ) || post_password_required( $post ) || ! is_wanted( $post, $options['categories'] ) ) {
		return $content;
	}
	$element = element_markup();
	return 'above' === $options['place'] ? $element . $content : $content . $element;
}

/**
 * Whether this is the post of the page, and its text itself: block themes show other posts below it, inside the same
 * loop, and excerpts are made of the text with all filters.
 *
 * @param \WP_Post $post
 * @return bool
 */
function is_shown_whole( $post ) {
	return get_queried_object_id() === $post->ID && ! doing_filter( 'get_the_excerpt' );
}

/**
 * Whether a post is of one of the categories or of one below them, and has no element already.
 *
 * @param \WP_Post $post
 * @param int[]    $categories
 * @return bool
 */
function is_wanted( $post, array $categories ) {
	if ( ! $categories || has_block( BLOCK, $post ) || has_shortcode( $post->post_content, SHORTCODE ) ) {
		return false;
	}
	foreach ( $categories as $category ) {
		$below = get_term_children( $category, 'category' );
		if ( in_category( array_merge( array( $category ), is_array( $below ) ? $below : array() ), $post ) ) {
			return true;
		}
	}
	return false;
}

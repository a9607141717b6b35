<?php
/**
 * Leaves nothing behind.
 *
 * @package Balagh
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'balagh' );

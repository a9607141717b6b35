<?php
/**
 * Plugin Name:       Balagh – Cooperation Points
 * Description:       Shows under official Arabic releases who met whom and what was decided, promised or merely said. Read in the visitor's browser: nothing is sent anywhere.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The Balagh authors
 * License:           MIT OR Apache-2.0
 * Text Domain:       balagh
 * Domain Path:       /languages
 *
 * @package Balagh
 */

namespace Balagh;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

// Before all else that says something at `init`.
add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'balagh', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	},
	1
);

require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/placement.php';
require __DIR__ . '/includes/settings.php';

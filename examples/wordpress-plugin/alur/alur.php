<?php
/**
 * Plugin Name: Alur untuk WordPress
 * Description: Layanan perizinan Alur di halaman WordPress, dengan shortcode [alur_wizard] dan [alur_status].
 * Version: 0.1.0
 * Requires PHP: 7.4
 * License: MIT
 *
 * @package Alur
 */

defined('ABSPATH') || exit;

require_once __DIR__ . '/settings.php';
require_once __DIR__ . '/shortcodes.php';

add_action('init', 'alur_register_shortcodes');
add_action('admin_menu', 'alur_add_settings_page');
add_action('admin_init', 'alur_register_settings');
add_filter('script_loader_tag', 'alur_script_as_module', 10, 2);

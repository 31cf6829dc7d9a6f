<?php
/** Pengaturan → Alur: where Alur is, and which agency this site is of. */

defined('ABSPATH') || exit;

/** Without a slash at the end; empty when it is no address. */
function alur_address(): string
{
    $address = rtrim((string) get_option('alur_address', ''), '/');
    return preg_match('#^https?://[a-z0-9.-]+(:\d+)?$#i', $address) === 1 ? $address : '';
}

function alur_register_settings(): void
{
    register_setting('alur', 'alur_address', ['sanitize_callback' => 'esc_url_raw']);
    register_setting('alur', 'alur_agency', ['sanitize_callback' => 'sanitize_key']);
    register_setting('alur', 'alur_integrity', ['sanitize_callback' => 'sanitize_text_field']);
}

function alur_add_settings_page(): void
{
    add_options_page('Alur', 'Alur', 'manage_options', 'alur', 'alur_show_settings');
}

function alur_show_settings(): void
{
    $fields = [
        'alur_address' => 'Alamat server Alur, misalnya https://perizinan.contoh.go.id',
        'alur_agency' => 'Id instansi, misalnya denpasar',
        'alur_integrity' => 'Hash skrip (sha384-…), boleh kosong',
    ];
    echo '<div class="wrap"><h1>Alur</h1><form method="post" action="options.php">';
    settings_fields('alur');
    echo '<table class="form-table" role="presentation">';
    foreach ($fields as $name => $label) {
        printf(
            '<tr><th scope="row"><label for="%1$s">%2$s</label></th><td><input class="regular-text" id="%1$s" name="%1$s" value="%3$s"></td></tr>',
            esc_attr($name),
            esc_html($label),
            esc_attr((string) get_option($name, ''))
        );
    }
    echo '</table>';
    submit_button();
    echo '</form></div>';
}

<?php
/** What an editor writes into a page, and what a visitor gets for it. */

defined('ABSPATH') || exit;

function alur_register_shortcodes(): void
{
    add_shortcode('alur_wizard', 'alur_render_wizard');
    add_shortcode('alur_status', 'alur_render_status');
}

/** [alur_wizard permit="reklame" language="id"] */
function alur_render_wizard($attributes): string
{
    $set = shortcode_atts(['permit' => '', 'language' => ''], $attributes, 'alur_wizard');
    return alur_wrapped(
        alur_tag('alur-registration-wizard', ['permit-type' => $set['permit']]),
        $set['language']
    );
}

/** [alur_status]: signing in, and the applicant's own cases. */
function alur_render_status($attributes): string
{
    $set = shortcode_atts(['language' => ''], $attributes, 'alur_status');
    return alur_wrapped(
        alur_tag('alur-account', []) . alur_tag('alur-case-timeline', []),
        $set['language']
    );
}

/** The provider around what is shown, and the script; a sentence where the settings are missing. */
function alur_wrapped(string $content, string $language): string
{
    $address = alur_address();
    $agency = get_option('alur_agency', '');
    if ($address === '' || $agency === '') {
        return '<p class="alur-notice">'
            . esc_html('Layanan perizinan belum diatur. Pengelola situs: buka Pengaturan → Alur.')
            . '</p>';
    }
    wp_enqueue_script('alur', $address . '/alur/alur.js', [], null, true);
    return alur_tag(
        'alur-provider',
        ['agency' => $agency, 'base-url' => $address, 'language' => $language],
        $content
    );
}

/** @param array<string, string> $attributes those that are empty are left out */
function alur_tag(string $name, array $attributes, string $content = ''): string
{
    $written = '';
    foreach ($attributes as $attribute => $value) {
        if ($value !== '') {
            $written .= ' ' . $attribute . '="' . esc_attr($value) . '"';
        }
    }
    return "<$name$written>$content</$name>";
}

/** WordPress writes classic scripts; Alur's is a module, and with a hash where one is set. */
function alur_script_as_module(string $tag, string $handle): string
{
    if ($handle !== 'alur') {
        return $tag;
    }
    $integrity = get_option('alur_integrity', '');
    $hash = $integrity === '' ? '' : ' integrity="' . esc_attr($integrity) . '"';
    return str_replace('<script ', '<script type="module"' . $hash . ' ', $tag);
}

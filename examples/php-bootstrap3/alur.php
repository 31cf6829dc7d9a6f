<?php
// Everything that this portal knows of Alur: one script, and one element around the others.

/** Where Alur's server is, as a browser reaches it. */
function alur_address(): string
{
    return rtrim(getenv('ALUR_URL') ?: 'http://localhost:8080', '/');
}

/** The script, once a page. `integrity` is what the build prints; leave it out to follow updates. */
function alur_script(string $integrity = ''): string
{
    $hash = $integrity === '' ? '' : ' integrity="' . htmlspecialchars($integrity) . '"';
    return '<script type="module" src="' . htmlspecialchars(alur_address()) . '/alur/alur.js"'
        . $hash . '></script>';
}

/**
 * An element with its attributes: alur_element('registration-wizard', ['permit-type' => 'reklame']).
 *
 * @param array<string, string> $attributes
 */
function alur_element(string $name, array $attributes = [], string $agency = 'denpasar'): string
{
    if (!preg_match('/^[a-z]+(-[a-z]+)*$/', $name)) {
        throw new InvalidArgumentException("No element of Alur has the name $name.");
    }
    $written = '';
    foreach ($attributes as $attribute => $value) {
        if (!preg_match('/^[a-z]+(-[a-z]+)*$/', $attribute)) {
            throw new InvalidArgumentException("No attribute has the name $attribute.");
        }
        $written .= " $attribute=\"" . htmlspecialchars($value) . '"';
    }
    return '<alur-provider agency="' . htmlspecialchars($agency) . '" base-url="'
        . htmlspecialchars(alur_address()) . "\"><alur-$name$written></alur-$name></alur-provider>";
}

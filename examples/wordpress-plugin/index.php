<?php
// Not WordPress: a page that calls the plugin through stand-ins for the functions of WordPress that
// it uses, so that what it writes can be seen and tested where there is no WordPress.

define('ABSPATH', __DIR__ . '/');

$options = [
    'alur_address' => getenv('ALUR_URL') ?: 'http://localhost:8080',
    'alur_agency' => 'denpasar',
];
$shortcodes = [];
$actions = [];
$filters = [];
$scripts = [];

function add_action(string $hook, callable $call): void
{
    $GLOBALS['actions'][$hook][] = $call;
}
function add_filter(string $hook, callable $call, int $priority = 10, int $arguments = 1): void
{
    $GLOBALS['filters'][$hook][] = $call;
}
function add_shortcode(string $name, callable $call): void
{
    $GLOBALS['shortcodes'][$name] = $call;
}
function shortcode_atts(array $known, $given, string $name = ''): array
{
    return array_intersect_key((array) $given, $known) + $known;
}
function get_option(string $name, $otherwise = false)
{
    return $GLOBALS['options'][$name] ?? $otherwise;
}
function esc_attr(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES);
}
function esc_html(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES);
}
function wp_enqueue_script(string $handle, string $source): void
{
    $GLOBALS['scripts'][$handle] = $source;
}

require __DIR__ . '/alur/alur.php';
foreach ($actions['init'] as $call) {
    $call();
}

$page = '[alur_wizard permit="' . htmlspecialchars($_GET['permit'] ?? '', ENT_QUOTES) . '"]';
if (isset($_GET['unset'])) {
    $options = [];
}
$content = preg_replace_callback(
    '/\[(\w+)((?: \w+="[^"]*")*)\]/',
    function (array $found): string {
        preg_match_all('/(\w+)="([^"]*)"/', $found[2], $pairs);
        $attributes = array_combine($pairs[1], array_map('html_entity_decode', $pairs[2]));
        return $GLOBALS['shortcodes'][$found[1]]($attributes);
    },
    $page
);
?>
<!DOCTYPE html>
<html lang="id">
<head><meta charset="utf-8"><title>Izin | Situs WordPress</title></head>
<body>
  <header><h1>Situs WordPress</h1><label>Cari <input id="cari"></label></header>
  <main><?= $content ?></main>
  <?php
  foreach ($scripts as $handle => $source) {
      $tag = '<script src="' . esc_attr($source) . '" id="' . $handle . '-js"></script>';
      foreach ($filters['script_loader_tag'] as $call) {
          $tag = $call($tag, $handle);
      }
      echo $tag;
  }
?>
</body>
</html>

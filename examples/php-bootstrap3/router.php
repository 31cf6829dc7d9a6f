<?php
// Only for `php -S` on one's own machine: a portal has these files in a folder of its own.
$vendor = [
    '/vendor/jquery.js' => 'jquery/dist/jquery.min.js',
    '/vendor/bootstrap.css' => 'bootstrap/dist/css/bootstrap.min.css',
    '/vendor/bootstrap.js' => 'bootstrap/dist/js/bootstrap.min.js',
];
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (!isset($vendor[$path])) {
    return false;
}
$modules = getenv('VENDOR') ?: __DIR__ . '/../../node_modules';
header('Content-Type: ' . (str_ends_with($path, '.css') ? 'text/css' : 'text/javascript'));
readfile("$modules/$vendor[$path]");

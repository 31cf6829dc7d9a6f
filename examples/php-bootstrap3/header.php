<?php
/** @var string $title */
require_once __DIR__ . '/alur.php';
?>
<!DOCTYPE html>
<html lang="id">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title><?= htmlspecialchars($title) ?> | DPMPTSP Kabupaten Contoh</title>
  <link rel="stylesheet" href="/vendor/bootstrap.css">
  <link rel="stylesheet" href="/portal.css">
  <script src="/vendor/jquery.js"></script>
  <script src="/vendor/bootstrap.js"></script>
  <script src="/portal.js"></script>
  <?= alur_script() ?>

</head>
<body>
  <nav class="navbar navbar-inverse navbar-static-top">
    <div class="container">
      <div class="navbar-header">
        <button type="button" class="navbar-toggle" data-toggle="collapse" data-target="#menu">
          <span class="sr-only">Buka menu</span>
          <span class="icon-bar"></span><span class="icon-bar"></span><span class="icon-bar"></span>
        </button>
        <a class="navbar-brand" href="/">DPMPTSP Kabupaten Contoh</a>
      </div>
      <div class="collapse navbar-collapse" id="menu">
        <ul class="nav navbar-nav">
          <li><a href="/">Ajukan izin</a></li>
          <li><a href="/status.php">Status</a></li>
        </ul>
        <form class="navbar-form navbar-right" role="search" action="/">
          <input class="form-control" name="cari" id="cari" aria-label="Cari" placeholder="Cari">
        </form>
      </div>
    </div>
  </nav>
  <div class="container">
    <div class="page-header"><h1><?= htmlspecialchars($title) ?></h1></div>

<?php
$title = 'Status permohonan';
require __DIR__ . '/header.php';
?>
    <div class="panel panel-default">
      <div class="panel-body"><?= alur_element('account') ?></div>
    </div>
    <div class="panel panel-default">
      <div class="panel-body"><?= alur_element('case-timeline') ?></div>
    </div>
<?php require __DIR__ . '/footer.php'; ?>

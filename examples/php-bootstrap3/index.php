<?php
$title = 'Ajukan izin';
require __DIR__ . '/header.php';
?>
    <div class="row">
      <div class="col-md-9">
        <div class="panel panel-default">
          <div class="panel-heading"><h2 class="panel-title">Permohonan baru</h2></div>
          <div class="panel-body"><?= alur_element('registration-wizard') ?></div>
        </div>
      </div>
      <div class="col-md-3">
        <div class="well" id="kabar">Belum ada permohonan yang dikirim dari halaman ini.</div>
        <button type="button" class="btn btn-primary btn-block" data-toggle="modal" data-target="#syarat">Lihat syarat umum</button>
      </div>
    </div>
    <div class="modal fade" id="syarat" tabindex="-1" role="dialog" aria-labelledby="judul-syarat">
      <div class="modal-dialog" role="document"><div class="modal-content">
        <div class="modal-header"><h4 class="modal-title" id="judul-syarat">Syarat umum</h4></div>
        <div class="modal-body">KTP yang masih berlaku dan surat permohonan.</div>
        <div class="modal-footer"><button type="button" class="btn btn-default" data-dismiss="modal">Tutup</button></div>
      </div></div>
    </div>
<?php require __DIR__ . '/footer.php'; ?>

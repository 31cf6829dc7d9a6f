/* The portal's own lines, in the jQuery it has had for ten years. */
$(function () {
  $('[data-toggle="tooltip"]').tooltip();

  /* An event of Alur reaches jQuery as any other; its facts are on `originalEvent`. */
  $(document).on('alur-submitted', function (event) {
    $('#kabar').text('Permohonan terkirim dengan nomor ' + event.originalEvent.registrationNumber);
  });
});

/**
 * What required inputs of a step begin with, where a PDF put them behind the words of the activity: papers
 * and tools of offices, in capitals, as the column Kelengkapan of public SOPs has them.
 */
export const inputStart =
  /^(?:ATK|KTP|KK|NPWP|SK|Agenda|Arsip|Berita|Berkas|Blanko|Bukti|Buku|Data|Disposisi|Dokumen|Draf|Draft|Form|Formulir|Foto|Fotokopi|Hasil|Informasi|Kartu|Komputer|Konsep|Kwitansi|Kuitansi|Laporan|Lembar|Map|Naskah|Nota|Notula|Permohonan|Persyaratan|Rancangan|Rekam|Rekomendasi|Resep|Surat|Tanda|Telaahan|Undangan)\b/;

/** Words that want a paper behind them: what follows is their object, and no input. */
export const wantsObject =
  /(?:^(?:me[a-z]{4,}|di[a-z]{5,}|per[a-z]{3,}an|pe[a-z]{4,}an)|^(?:dan|atau|serta|ke|kepada|untuk|dari|dengan|pada|dalam|di|tentang|atas|berupa|beserta|sesuai|terhadap|yang|bahwa|sebuah|setiap|nomor|para)|,)$/i;

/** A phrase that ends so goes on in another line. */
export const goesOnBelow =
  /(?:,|-|\/|\b(?:dan|atau|serta|dengan|beserta|yang|dari|untuk|sudah|telah|lembar|buku|kartu|bukti|nota|berita|tanda|rekam))$/i;

/**
 * Words by which the subject of an office's sentence is told from the rest, as counted in public
 * procedures of permit offices, health centres, universities and civil registries.
 */

/** Before a sentence's own words: "Selanjutnya", "Pada tahap ini". */
export const openingWords =
  /^(?:(?:kemudian|selanjutnya|lalu|setelah itu|setelahnya|berikutnya|maka|para|seluruh|di sini|pada tahap ini)[,\s]+)+/i;

/** Between a subject and its verb. */
export const helperWords =
  /^(?:akan|dapat|wajib|harus|juga|kemudian|lalu|langsung|segera|telah|perlu|selanjutnya|yang|sudah)$/i;

/** Words that end a name. */
export const nameEndWords =
  /^(?:akan|dapat|wajib|harus|yang|untuk|juga|telah|perlu|segera|langsung|setiap|kepada|ke|di|pada|dengan|dalam|sesuai|melalui|bersama|secara|setelah|sebelum|apabila|bila|jika|agar|serta|lalu|kemudian|selanjutnya|datang|menunggu|hal|dari|sudah|antara|masing-masing)$/i;

/** Passives begin so, and "dinas", "direktur" and agencies do. */
export const passiveWords =
  /^di(?!nas|rektur|reksi|visi|klat|gital|s(?:duk|perin|nak|dik|hub|kom|por|bud|par|dag|kop))[a-z]{4,}/i;

/** Active verbs of offices with "ber-"; most words that begin so are none ("berkas", "berita"). */
const withBer =
  'ber(?:konsultasi|koordinasi|diskusi|komunikasi|kumpul|obat|kunjung|ganti|siap|henti|tugas|tanggung|kewajiban|hak|wenang|temu|hadapan)';

/** In small letters. */
export const activeWords = new RegExp(
  `^(?:me(?!lalui|dia|dis|sin|ja|nteri|kanik|bel|trologi)[a-z]{4,}|${withBer}\\w*)`,
);

/** Verbs as tables write them after a name: "Kasi Menerima, …"; "Usaha Menengah" is a field. */
export const capitalVerbs =
  /^Me(?!nengah|nular|ntal|nteri|rdeka|rah|lati|layu)(?:m[abefiopuv]|n[acdeijostuyz]|ng|l|r|w)[a-z]{3,}/;

/** What an item of a procedure begins with that names nobody: "Penyerahan izin", "Menerima berkas". */
export const deedWords =
  /^(?:(?:me[a-z]{5,}|pe(?:n|m|ng|ny|l|r)[a-z]{3,}an|(?:verifikasi|validasi|registrasi|disposisi|entri|input|cetak|cek|survei|paraf|proses)\b)|(?:(?!dengan\b)\p{L}+\s){1,6}di(?!nas\b)[a-z]{4,}\b)/iu;

/** What is worked on does not act. */
export const paperWords =
  /^(?:form|formulir|tanda|buku|lembar|aplikasi|berkas|dokumen|surat|permohonan|persyaratan|konsep|draf|draft|izin|ijin)\b/i;

/** What never does anything by itself. */
export const thingWords =
  /^(?:perlu|dapat|akan|harus|wajib|maka|tidak|belum|berkas|surat|dokumen|permohonan|data|izin|ijin|rekomendasi|sistem|aplikasi|proses|hasil|setelah|setiap|dalam|pada|untuk|bagi|jika|apabila|bila|waktu|hal|semua|seluruh|verifikasi|validasi|draf|draft|konsep|prosedur|sop|formulir|biaya|jadwal|selanjutnya|kemudian|nomor|guna|agar|dengan|di|ke|dari)$/i;

/** Posts that a name cannot go on behind, where an object in capitals follows: "Kepala Dinas Dokumen …". */
export const wholePost =
  /^(?:kepala (?:dinas|badan|kantor|bidang|seksi)|kadis|kabid|kasie?|camat|lurah|sekretaris|bupati|pemohon)$/i;

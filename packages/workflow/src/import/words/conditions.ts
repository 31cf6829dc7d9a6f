/** How a condition begins; "apabila" is often mistyped ("apapbila", "apbila"). */
export const conditionWords =
  /\b(?:jika|bila|ap\w{0,3}bila|bilamana|kalau|jikalau|seandainya|dalam hal|manakala|sekiranya)\b/i;

/** "jika diperlukan": no way leads elsewhere by it. */
export const noCondition =
  /^(?:jika|bila|apabila|kalau)\s+(?:di(?:perlukan|butuhkan|kehendaki|mungkinkan|inginkan)|perlu|ada|memungkinkan)\s*(?:$|[).,;])/i;

/** What makes a condition or an answer the bad one, for `keyOf` texts. */
export const negativeWords =
  /\b(?:tidak|tdk|belum|kurang|bukan|tanpa|ditolak|menolak|tolak|salah|kesalahan|kekurangan|ketidak\w+|gagal|batal|dibatalkan|keliru|keberatan|berhalangan|ada perbaikan|perlu perbaikan|perlu diperbaiki|terdapat perbaikan|ada koreksi|terdapat koreksi|ada revisi|perlu revisi|revisi|cacat|rusak|diragukan|melebihi|terlambat|kedaluwarsa|gugur|batal|no)\b/;

/** Two answers written side by side: "menyetujui/menolak", "Diterima atau Ditolak". */
export const opposites: readonly {
  readonly words: RegExp;
  /** Whether the bad answer ends the matter. */
  readonly isRefusal: boolean;
}[] = [
  {
    words:
      /\b(menyetujui|disetujui|setuju|menerima|diterima|terima|mengabulkan|dikabulkan)\s*(?:\/|atau|dan\/atau)\s*(menolak|ditolak|tolak|penolakan)\b/i,
    isRefusal: true,
  },
  {
    words: /\b(disetujui|setuju|diterima|menyetujui|menerima)\s*(?:\/|atau)\s*(tidak(?: \w+)?)/i,
    isRefusal: true,
  },
  {
    words:
      /\b(lengkap|sesuai|layak|benar|valid|memenuhi(?: syarat)?|ya|cocok|sah)\s*(?:\/|atau)\s*((?:tidak|belum|kurang)(?: \w+)?|salah)/i,
    isRefusal: false,
  },
];

/** "Apakah …?" */
export const question = /\bapakah\b[^?.;\n]*\??/i;

/** Answers written with a colon: "Tidak: kembali ke nomor 3". */
export const answerWithColon =
  /(?:^|[.;,\n(]\s*)((?:ya|tidak|tdk|belum|lengkap|sesuai|setuju|disetujui|ditolak|diterima|layak|valid|benar|salah|y|t)\b[^:.;,\n]{0,32}?)\s*(?::|=>|=|→|->)\s*(?=\S)/gi;

/** Answers with what is done and no condition: "Valid lanjut ke langkah 5, tidak valid ditolak". */
export const answerWithDeed =
  /(?:^|[.;,(\n]\s*)((?:(?:tidak|tdk|belum|kurang)\s+)?(?:lengkap|sesuai|valid|benar|layak|memenuhi(?: syarat)?|disetujui|setuju|diterima|sehat|sah|lulus))\s+(?:maka\s+)?(?=(?:[a-z]+\s+){0,2}(?:di[a-z]{4,}|kembali|lanjut|ke|proses|selesai)\b)/gi;

/** "Menyempurnakan usulan yang tidak sesuai": a step that is for one answer of the question before. */
export const relativeAnswer =
  /\byang\s+((?:(?:tidak|tdk|belum|kurang|sudah|telah)\s+)?(?:lengkap|sesuai|valid|benar|layak|memenuhi(?: syarat)?|disetujui|diterima|ditolak|lulus|sah))[\s.;]*$/i;

/** A condition that is the good answer of a check, and has another one even where none is written. */
export const qualityWords =
  /^(?:(?:berkas|dokumen|persyaratan|syarat|permohonan|data|konsep|semua|sudah|telah|dinyatakan|hasil|surat)\s)*(?:lengkap|sesuai|benar|valid|layak|setuju|disetujui|memenuhi|lulus|sah)\b/;

/** Answers that a check of itself has: where a step says that it checks, and names one of them. */
export const checkWords =
  /\b(?:(?:mem|di)?verifikasi\w*|(?:mem|di|pem)eriksa\w*|(?:men|di|pen)eliti\w*|(?:men|di|pen)elaah\w*|(?:mem|di)?validasi\w*|menilai|penilaian|mengecek|pengecekan|cek|koreksi|mengoreksi|meninjau|menguji|evaluasi|mengevaluasi|mencocokkan|mencermati)\b/;

/** "Setelah mendapat persetujuan X, …": X may also say no. */
export const afterApproval = /^setelah\s+(?:mendapat\w*|memperoleh)\s+persetujuan\b/i;

/** Rules for when an official is away: somebody else does the same instead. */
export const absenceWords =
  /\b(?:berhalangan|tidak (?:ada|berada) di tempat|tidak di tempat|sedang cuti|dinas luar|tidak hadir)\b/i;

/** A sentence that goes on from the answer before it. */
export const goesOnWords = /^(?:kemudian|selanjutnya|setelah itu|lalu)\b/i;

/** Work that begins again. */
export const anewWords =
  /\b(?:(?:penugasan|target|jadwal|waktu|tugas)\b.*\bbaru\b|(?:menjadwalkan|dijadwalkan|dilakukan|melakukan \w+) (?:ulang|kembali))/i;

/**
 * A main clause, as `keyOf` text, that is a decision even where it says no answer. Counted in 30
 * signed SOPs against their drawn symbols: all of four verifications, and five of six approvals that
 * are not the second of one official. Other checks ("memeriksa", "meneliti", "validasi") are plain
 * steps in most; so is a verification on the spot, which ends in a report.
 */
export const verifyingWords =
  /^(?:(?:melakukan|pelaksanaan|proses|petugas)\s)*(?:mem|di)?verifikasi\b(?!.*\b(?:lapangan|faktual|teknis|lokasi)\b)/;
export const approvingWords =
  /^(?:(?:memberikan|melakukan|proses|permintaan)\s)*(?:menyetujui|persetujuan|approval|approve)\b(?!.*\b(?:dari|teknis)\b)|^(?:memeriksa|menguji|meneliti|mengecek)\b.*\bmenyetujui\b/;

/** "dalam bentuk tercetak atau elektronik": two ways of which one is chosen. */
export const eitherWords = /\bapakah\b(?<one>[^?.;\n]*?)\batau\b(?<other>[^?.;\n]+)/i;

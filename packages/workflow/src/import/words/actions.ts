/**
 * What a branch of a decision does, for `keyOf` texts, the first that fits: the words of returns and
 * refusals in the SOPs of permit service ("dikembalikan", "menolak") and in tata naskah dinas
 * ("diperbaiki", "dikoreksi kembali").
 */
export type ActionKind = 'return' | 'reject' | 'forward' | 'other';

export const actionKinds: readonly (readonly [ActionKind, RegExp])[] = [
  [
    'return',
    /\b(?:dikembalikan|mengembalikan|pengembalian|kembalikan|kembali (?:ke|kepada|pada)|dikirim kembali|diserahkan kembali|disampaikan kembali|diulang\w*|mengulang\w*|ulangi|diperbaiki|memperbaiki|perbaikan|direvisi|revisi|dilengkapi|melengkapi|dikoreksi kembali|ulang)\b/,
  ],
  [
    'reject',
    /\b(?:ditolak|menolak|penolakan|tolak|dibatalkan|membatalkan|tidak dapat (?:diproses|dilanjutkan|dilayani|diterbitkan)|tidak dilanjutkan|tidak diproses|dihentikan|berhenti|ditunda|dinyatakan gugur|(?:tiket|pengaduan|laporan|kasus|permohonan) ditutup|proses selesai|selesai|diakhiri)\b/,
  ],
  [
    'forward',
    /\b(?:dilanjut\w*|melanjut\w*|lanjut|diteruskan|meneruskan|diproses|disampaikan|menyampaikan|diserahkan|menyerahkan|disetujui|menyetujui|diajukan|mengajukan|dikirim|mengirim\w*|diparaf|memaraf|ditandatangan\w*|menandatangan\w*|diterbitkan|diterima|dicatat|mencatat|diregister|diagendakan|dijadwalkan|dibuatkan|didisposisi\w*|naik ke|ke)\b/,
  ],
];

/** On a bad answer: whoever is told it mends it. On a good one it is news, and the work goes on. */
export const faultToldWords =
  /\b(?:dikomunikasikan|dikonfirmasi\w*) (?:\w+ )?(?:dengan|kepada|ke) (?:\w+ )?(?:pemohon|pelaku usaha|masyarakat|warga)\b/;

/** What ends the matter, whatever is done before. */
export const endingWords =
  /\b(?:proses (?:selesai|berakhir|berhenti|dihentikan)|dihentikan|ditunda|dinyatakan gugur|(?:tiket|pengaduan|laporan|kasus|permohonan) ditutup|diakhiri|selesai|penolakan|ditolak|menolak)\b/;

/** "kembali ke langkah 2", "ke nomor 6", "ulangi tahap 3", "lanjut ke 4": the number of a step. */
export const stepReference =
  /\b(?:(?:langkah|nomor|nomer|no|tahap|tahapan|kegiatan|point|poin|butir|angka|aktivitas|proses|prosedur|step|urutan)\s*(?:ke\s*)?(?:no\s*|nomor\s*)?|(?:lanjut|dilanjutkan|diteruskan|kembali|dikembalikan|langsung|menuju) ke )(\d{1,3}(?:[. ]\d{1,2}){0,3})\b(?! (?:hari|jam|menit|kali|orang|lembar|rangkap|instansi|pihak))/;

/** A service given to whoever asked, who then goes on with the own work. */
export const helpWords =
  /\b(?:memberikan|diberikan|memberi)\s+(?:\w+\s+)?(?:informasi|pendampingan|penjelasan|bimbingan|bantuan|konsultasi|arahan)\b/;

/** "memerlukan", "perlu": the answer "yes" asks for something on top. */
export const needWords = /\b(?:memerlukan|membutuhkan|perlu|butuh|diperlukan|ada pertanyaan)\b/;

/** "di ajukan" for "diajukan": verbs of office work whose passive is often parted like a place. */
export const partedPassive =
  /\b(di) ((?:ajukan|olah|telaah|tanda ?tangani|sampaikan|serahkan|kirim|kembalikan|tolak|terima|setujui|proses|teruskan|lanjutkan|periksa|verifikasi|validasi|paraf|disposisi|catat|agendakan|arsip|simpan|upload|unggah|input|entri|lakukan|buat|siapkan|susun|cetak|tetapkan|terbitkan|tindak ?lanjuti|perbaiki|lengkapi|koreksi|umumkan|distribusikan|registrasi|cek|bawa|berikan|laporkan|tugaskan|inginkan|perlukan|butuhkan)\w*)/gi;

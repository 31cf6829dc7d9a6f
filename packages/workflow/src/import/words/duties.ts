import type { RoleKind } from './roles.ts';

/**
 * What a step's words say about who does it, for `keyOf` texts: positive where it is the role's
 * duty, negative where it hardly can be. From the five roles of permit service (Permendagri
 * 138/2017: the applicant applies and receives, the counter takes in and hands out, the back office
 * prepares, the technical team inspects, officials initial and sign) and from the tasks of the posts
 * in tata naskah dinas; the weights are our own.
 */
export interface Duty {
  readonly words: RegExp;
  readonly weights: Readonly<Partial<Record<RoleKind, number>>>;
}

export const duties: readonly Duty[] = [
  {
    words:
      /^(?:mengajukan|menyampaikan|penyampaian|pengajuan|menyerahkan|memasukkan|mengirim\w*|permohonan)\b.*\b(?:permohonan|pengaduan|proposal|formulir|persyaratan|laporan kehilangan|lampiran\w*)\b/,
    weights: { applicant: 4, counter: -1, head: -3 },
  },
  {
    words: /^(?:datang|mendaftar\w*|membawa|mengisi|mencari informasi|mengambil)\b/,
    weights: { applicant: 3.5, head: -3, outside: -1 },
  },
  {
    words:
      /\b(?:mengisi (?:form\w*|data|permohonan)|mendaftar\w*|login|registrasi permohonan|pendaftaran login|datang langsung)\b/,
    weights: { applicant: 2.5, head: -2 },
  },
  {
    words:
      /\b(?:mengunggah|upload|unggah|melengkapi|memperbaiki)\b.*\b(?:dokumen|persyaratan|berkas|data)\b/,
    weights: { applicant: 2.5, head: -2 },
  },
  { words: /\b(?:membayar|pembayaran)\b/, weights: { applicant: 3, treasurer: 1, head: -2 } },
  {
    words: /\b(?:menerima|penerimaan)\b.*\b(?:pembayaran|setoran|uang|retribusi)\b/,
    weights: { treasurer: 4, applicant: -3 },
  },
  {
    words: /\b(?:menagih|memungut|menyetor\w*|penyetoran|karcis)\b/,
    weights: { treasurer: 3, applicant: -1 },
  },
  {
    words: /^(?:mengunduh|mendownload|download|mencetak izin|mengambil)\b/,
    weights: { applicant: 2.5, counter: 0.5, head: -3 },
  },
  {
    words:
      /^menerima\b.*\b(?:izin|ijin|sertifikat|rekomendasi|surat (?:keterangan|izin|rekomendasi|keputusan|jawaban)|sk|salinan|hasil|jawaban|kartu)\b(?!.*\b(?:mencatat|memeriksa|mengagendakan)\b)/,
    weights: { applicant: 3, counter: 0.5 },
  },
  {
    words:
      /^(?:menerima|penerimaan)\b.*\b(?:berkas|permohonan|surat(?! (?:keterangan|izin|ijin|rekomendasi|keputusan|jawaban))|dokumen|pengaduan|usulan)\b/,
    weights: { counter: 2.5, registrar: 2.8, clerk: 2.2, applicant: -2, head: -1 },
  },
  {
    words:
      /\b(?:mengagenda\w*|diagenda\w*|agenda|register\w*|mencatat|pencatatan|menyortir|lembar disposisi|kartu kendali)\b/,
    weights: {
      registrar: 3.8,
      clerk: 2.5,
      counter: 2.2,
      applicant: -3,
      head: -2.5,
      divisionHead: -1.5,
      sectionHead: -0.5,
    },
  },
  {
    words:
      /\b(?:penomoran|menomori|(?:memberi(?:kan)?|mencatat|membubuhkan) nomor|nomor surat|stempel|cap dinas)\b/,
    weights: {
      registrar: 3.5,
      clerk: 2.5,
      counter: 2,
      applicant: -3,
      head: -2.5,
      divisionHead: -1.5,
    },
  },
  {
    words: /\b(?:mengarsip\w*|diarsip\w*|pengarsipan|arsip|menyimpan)\b/,
    weights: {
      registrar: 4,
      clerk: 2.5,
      counter: 1.2,
      officer: 1.2,
      applicant: -3,
      head: -2.5,
      technicalTeam: -1,
    },
  },
  {
    words: /\b(?:mengetik|menginput|input|entr[iy]|mengentri|konsep|draf|draft|rancangan)\b/,
    weights: {
      clerk: 2,
      registrar: 1,
      officer: 1.8,
      counter: 0.8,
      sectionHead: 0.7,
      applicant: -2.5,
    },
  },
  {
    words:
      /^(?:membuat|menyusun|penyusunan|menyiapkan|pembuatan|penyiapan|mengolah|merekap\w*|mengetik|menganalis\w*)\b/,
    weights: {
      clerk: 1.5,
      officer: 1.8,
      technicalTeam: 0.8,
      sectionHead: 0.6,
      counter: 0.4,
      applicant: -2,
      head: -2.5,
      secretary: -1,
      divisionHead: -0.8,
    },
  },
  {
    words: /\b(?:mencetak|cetak|pencetakan)\b/,
    weights: { clerk: 2, officer: 1, counter: 0.6, applicant: 0.8, head: -2.5, divisionHead: -1 },
  },
  {
    words:
      /\b(?:verifikasi|memverifikasi|diverifikasi|validasi|memvalidasi|memeriksa|pemeriksaan|diperiksa|meneliti|mengecek|penelitian berkas|kelengkapan)\b/,
    weights: {
      officer: 1.8,
      technicalTeam: 1.5,
      counter: 1.5,
      sectionHead: 1.5,
      divisionHead: 1,
      secretary: 0.7,
      clerk: 0.8,
      applicant: -3.5,
    },
  },
  { words: /\bkelengkapan\b/, weights: { counter: 1.2, clerk: 0.4 } },
  {
    words: /\b(?:mengoreksi|koreksi|menelaah|ditelaah|penelaahan|mencermati|meneliti)\b/,
    weights: {
      sectionHead: 1.5,
      divisionHead: 1.5,
      secretary: 1.2,
      officer: 1,
      technicalTeam: 1,
      applicant: -3,
      counter: -0.5,
    },
  },
  {
    words:
      /\b(?:lapangan|lokasi|peninjauan|tinjau|survei|survey|berita acara|(?:konsultasi|kajian|verifikasi|pemeriksaan|tinjauan|penilaian|evaluasi|survei) teknis|wawancara|seleksi|menyeleksi|peringkat|rapat teknis|uji (?:lab\w*|coba|teknis|petik|fungsi)|menguji|pengujian|menganalisis|pengukuran|cek fisik|penilaian|menilai)\b/,
    weights: { technicalTeam: 3.5, officer: 0.5, applicant: -2, head: -1.5, counter: -1.5 },
  },
  {
    words: /\b(?:memaraf|diparaf|paraf|pemarafan)\b/,
    weights: {
      sectionHead: 2,
      divisionHead: 2.5,
      secretary: 2.5,
      head: -1.5,
      applicant: -4,
      clerk: -2.5,
      counter: -2,
    },
  },
  {
    words:
      /\b(?:menandatangan\w*|ditandatangan\w*|penandatangan\w*|tanda tangan|tte|mengesahkan|pengesahan)\b/,
    weights: {
      head: 5,
      divisionHead: 0.5,
      secretary: 0.3,
      applicant: -4,
      clerk: -3,
      counter: -3,
      technicalTeam: -1,
    },
  },
  {
    words: /\b(?:menetapkan|penetapan|memutuskan)\b/,
    weights: { head: 2.5, divisionHead: 1, officer: 0.3, applicant: -3.5, clerk: -2, counter: -2 },
  },
  {
    words: /\b(?:memberi(?:kan)? disposisi|mendisposisi\w*|disposisi (?:kepada|ke))\b|^disposisi\b/,
    weights: {
      head: 3.5,
      divisionHead: 2.5,
      secretary: 1.5,
      applicant: -4,
      clerk: -3,
      counter: -3,
    },
  },
  {
    words:
      /\b(?:sesuai disposisi|mendistribusikan|distribusi|mengirim\w* surat|mengantar\w*|mengekspedisi\w*)\b/,
    weights: { registrar: 3.8, clerk: 2.2, counter: 1, head: -2.5, divisionHead: -1 },
  },
  {
    words: /\b(?:menugaskan|menunjuk|membentuk tim|surat tugas|penugasan)\b/,
    weights: {
      divisionHead: 2.5,
      head: 2,
      sectionHead: 2,
      secretary: 1,
      applicant: -4,
      technicalTeam: -1.5,
      counter: -2,
      clerk: -1.5,
    },
  },
  {
    words: /\bmenerbitkan (?:rekomendasi|persetujuan|pertimbangan)\b/,
    weights: { technicalTeam: 1.5, outside: 3, head: -2, applicant: -3, counter: -2 },
  },
  // The trade itself.
  {
    words:
      /^(?:melaksanakan|menangani|merawat|mengobati|melatih|mengajar|membimbing|membina|memberikan (?:tindakan|pelatihan|materi|penyuluhan))\b/,
    weights: { technicalTeam: 2, officer: 0.6, applicant: -3, head: -1.5, treasurer: -1 },
  },
  {
    words: /\b(?:menjemput|mengantar\w*|mengemudi\w*)\b/,
    weights: { clerk: 2, registrar: 0.5, applicant: -2, head: -3 },
  },
  // Who checks asks the question.
  {
    words: /^apakah\b/,
    weights: {
      ...{ technicalTeam: 1.8, officer: 1.8, counter: 1.5, sectionHead: 1.3, divisionHead: 1 },
      ...{ clerk: 1, secretary: 0.5, applicant: -3.5 },
    },
  },
  {
    words: /\b(?:mentransfer|transfer|mencairkan|pencairan|menyalurkan|kuitansi|membukukan)\b/,
    weights: { treasurer: 3.5, applicant: -2.5 },
  },
  {
    words: /^menerima\b.*\b(?:dana|bantuan|beasiswa|santunan|manfaat)\b/,
    weights: { applicant: 3.5, treasurer: -1 },
  },
  // The last word is the head's.
  {
    words: /\b(?:menyetujui|disetujui|menerima) (?:atau )?(?:menolak|ditolak)\b|\bmemutuskan\b/,
    weights: { head: 1.5, divisionHead: 0.3 },
  },
  {
    words: /\b(?:menyetujui|persetujuan|disetujui)\b/,
    weights: { head: 2, divisionHead: 1.5, sectionHead: 0.8, applicant: -3 },
  },
  {
    words:
      /\b(?:memberitahu\w*|pemberitahuan|menginformasikan|mengumumkan|(?:me)?notifikasi|(?:menghubungi|memanggil) pemohon)\b/,
    weights: { counter: 2.5, clerk: 1.5, applicant: -2.5, head: -2, technicalTeam: -0.5 },
  },
  {
    words:
      /\b(?:memberikan (?:informasi|penjelasan|pendampingan|bantuan|pelayanan)|pendampingan|melayani|menyapa|menanyakan|antrean)\b/,
    weights: { counter: 3, clerk: 0.5, applicant: -2, head: -3 },
  },
  {
    words:
      /\b(?:menyerahkan|penyerahan|menyampaikan|penyampaian|memberikan|diserahkan|disampaikan|diberikan|dikirim\w*|mengirim\w*)\b.*\b(?:kepada|ke)\s+(?:\w+\s+)?(?:pemohon|masyarakat|warga|pelaku usaha|pelapor|pasien|wajib)\b/,
    weights: { counter: 3, registrar: 2.2, clerk: 2, applicant: -6, head: -2, divisionHead: -0.8 },
  },
  {
    words: /^(?:melaporkan|pelaporan|menyampaikan laporan|penyampaian laporan)\b/,
    weights: { head: -2, sectionHead: 0.8, divisionHead: 1, technicalTeam: 0.8, officer: 0.5 },
  },
  { words: /\b(?:retribusi|skrd|tagihan)\b/, weights: { treasurer: 1.5 } },
  {
    words: /\b(?:tindak lanjut|menindaklanjuti|melaksanakan (?:tugas|disposisi|kegiatan))\b/,
    weights: { clerk: 0.8, officer: 0.8, applicant: -2 },
  },
];

/** What is agreed with somebody, that one carries out. */
export const agreementWords = /\b(?:perjanjian|kontrak|kerja ?sama|kesepakatan|spk)\b/;

/** A notice: whoever gets it acts next. */
export const noticeWords =
  /^(?:memberitahu\w*|pemberitahuan|menginformasikan|mengumumkan|(?:me)?notifikasi)\b/;

/** Before a name: what follows gets something, and does not do the step. */
export const recipientWords =
  /(?:kepada|ke|kpd|untuk|pada|terhadap|dashboard|menugaskan|menunjuk|akun|memanggil|menghubungi)\s+(?:\w+\s+){0,1}$/;
/** Before a name: it takes part, or something is its own. */
export const partnerWords = /(?:dengan|bersama|dari|milik|oleh karena|antara)\s+(?:\w+\s+){0,1}$/;
/** Before a name: who does it, in the passive voice. */
export const agentWords =
  /\b(?:oleh|(?:diambil|diputuskan|dilakukan|ditetapkan) (?:hanya )?melalui|(?:direkap|diregister|diregistrasi|diproses|diarsipkan) (?:pada|di))\s+(?:seluruh\s+|para\s+)?$/;
/** Before a name: what it gives is the step itself, "Persetujuan SP2D dari KPPN". */
export const giverWords =
  /^(?:persetujuan|penerbitan|pengesahan|penetapan|rekomendasi|jawaban|tanggapan|balasan|disposisi|arahan|instruksi|keputusan)\b.*\b(?:dari|oleh)\s+$/;
/** Before a name at the beginning: the step follows on what that person gave. */
export const approvalWords =
  /^(?:setelah\s+)?(?:mendapat\w*|memperoleh|dengan)?\s*(?:persetujuan|paraf|tanda tangan)\s+(?:dari\s+)?$/;

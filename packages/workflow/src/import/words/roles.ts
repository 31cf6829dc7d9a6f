/** What somebody is in a procedure, as far as duties go with it. */
export type RoleKind =
  | 'applicant'
  | 'counter'
  | 'clerk'
  /** Who keeps agenda, archive and mail. */
  | 'registrar'
  | 'officer'
  | 'technicalTeam'
  | 'treasurer'
  | 'sectionHead'
  | 'divisionHead'
  | 'secretary'
  | 'head'
  | 'outside';

/**
 * How performers are called, for `keyOf` texts; the first that fits counts, so that "Sekretaris
 * Lurah" is no lurah and "Kepala Bidang" no kepala. From the glossary of permit law, the posts of PP
 * 11/2017 and Permendagri 138/2017 (front office, back office, tim teknis), and the words that
 * regions use for those whom they serve.
 */
export const roleKinds: readonly (readonly [RoleKind, RegExp])[] = [
  // They head an agency of their own, or its budget (PMK 190/PMK.05/2012).
  [
    'head',
    /\b(?:sekwan|sekretaris dprd|sekda|sekretaris daerah|kpa|(?:kuasa )?pengguna anggaran)\b/,
  ],
  // Who commits, tests, or orders payment from a budget (PMK 190/PMK.05/2012, Perpres 16/2018).
  [
    'divisionHead',
    /\b(?:ppk|ppspm|pptk|pejabat (?:pembuat komitmen|penandatangan\w* spm|pengadaan|pelaksana teknis))\b/,
  ],
  ['secretary', /\b(?:sekretaris|sekdin|sekdis|sekcam|seklur|sekban)\b/],
  ['treasurer', /\b(?:bendahara|kasir|juru pungut|juru bayar|petugas retribusi|penagih)\b/],
  [
    'technicalTeam',
    /\b(?:tim|petugas (?:lapangan|survei|survey|teknis|cek|pemeriksa|ukur)|surveyor|surveior|opd teknis|penilai|pemeriksa|verifikator|penelaah|auditor|assessor|asesor|tenaga ahli|pokja|kelompok kerja|inspektur pembantu|irban|dokter|perawat|bidan|apoteker|dosen|guru|wali kelas|laboran|pustakawan|instruktur|pelatih|widyaiswara|fasilitator|penyuluh|teknisi|programmer|pemrogram|developer|pranata komputer|analis (?:lab\w*|kimia))\b/,
  ],
  [
    'officer',
    /\b(?:jf|jabatan fungsional|fungsional|penata|sub ?koordinat\w*|subkoor|koordinat\w*|analis|ketua tim|katim|ahli (?:muda|pertama|madya)|perencana|pengawas|penanggung ?jawab|pjk)\b/,
  ],
  [
    'sectionHead',
    /\b(?:kasi|kasie|kepala seksi|kasubag|kasubbag|kasubbid|kasubid|kepala sub\w*|kaur|kepala urusan|kepala subbagian|kepala ruang\w*)\b/,
  ],
  [
    'divisionHead',
    /\b(?:kabid|wakil (?:dekan|rektor|direktur|ketua|kepala)|wadek|warek|wadir|kaprodi|kajur|ketua (?:prodi|program studi|jurusan|departemen)|manajer|manager|supervisor|kepala bidang|kabag|kepala bagian|kepala unit|kepala tata usaha|ktu)\b/,
  ],
  [
    'counter',
    /\b(?:loket|front ?office\w*|frontliner|fo|cso|customer service|cs|resepsionis|penerima (?:tamu|surat|berkas)|help ?desk|petugas (?:pelayanan|pendaftaran|informasi|penerima\w*|pengambilan|pengaduan|layanan|registrasi)|admin pengaduan|security|satpam|pramu\w*)\b/,
  ],
  [
    'applicant',
    /\b(?:pemohon|masyarakat|warga|pelaku usaha|pengguna\w*|user|pelanggan|pasien|keluarga pasien|penduduk|nelayan|pedagang|petani|peternak|wajib (?:pajak|retribusi)|pelapor|pengadu|perusahaan|badan usaha|investor|mahasiswa|peneliti|siswa|orang ?tua|wali murid|konsumen|pelamar|penyelenggara|pengembang perumahan|pengunjung|customer|klien|asn|pns|pegawai|pengusul|eksternal|calon \w+|peminjam|penyewa|pendaftar|pengaju|peserta|ahli waris|keluarga|pemrakarsa|pemilik|pengurus|ketua r[tw]|kelompok tani|ormas|lsm|yayasan|koperasi|pkl|umkm|penerima (?:manfaat|bantuan|hibah|layanan|izin|santunan)|wisatawan|jamaah|debitur|tamu|pihak (?:yang )?(?:mengajukan|pemohon)\w*)\b/,
  ],
  [
    'head',
    /\b(?:kadis\w*|kadin\w*|kaban|ka (?:dinas|badan|kantor|upt\w*|puskesmas)|kepala (?:dinas|badan|kantor|dpm\w*|upt\w*|puskesmas|desa|sekolah|pasar|balai|satuan|rumah sakit|dinkes|disdik|pelaksana)|camat|lurah|kades|inspektur|direktur|dekan|rektor|bupati|wali ?kota|gubernur|pimpinan|pejabat penandatangan\w*|keuchik|wali nagari)\b/,
  ],
  [
    'registrar',
    /\b(?:pengadministrasi\w*|agendaris|arsiparis|caraka|kurir|tata usaha|sekretariat|bagian umum|layanan umum|unit umum|tim umum|subbag\w* umum|urusan umum|unit kearsipan)\b/,
  ],
  [
    'clerk',
    /\b(?:staf|staff|administras\w*|admin\w*|operator|tu|entr[iy]|pengolah|back ?office\w*|bo|pelaksana|pranata|pengelola|pengemudi|sopir|driver|petugas|pemroses\w*|subbag\w*|bagian|instalasi|urusan|bidang|seksi|notulis|rekam medis|pengurus barang|penyimpan barang|juru gudang)\b/,
  ],
  ['head', /\bkepala\b/],
  [
    'outside',
    /\b(?:kppn|kpk|bpk|bpkp|kantor (?:regional|wilayah|pertanahan|pelayanan pajak)|bkn|kpp|lembaga|pihak|pengembang|vendor|rekanan|bank|jasa pengiriman|ekspedisi|notaris|bpn|instansi|opd|oss|kementerian|polres|polsek|konsultan|penyedia)\b/,
  ],
];

/** Abbreviations and their long forms, for `keyOf` texts; applied to names and sentences alike. */
export const longForms: readonly (readonly [RegExp, string])[] = [
  [/\b(?:kadis|kadin|ka dinas|ka dis|kepala dpm\w*|kepala dpmptsp|kadpmptsp)\b/g, 'kepala dinas'],
  [/\bkaban\b/g, 'kepala badan'],
  [/\bkadinkes\b/g, 'kepala dinas kesehatan'],
  [/\b(?:kabid|ka bid|ka bidang)\b/g, 'kepala bidang'],
  [/\b(?:kabag|ka bag)\b/g, 'kepala bagian'],
  [/\b(?:kasie?|ka si|ka seksi)\b/g, 'kepala seksi'],
  [
    /\b(?:kasubb?ag|ka subb?ag|kepala subb?ag|kepala subbagian|kepala sub bag)\b/g,
    'kepala sub bagian',
  ],
  [/\b(?:kasubb?id|kepala subb?id)\b/g, 'kepala sub bidang'],
  [/\b(?:subkoor\w*|subkoordinator|sub koordinator|sub koordinasi)\b/g, 'sub koordinator'],
  [/\b(?:sekdin|sekdis|sekban)\b/g, 'sekretaris'],
  [/\bsekcam\b/g, 'sekretaris camat'],
  [/\b(?:front office|frontoffice|frontofficer|fo)\b/g, 'front officer'],
  [/\b(?:back office|backoffice|backofficer|bo)\b/g, 'back officer'],
  [/\b(?:jf|jft|jabatan fungsional)\b/g, 'fungsional'],
  [/\b(?:staff)\b/g, 'staf'],
  [/\bka upt\w*\b/g, 'kepala upt'],
  [/\btekhnis\b/g, 'teknis'],
  [/\bdpm\w*ptsp\w*\b/g, 'ptsp'],
];

/**
 * Words that stand for whoever has such a role, where only one performer has it: "dikembalikan ke
 * pemohon" among "Nelayan / Pelaku Usaha".
 */
export const roleWords: Readonly<Partial<Record<RoleKind, RegExp>>> = {
  applicant:
    /\b(?:pemohon|masyarakat|warga|pelaku usaha|pelapor|pengguna layanan|pengguna jasa|yang bersangkutan)\b/,
  counter: /\b(?:loket|petugas loket|front officer|petugas pelayanan|petugas pendaftaran)\b/,
  technicalTeam: /\b(?:tim teknis|tim lapangan|tim pemeriksa|tim)\b/,
  sectionHead: /\b(?:kepala seksi|kepala sub bagian|kepala sub bidang)\b/,
  divisionHead: /\b(?:kepala bidang|kepala bagian)\b/,
  secretary: /\bsekretaris\b/,
  treasurer: /\b(?:bendahara|kasir)\b/,
  head: /\b(?:kepala dinas|kepala badan|kepala kantor|pimpinan|camat|lurah|kepala)\b/,
};

/** Words of a performer's name that say nothing of its field. */
export const plainNameWords = new Set(
  'kepala bidang seksi sub bagian petugas tim staf dan atau di ke yang pihak lembaga kelompok koordinator officer front back fungsional dinas badan kantor kota kabupaten provinsi pelayanan pelaksana pejabat unit kerja umum ahli muda madya pertama'.split(
    ' ',
  ),
);

/** Whoever is called so is always served, others only where nobody else is. */
export const servedWords =
  /\b(?:pemohon|masyarakat|warga|pelaku usaha|pelanggan|pasien|wajib (?:pajak|retribusi)|pelapor|pengguna|perusahaan)\b/;

/** Whoever is called so is an office, and served by none, whatever column it has. */
export const officeWords =
  /\b(?:tim|satuan|unit|pengelola|bidang|bagian|biro|sub\w*|layanan|pejabat|panitia|satker|direktorat|wilayah|pusat|komisi|gugus|regu|divisi|departemen)\b/;

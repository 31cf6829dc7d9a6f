/** How the line above an agency begins. */
export const government = /^(?:pemerintah|pemkab|pemkot|pemprov|provinsi|kementerian)\b/i;

/** How the names of agencies begin: UU 23/2014 on perangkat daerah, and what serves the public. */
export const agency =
  /\b(?:dinas|badan|inspektorat|sekretariat|kantor|satuan polisi|satpol|kecamatan|kelurahan|desa|nagari|distrik|rumah sakit|rsud|rsu|uptd?\s+puskesmas|puskesmas|uptd?|balai|direktorat|lembaga|komisi|universitas|sekolah|smpn?|sman?|mpp|mal pelayanan|madrasah|fakultas|politeknik|institut|akademi|pengadilan|mahkamah|kejaksaan|kepolisian|polda|polres\w*|polsek|perumda|perusahaan (?:umum )?daerah|pdam|samsat|klinik)\b/i;

/** How units below an agency are called; the head may stand for the unit. */
export const unit =
  /^(?:bidang|bagian|kepaniteraan|program studi|jurusan|instalasi|seksi|sub\s?bagian|sub\s?bidang|sub\s?koordina\w*|unit|uptd?|kelompok|tim|kepala (?:bidang|bagian|seksi|sub))\b/i;

/** How papers of this kind are called: "Standar Operasional Prosedur", in hospitals "SPO". */
const kindOfPaper =
  '(?:standar(?:d|t)?\\s+(?:operasional\\s+prosedur|prosedur\\s+operasional|operating\\s+procedures?)|standar(?:d|t)?\\s+pelayanan(?:\\s+publik)?|prosedur\\s+(?:mutu|tetap|operasional\\s+(?:baku|standar))|manual\\s+(?:mutu|prosedur)|s\\.?\\s?o\\.?\\s?p|s\\.?p\\.?o|protap)';

/** What no name of an SOP or agency is. */
export const noTitle = new RegExp(
  `^(?:${kindOfPaper}[.\\s]*(?:\\(\\s*s\\s?[op]\\s?[op]\\s*\\))?|instruksi\\s+kerja|pelayanan\\s+publik|form \\d+|lampiran.*)$`,
  'i',
);

/** "SOP Penanganan Pengaduan", "STANDAR OPERASIONAL PROSEDUR PENGEMBANGAN SISTEM": before the name. */
export const namedPaper = new RegExp(`^${kindOfPaper}(?:\\s*\\(\\s*sop\\s*\\))?\\b[.\\s:–-]*`, 'i');

/** Lines around an identity part that are no name of an SOP: addresses, persons, decrees. */
export const noName =
  /^(?:jalan|jln?\b|telp|telepon|fax|faks|e-?mail|website|situs|kode pos|kepala|ketua|direktur|camat|lurah|bupati|wali ?kota|gubernur|sekretaris|inspektur|dekan|rektor|nip\b|nama\b|jabatan|tanda tangan|paraf|tahun\b|tentang|menimbang|mengingat|memutuskan|menetapkan|keputusan|peraturan|kabupaten|kota|provinsi|gratis|tidak dipungut|(?:± ?)?\d+ (?:menit|jam|hari|minggu)\b)/i;

/** How the line above an agency begins. */
export const government = /^(?:pemerintah|pemkab|pemkot|pemprov|provinsi|kementerian)\b/i;

/** How the names of agencies begin: UU 23/2014 on perangkat daerah, and what serves the public. */
export const agency =
  /\b(?:dinas|badan|inspektorat|sekretariat|kantor|satuan polisi|satpol|kecamatan|kelurahan|desa|nagari|distrik|rumah sakit|rsud|rsu|uptd?\s+puskesmas|puskesmas|uptd?|balai|direktorat|lembaga|komisi|universitas|sekolah|smpn?|sman?|mpp|mal pelayanan)\b/i;

/** How units below an agency are called; the head may stand for the unit. */
export const unit =
  /^(?:bidang|bagian|seksi|sub\s?bagian|sub\s?bidang|sub\s?koordina\w*|unit|uptd?|kelompok|tim|kepala (?:bidang|bagian|seksi|sub))\b/i;

/** What no name of an SOP or agency is. */
export const noTitle =
  /^(?:standar(?:d|t)?\s+operasional\s+prosedur|standard operating procedures?|s\.?o\.?p\.?|form \d+|lampiran.*)$/i;

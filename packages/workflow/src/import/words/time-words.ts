/** Units of time, as the column Waktu has them. */
const units = String.raw`(?:detik|menit|mnt|jam|hari(?: kerja)?|minggu|bulan)`;

/** "10 menit", "1 – 2 hari kerja", "± 15 Menit", "1 (satu) jam"; not bound to word borders. */
export const timeWords = new RegExp(
  String.raw`(?:± ?)?\d{1,4}\s?(?:\([a-z ]{1,20}\)\s?)?(?:[-–]\s?\d{1,4}\s?)?${units}\b\.?`,
  'i',
);

/** A whole cell of one. */
export const wholeTime = new RegExp(
  `^(?:(?:maks(?:imal)?\\.?|paling lama|maksimum)\\s)?${timeWords.source}$`,
  'i',
);

/** A unit by itself, whose number stands elsewhere. */
export const unitAlone = /(?<=^|\s)(?:detik|menit|mnt|jam|hari)\b\.?/i;

/** Words after a number that make it no number of a step: "2 hari", "3 lembar". */
export const countedWords =
  /^(?:detik|menit|mnt|jam|hari|minggu|bulan|tahun|orang|lembar|rangkap|kali|exemplar|eksemplar|buah|set)\b/i;

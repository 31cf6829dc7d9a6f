import { capital } from '../text/plain.ts';

/** Answers whose opposite is another word. */
const pairs: readonly (readonly [string, string])[] = [
  ['Ya', 'Tidak'],
  ['Ditolak', 'Disetujui'],
  ['Menolak', 'Menyetujui'],
  ['Salah', 'Benar'],
  ['Sudah', 'Belum'],
];

/** The other answer: "Lengkap" of "Tidak lengkap". */
export function oppositeLabel(label: string): string {
  for (const [one, other] of pairs) {
    if (label.toLowerCase() === one.toLowerCase()) return other;
    if (label.toLowerCase() === other.toLowerCase()) return one;
  }
  const positive = label.replace(/\b(?:tidak|tdk|belum)\s+(?=\p{L})/iu, '');
  if (positive !== label) return capital(positive);
  if (/\b(?:kesalahan|kekurangan|perbaikan|koreksi|revisi)\b/i.test(label))
    return `Tidak ada ${label.toLowerCase().replace(/^(?:ada|terdapat)\s+/, '')}`;
  return label.split(' ').length > 4
    ? 'Tidak'
    : `Tidak ${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
}

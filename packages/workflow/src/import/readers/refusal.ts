import type { Problem } from '@alur/model/problem.js';
import { problemAt } from '../../problem.ts';

/**
 * Ends a reading from deep within a parser's callbacks. `readDocument` and `readPasted` catch it;
 * nobody outside ever sees it thrown.
 */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(code: string, id: string, en: string) {
    super(en);
    this.problem = problemAt('', code, id, en);
  }
}

const megabytes = (bytes: number) => Math.round(bytes / 1_048_576);

export const tooLarge = (limit: number) =>
  new Refusal(
    'too-large',
    `Berkas lebih dari ${megabytes(limit)} MiB. Hapus gambar di dalamnya atau bagi menjadi beberapa berkas, lalu coba lagi.`,
    `The file is larger than ${megabytes(limit)} MiB. Remove its pictures or split it into several files, then try again.`,
  );

export const zipBomb = () =>
  new Refusal(
    'zip-bomb',
    'Isi berkas mengembang jauh melebihi ukuran yang wajar, sehingga tidak dibuka. Buka berkas aslinya di Word atau Excel, simpan ulang dengan nama baru, lalu coba lagi.',
    'What the file holds unpacks to far more than is reasonable, so it was not opened. Open the original in Word or Excel, save it under a new name and try again.',
  );

export const brokenFile = (part: string) =>
  new Refusal(
    'broken-file',
    `Berkas rusak atau terpotong (${part}). Buka di Word atau Excel, simpan ulang, lalu coba lagi; atau salin tabelnya dan tempelkan di sini.`,
    `The file is damaged or cut off (${part}). Open it in Word or Excel, save it again and try once more; or copy its table and paste it here.`,
  );

export const doctype = () =>
  new Refusal(
    'doctype',
    'Berkas memuat DOCTYPE atau ENTITY, yang tidak pernah ditulis Word atau Excel. Simpan ulang dari Word atau Excel, lalu coba lagi.',
    'The file holds a DOCTYPE or ENTITY, which Word and Excel never write. Save it again from Word or Excel and try once more.',
  );

const counted = {
  elements: ['elemen', 'elements'],
  depth: ['tingkat elemen yang bersarang', 'levels of elements in one another'],
  nestedTables: ['tingkat tabel di dalam tabel', 'levels of tables within tables'],
  cells: ['sel tabel', 'table cells'],
  characters: ['karakter teks', 'characters of text'],
  entries: ['berkas di dalam arsipnya', 'files in its archive'],
} as const;

export type Counted = keyof typeof counted;

export const tooMuch = (what: Counted, limit: number) =>
  new Refusal(
    `too-many-${what.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    `Dokumen memuat lebih dari ${limit} ${counted[what][0]}. Salin hanya bagian SOP-nya ke dokumen baru, lalu coba lagi.`,
    `The document holds more than ${limit} ${counted[what][1]}. Copy only the part with the SOP to a new document and try again.`,
  );

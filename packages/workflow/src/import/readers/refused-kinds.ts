import type { FileKind } from './kind-of-file.ts';
import { Refusal } from './refusal.ts';

type Refused = Exclude<FileKind, 'zip' | 'html' | 'csv' | 'text'> | 'unknown-zip';

/** What a file is that nobody reads here, and what to do about it. */
const messages: Readonly<Record<Refused, readonly [code: string, id: string, en: string]>> = {
  ole: [
    'old-or-locked',
    'Berkas berformat Office lama (.doc, .xls) atau dikunci dengan kata sandi. Buka di Word atau Excel, simpan sebagai .docx atau .xlsx tanpa kata sandi, lalu coba lagi.',
    'The file is in an old Office format (.doc, .xls) or locked with a password. Open it in Word or Excel, save it as .docx or .xlsx without a password, and try again.',
  ],
  pdf: [
    'pdf',
    'Berkas PDF tidak menyimpan tabelnya. Pakai berkas Word atau Excel aslinya; bila tidak ada, buka PDF di Word dan simpan sebagai .docx.',
    'A PDF does not keep its tables. Use the Word or Excel file it was made from; without one, open the PDF in Word and save it as .docx.',
  ],
  rtf: [
    'rtf',
    'Berkas berformat RTF. Buka di Word, simpan sebagai .docx, lalu coba lagi.',
    'The file is RTF. Open it in Word, save it as .docx, and try again.',
  ],
  image: [
    'image',
    'Berkas adalah gambar. Ketik tabelnya di sini, atau pakai berkas Word atau Excel aslinya.',
    'The file is a picture. Type its table here, or use the Word or Excel file it was made from.',
  ],
  xml: [
    'xml',
    'Berkas XML ini bukan dokumen Word, Excel, atau HTML. Simpan sebagai .docx, .xlsx, atau .bpmn, lalu coba lagi.',
    'This XML file is no Word, Excel or HTML document. Save it as .docx, .xlsx or .bpmn and try again.',
  ],
  binary: [
    'unknown-format',
    'Format berkas tidak dikenal. Simpan sebagai .docx, .xlsx, .csv, .html, atau .txt, lalu coba lagi.',
    'The format of the file is not known. Save it as .docx, .xlsx, .csv, .html or .txt and try again.',
  ],
  'unknown-zip': [
    'unknown-format',
    'Arsip ini bukan dokumen Word (.docx) atau Excel (.xlsx). Keluarkan berkas SOP dari arsipnya, lalu coba lagi.',
    'This archive is no Word (.docx) or Excel (.xlsx) document. Take the SOP out of the archive and try again.',
  ],
  empty: ['empty', 'Berkas kosong. Pilih berkas lain.', 'The file is empty. Choose another.'],
};

export function refused(kind: Refused): Refusal {
  return new Refusal(...messages[kind]);
}

/** A document that holds neither text nor tables. */
export const nothingRead = () =>
  new Refusal(
    'nothing-read',
    'Dokumen tidak memuat teks maupun tabel; mungkin isinya hanya gambar. Ketik tabelnya, atau pakai berkas aslinya.',
    'The document holds neither text nor tables; perhaps it is only pictures. Type the table, or use the file it was made from.',
  );

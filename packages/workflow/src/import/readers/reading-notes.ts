import type { ReadingNote } from '../imported-document.ts';

/** What may be said of each thing that is left out or doubted: how often, and a few of its texts. */
const sentences = {
  'tracked-deletion': (count, texts) => [
    `${count} bagian yang dihapus dengan Lacak Perubahan tidak ikut dibaca${texts}.`,
    `${count} parts deleted under Track Changes were left out${texts}.`,
  ],
  'tracked-insertion': (count, texts) => [
    `${count} bagian yang disisipkan dengan Lacak Perubahan dibaca sebagai isi${texts}.`,
    `${count} parts inserted under Track Changes were read as content${texts}.`,
  ],
  picture: (count) => [
    `${count} gambar tidak dapat dibaca. Bila tabel SOP berupa gambar, ketik atau tempel tabelnya.`,
    `${count} pictures cannot be read. If the SOP's table is a picture, type or paste the table.`,
  ],
  'embedded-object': (count) => [
    `${count} objek tertanam (misalnya lembar Excel atau Visio) tidak dibaca. Impor berkas aslinya.`,
    `${count} embedded objects (an Excel sheet or Visio drawing, say) were not read. Import their own file.`,
  ],
  'nested-table': (count) => [
    `${count} tabel berada di dalam sel tabel lain; isinya dibaca sebagai teks sel itu.`,
    `${count} tables stand within cells of others; what they hold was read as the text of the cell.`,
  ],
  footnote: (count, texts) => [
    `${count} catatan kaki tidak masuk ke dalam isi${texts}.`,
    `${count} footnotes are not part of the content${texts}.`,
  ],
  comment: (count, texts) => [
    `${count} komentar tidak masuk ke dalam isi${texts}.`,
    `${count} comments are not part of the content${texts}.`,
  ],
  'page-header': (_, texts) => [
    `Kepala atau kaki halaman tidak masuk ke dalam isi${texts}.`,
    `Headers or footers of pages are not part of the content${texts}.`,
  ],
  'hidden-text': (count, texts) => [
    `${count} teks tersembunyi tidak ikut dibaca${texts}.`,
    `${count} hidden texts were left out${texts}.`,
  ],
  'hidden-rows': (count) => [
    `${count} baris tersembunyi ikut dibaca. Hapus bila memang tidak berlaku.`,
    `${count} hidden rows were read too. Remove them if they do not hold.`,
  ],
  'hidden-columns': (count) => [
    `${count} kolom tersembunyi ikut dibaca. Hapus bila memang tidak berlaku.`,
    `${count} hidden columns were read too. Remove them if they do not hold.`,
  ],
  'hidden-sheet': (count, texts) => [
    `${count} lembar tersembunyi tidak ikut dibaca${texts}.`,
    `${count} hidden sheets were left out${texts}.`,
  ],
  'too-many-empty-rows': (_, texts) => [
    `Setelah ribuan baris kosong, sisa lembar tidak dibaca${texts}. Pindahkan isi yang masih ada di bawahnya ke atas.`,
    `After thousands of empty rows the rest of the sheet was not read${texts}. Move anything below them up.`,
  ],
  'text-box': (count, texts) => [
    `${count} kotak teks di luar tabel dibaca sebagai paragraf${texts}.`,
    `${count} text boxes outside the tables were read as paragraphs${texts}.`,
  ],
  'shape-without-cell': (count, texts) => [
    `${count} bentuk gambar tidak dapat dipasangkan dengan sel tabel${texts}.`,
    `${count} drawn shapes could not be matched with a cell of a table${texts}.`,
  ],
  'too-many-shapes': (count) => [
    `${count} bentuk gambar terlalu banyak untuk satu tabel, sehingga tidak dibaca. Bagi SOP menjadi beberapa berkas.`,
    `${count} drawn shapes are too many for one table and were not read. Split the SOP into several files.`,
  ],
  'loose-connector': (count) => [
    `${count} panah tidak tersambung pada dua simbol. Periksa alurnya.`,
    `${count} arrows do not join two symbols. Check the flow.`,
  ],
  'formula-without-value': (count) => [
    `${count} rumus tidak menyimpan hasilnya, sehingga selnya kosong. Buka di Excel, simpan, lalu impor lagi.`,
    `${count} formulas keep no result, so that their cells are empty. Open in Excel, save, and import again.`,
  ],
  'wide-table': (count) => [
    `${count} sel terlalu jauh di kanan tabel dan tidak dibaca.`,
    `${count} cells lie too far to the right of their table and were not read.`,
  ],
  'encoding-guessed': () => [
    'Berkas bukan UTF-8; hurufnya ditafsirkan sebagai Windows-1252. Periksa tanda kutip dan huruf khusus.',
    'The file is not UTF-8; its letters were taken for Windows-1252. Check quotation marks and special letters.',
  ],
  'columns-lost': (count) => [
    `Kolom tabel hilang pada teks yang ditempel (lazim dari PDF). Pada ${count} langkah nomor, waktu, dan keluaran di sebelahnya dapat dipisahkan; kelengkapan hanya sejauh kata-katanya menunjukkannya, selebihnya ikut terbaca dalam kegiatan. Periksa setiap sel, atau impor berkas Word atau Excel aslinya.`,
    `The pasted text has lost the columns of its table (as PDFs do). In ${count} steps the number, the time and the output beside it could be told apart, required inputs only where their words tell them; else they are read within the activity. Check every cell, or import the Word or Excel file it came from.`,
  ],
  'head-lost': (_, texts) => [
    `Kepala tabel kehilangan kolomnya; pelaksana diambil sejauh terbaca${texts}. Periksa daftar pelaksananya.`,
    `The head of the table has lost its columns; performers were taken as far as they can be read${texts}. Check the list of performers.`,
  ],
  'broken-table': (count) => [
    `${count} baris tabel terpotong dan disambung kembali. Periksa isinya.`,
    `${count} table rows were broken and put together again. Check what they hold.`,
  ],
} satisfies Record<string, (count: number, texts: string) => [id: string, en: string]>;

export type NoteCode = keyof typeof sentences;

/** Collects what a reading leaves out, one note a kind. */
export class ReadingNotes {
  readonly #found = new Map<NoteCode, { count: number; texts: string[] }>();

  add(code: NoteCode, text = '', count = 1): void {
    const found = this.#found.get(code) ?? { count: 0, texts: [] };
    found.count += count;
    const shown = text.replace(/\s+/g, ' ').trim();
    if (shown !== '' && found.texts.length < mostTexts && !found.texts.includes(shown)) {
      found.texts.push(shown.length > longestText ? `${shown.slice(0, longestText)}…` : shown);
    }
    this.#found.set(code, found);
  }

  get list(): readonly ReadingNote[] {
    return [...this.#found].map(([code, { count, texts }]) => {
      const quoted = texts.length > 0 ? `: “${texts.join('”, “')}”` : '';
      const [id, en] = sentences[code](count, quoted);
      return { code, id, en };
    });
  }
}

const mostTexts = 5;
const longestText = 160;

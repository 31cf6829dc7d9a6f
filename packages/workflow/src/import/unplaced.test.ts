import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block, ImportedCell, ImportedDocument } from './imported-document.ts';
import { importSop } from './import-sop.ts';
import type { DocumentTruth } from './testing/document-truth.ts';
import { writtenDocument } from './testing/written-document.ts';
import { withoutMarker } from './text/items.ts';
import { plain, wordsOf } from './text/plain.ts';
import { columnHeads } from './words/column-heads.ts';
import { identityLabels } from './words/identity-labels.ts';

const folder = new URL('testing/documents/', import.meta.url);
const documents: ImportedDocument[] = [];
for (const file of readdirSync(folder)) {
  const module = (await import(new URL(file, folder).href)) as Record<string, DocumentTruth>;
  documents.push(...Object.values(module).map(({ text }) => writtenDocument(text)));
}

/** Words of a document that neither the SOP, nor what is unplaced, nor a note has. */
function lost(document: ImportedDocument): readonly string[] {
  const { sop, unplaced, notes } = importSop(document);
  const known = new Set(wordsOf(JSON.stringify([sop, unplaced, notes]).replace(/\\[ntr]/g, ' ')));
  const texts = document.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.rows.flat().map(({ text }) => text),
  );
  // The marks of lists are not kept, and single letters may be ticks.
  const lines = texts.flatMap((each) => plain(each).split('\n')).map(withoutMarker);
  return lines.flatMap(wordsOf).filter((word) => word.length > 1 && !known.has(word));
}

const words = fc.constantFrom(
  ...[...Object.values(identityLabels), ...Object.values(columnHeads)].flat(),
  ...['Pemohon', 'Petugas Loket', 'Kepala Dinas', 'Memeriksa berkas.', 'Jika tidak lengkap'],
  ...['dikembalikan ke pemohon', '1. Satu', '2. Dua', '9.1.', 'a. Butir', '15 menit', '-', ''],
  ...['Mulai', 'Selesai', '◇', 'v', 'Apakah sesuai?', 'Zaitun', 'Nomor SOP : 12/2020'],
);
const text = fc.array(words, { maxLength: 3 }).map((parts) => parts.join(' '));
const cell: fc.Arbitrary<ImportedCell> = text.map((each) => ({ text: each }));
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), text, isHeading: fc.boolean() }),
  fc
    .integer({ min: 1, max: 7 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 6,
      }),
    )
    .map((rows) => ({ kind: 'table' as const, rows })),
);

describe('what finds no place', () => {
  it('is listed: every word of any document is in the SOP, among the unplaced, or in a note', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        expect(lost({ blocks, notes: [] })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is listed for real documents in disorder: blocks and rows shuffled, columns dropped', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.infiniteStream(fc.nat({ max: 1000 })),
        (document, chance) => {
          const next = () => (chance.next().value as number | undefined) ?? 0;
          const shuffle = <T>(list: readonly T[]) =>
            list
              .map((each) => [next(), each] as const)
              .sort((a, b) => a[0] - b[0])
              .map(([, each]) => each);
          const blocks = shuffle(document.blocks).map((each): Block => {
            if (each.kind === 'paragraph' || next() < 500) return each;
            const column = next() % Math.max(1, each.rows[0]?.length ?? 1);
            return { ...each, rows: shuffle(each.rows).map((row) => row.toSpliced(column, 1)) };
          });
          expect(lost({ blocks, notes: [] })).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is nothing of a document that says everything in its place', () => {
    const known = new RegExp(
      [
        /^(?:No. Revisi|: 00|Halaman|: 1\/2|4. Referensi|Eksternal|Internal|Jumlah waktu|1 hari 115 menit|<> Ya|Tidak setuju|Ya, setuju)$/,
        // Addresses, who wrote and checked it, titles of parts and sums: an SOP has no place for them.
        /^(?:Jalan Pahlawan No. 3|Telepon \(0000\) 123456|SEKSI PELAYANAN UMUM|PENERIMAAN|PENYERAHAN|JUMLAH|13 hari kerja 55 menit)$/,
        /^(?:00|02|1 dari [23]|Revisi|STANDAR PROSEDUR OPERASIONAL|PROSEDUR MUTU|Nama|Jabatan|Tanda Tangan|\(nama pejabat\)|Di(?:buat|periksa) oleh|Kabag Hubungan Langganan|Direktur Utama|Peringatan:|Revisi ke|Pelaporan)$/,
      ]
        .map(({ source }) => source)
        .join('|'),
    );
    const unplaced = documents.flatMap((document) => importSop(document).unplaced);
    expect(unplaced.map(({ text: each }) => each).filter((each) => !known.test(each))).toEqual([]);
  });

  it('is looked for cell by cell in a table within a cell, too', () => {
    const [inner] = writtenDocument(
      'No | Kegiatan | Petugas | Waktu | Cuaca\n1 | Memeriksa | v | 5 menit | Cerah',
    ).blocks;
    const text = 'Catatan penyusun\nNo Kegiatan Petugas Waktu Cuaca\n1 Memeriksa v 5 menit Cerah';
    const cell = { text, tables: inner?.kind === 'table' ? [inner] : [] };
    const { sop, unplaced } = importSop({ blocks: [{ kind: 'table', rows: [[cell]] }], notes: [] });
    expect(sop.activities.map(({ name }) => name)).toEqual(['Memeriksa']);
    expect(sop.identity.title).toBe('Catatan penyusun');
    const where = 'Tabel 1, baris 1, kolom 1, tabel di dalamnya, baris 2, kolom 5';
    expect(unplaced).toEqual([{ where, text: 'Cerah' }]);
  });

  it('says where it stood', () => {
    const { unplaced } = importSop(
      writtenDocument('Catatan | lepas\n\nKegiatan | Waktu | Cuaca\nMemeriksa | 5 menit | Cerah'),
    );
    expect(unplaced).toContainEqual({ where: 'Tabel 2, baris 2, kolom 3', text: 'Cerah' });
  });
});

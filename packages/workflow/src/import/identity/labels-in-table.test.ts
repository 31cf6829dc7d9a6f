import { describe, expect, it } from 'vitest';
import type { ImportedTable } from '../imported-document.ts';
import { Grid } from '../table/grid.ts';
import { writtenDocument } from '../testing/written-document.ts';
import { labelsInTable } from './labels-in-table.ts';

const tableOf = (text: string): ImportedTable => {
  const [block] = writtenDocument(text).blocks;
  if (block?.kind !== 'table') throw new Error('no table');
  return block;
};
const found = (table: ImportedTable) =>
  labelsInTable(new Grid(table)).map(({ of, value }) => `${of}: ${value}`);

const box = `Nomor SOP | : 12/SOP
Tanggal Revisi | : -
Nama SOP | : Surat Pindah`;
const expected = ['number: 12/SOP', 'revisedOn: -', 'title: Surat Pindah'];

describe('the labels in a table', () => {
  it('have their values on the right', () => {
    expect(found(tableOf(box))).toEqual(expected);
  });

  it('may be a table of their own within a cell', () => {
    const inner = tableOf(box);
    const text = inner.rows.map((row) => row.map((cell) => cell.text).join(' ')).join('\n');
    const table: ImportedTable = {
      kind: 'table',
      rows: [[{ text: 'DINAS SOSIAL' }, { text, tables: [inner] }]],
    };
    expect(found(table)).toEqual(expected);
  });

  it('may be lines of one cell', () => {
    const lines = 'Nomor SOP : 12/SOP⏎Tanggal Revisi : -⏎Nama SOP : Surat Pindah';
    expect(found(tableOf(`DINAS SOSIAL | ${lines}`))).toEqual(expected);
  });

  it('stand above their values where a row has nothing else, whatever began above beside them', () => {
    const form = `RSUD HARAPAN | RUJUKAN PASIEN | <
^ | No. Dokumen | Halaman
^ | 445/SPO/31 | 1 dari 2`;
    expect(found(tableOf(form))).toEqual(['number: 445/SPO/31', 'besides: 1 dari 2']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SopColumn } from '@alur/model/sop/sop.js';
import { smallSop } from '../../testing/small-sop.ts';
import { columnWidths } from './column-widths.ts';
import { tableColumns } from './table-columns.ts';

const base = smallSop({ activities: [], flows: [] });
const withColumns = (columns: readonly SopColumn[]) => ({
  ...base,
  form: { cover: [], labels: [], columns },
});
const performer = (label: string, number?: string): SopColumn => ({
  label,
  of: 'performer',
  group: 'PELAKSANA',
  ...(number ? { number } : {}),
});

describe('tableColumns', () => {
  it('is the national form with the agency’s words where the document’s own is not known', () => {
    const columns = tableColumns(base, { requiredInputs: 'Persyaratan/ Kelengkapan' });
    expect(columns.map(({ number, label }) => `${number} ${label}`)).toEqual([
      '1 No.',
      '2 Kegiatan',
      '3 Pemohon',
      '4 Petugas',
      '5 Instansi lain',
      '6 Persyaratan/ Kelengkapan',
      '7 Waktu',
      '8 Output',
      '9 Keterangan',
    ]);
    expect(columns.map(({ performer }) => performer).slice(2, 5)).toEqual([0, 1, 2]);
  });

  it('keeps the document’s own columns with their gaps and its empty one', () => {
    const own = [
      { label: 'KEGIATAN', of: 'activity', number: '2' } as const,
      ...['3', '4', '7'].map((number) => performer(`P${number}`, number)),
      { label: 'Pengembangan sistem', group: 'MUTU BAKU', number: '8' },
    ];
    const columns = tableColumns(withColumns(own));
    expect(columns.map(({ number }) => number)).toEqual(['2', '3', '4', '7', '8']);
    expect(columns.at(-1)).toMatchObject({ of: undefined, group: 'MUTU BAKU' });
  });

  it('numbers columns that the document does not number', () => {
    const columns = tableColumns(withColumns(['A', 'B', 'C'].map((label) => performer(label))));
    expect(columns.map(({ number }) => number)).toEqual(['1', '2', '3']);
  });

  it.each([
    ['too few performers', [performer('A')]],
    [
      'performers with something between them',
      [performer('A'), { label: 'x' }, performer('B'), performer('C')],
    ],
  ])('falls back to the template for %s', (_, own) => {
    expect(tableColumns(withColumns(own))).toHaveLength(9);
  });
});

describe('columnWidths', () => {
  it('uses the whole width, and gives each column some', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 273, max: 332 }),
        fc.boolean(),
        (performers, width, isUsed) => {
          const sop = {
            ...base,
            performers: Array.from({ length: performers }, (_, i) => ({ id: `p${i}`, name: '' })),
          };
          const widths = columnWidths(
            tableColumns(sop),
            width,
            (part) => part === 'activity' || isUsed,
          );
          expect(widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(width);
          expect(Math.min(...widths)).toBeGreaterThan(7);
        },
      ),
    );
  });
});

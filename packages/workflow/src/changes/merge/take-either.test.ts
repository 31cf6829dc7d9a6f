import type { Sop } from '@alur/model/sop/sop.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../edit/apply-edit.ts';
import type { AuthoredSop } from '../../edit/authored-sop.ts';
import type { SopEdit } from '../../edit/sop-edit.ts';
import { compareSops } from '../compare-sops.ts';
import { author, startRows } from '../testing/authors.ts';
import { type Row, tableSop } from '../testing/table-sop.ts';
import { mergeSops } from './merge-sops.ts';

const base = tableSop(startRows);
const sops = (name: string) => author(name).map(tableSop);

function edited(sop: Sop, edits: readonly SopEdit[]): Sop {
  let authored: AuthoredSop = { sop, places: new Map() };
  for (const edit of edits) {
    const reading = applyEdit(authored, edit);
    if (!reading.ok)
      throw new Error(`${JSON.stringify(edit)}: ${JSON.stringify(reading.problems)}`);
    authored = reading.value;
  }
  return authored.sop;
}

describe('what a conflict offers', () => {
  it('can be taken, and taken back', () => {
    fc.assert(
      fc.property(sops('m'), sops('t'), (mine, theirs) => {
        const { sop, conflicts } = mergeSops(base, mine, theirs);
        for (const { code, takeMine, takeTheirs } of conflicts) {
          if (code !== 'both-changed' || takeMine.length === 0) continue;
          const back = edited(edited(sop, takeTheirs), takeMine);
          expect(compareSops(sop, back).map(({ text }) => text.id)).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each<[string, Partial<Row>, (sop: Sop) => unknown]>([
    ['a time', { time: '2 jam' }, (sop) => sop.activities[1]?.mutuBaku.duration],
    ['a performer', { by: 'p1' }, (sop) => sop.activities[1]?.performer],
    ['a name', { name: 'Meneliti' }, (sop) => sop.activities[1]?.name],
    ['inputs', { inputs: ['KTP'] }, (sop) => sop.activities[1]?.mutuBaku.requiredInputs],
    ['work', { work: { kind: 'checklist' } }, (sop) => sop.activities[1]?.work.kind],
  ])('is %s as the other wrote it', (_, change, read) => {
    const put = (own: Partial<Row>) =>
      tableSop(startRows.map((row) => (row.id === 'b' ? { ...row, ...own } : row)));
    const began = put({ inputs: ['Surat'] });
    const mine = put({
      time: '1 jam',
      by: 'p3',
      name: 'Menimbang',
      inputs: ['NIB'],
      work: { kind: 'form' },
    });
    const theirs = put({ inputs: ['Surat'], ...change });
    const { sop, conflicts } = mergeSops(began, mine, theirs);
    expect(conflicts).toHaveLength(1);
    expect(read(edited(sop, conflicts[0]?.takeTheirs ?? []))).toEqual(read(theirs));
  });
});

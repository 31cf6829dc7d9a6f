import type { Sop } from '@alur/model/sop/sop.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../edit/apply-edit.ts';
import type { AuthoredSop } from '../../edit/authored-sop.ts';
import type { SopEdit } from '../../edit/sop-edit.ts';
import { compileNet } from '../../engine/compile.ts';
import { startRows } from '../testing/authors.ts';
import { tableSop } from '../testing/table-sop.ts';
import { mergeSops } from './merge-sops.ts';

const base = tableSop(startRows);
const row = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'new', 'm', 't');

/** What an author does in the studio. @param name - of a step that only this author adds */
const edits = (name: string): fc.Arbitrary<readonly SopEdit[]> => {
  const id = fc.constantFrom('new', name);
  const edit = fc.oneof<fc.Arbitrary<SopEdit>[]>(
    fc.record({
      kind: fc.constant('add-activity'),
      after: row,
      activity: id.map((own) => ({ id: own, name: `Langkah ${name}` })),
    }),
    fc.record({ kind: fc.constant('remove-activity'), activity: row }),
    fc.record({ kind: fc.constant('move-activity'), activity: row, after: row }),
    fc.record({
      kind: fc.constant('place-symbol'),
      activity: row,
      performer: fc.constantFrom('p1', 'p2', 'p3'),
      symbol: fc.constantFrom('process', 'decision'),
    }),
    fc.record({
      kind: fc.constant('set-answers'),
      activity: row,
      answers: row.map((target) => [{ label: 'Ya', target }, { label: 'Tidak' }]),
    }),
    fc.record({ kind: fc.constant('set-next'), activity: row, target: row }),
    fc.record({
      kind: fc.constant('set-mutu-baku'),
      activity: row,
      change: fc.constantFrom('1 jam', '2 jam').map((duration) => ({ duration })),
    }),
  );
  return fc.array(edit, { maxLength: 4 });
};

/** Edits that cannot be done are passed over, as a studio that says so does. */
function edited(sop: Sop, all: readonly SopEdit[]): Sop {
  let authored: AuthoredSop = { sop, places: new Map() };
  for (const edit of all) {
    const reading = applyEdit(authored, edit);
    if (reading.ok) authored = reading.value;
  }
  return authored.sop;
}

const authors = [edits('m'), edits('t')].map((each) => each.map((all) => edited(base, all)));

describe('two authors in the studio', () => {
  it('get back what either made alone', () => {
    fc.assert(
      fc.property(...(authors as [fc.Arbitrary<Sop>, fc.Arbitrary<Sop>]), (mine, theirs) => {
        expect(mergeSops(base, base, theirs)).toEqual({ sop: theirs, conflicts: [] });
        expect(mergeSops(base, mine, base)).toEqual({ sop: mine, conflicts: [] });
        expect(mergeSops(base, mine, structuredClone(mine))).toEqual({ sop: mine, conflicts: [] });
      }),
    );
  });

  it('get a procedure that runs where both had one and nothing is in dispute', () => {
    let merged = 0;
    fc.assert(
      fc.property(...(authors as [fc.Arbitrary<Sop>, fc.Arbitrary<Sop>]), (mine, theirs) => {
        const { sop, conflicts } = mergeSops(base, mine, theirs);
        fc.pre(conflicts.length === 0 && compileNet(mine).ok && compileNet(theirs).ok);
        merged += 1;
        expect(compileNet(sop)).toMatchObject({ ok: true });
      }),
      { numRuns: 200 },
    );
    expect(merged).toBe(200);
  });

  it('are offered only what can be done', () => {
    fc.assert(
      fc.property(...(authors as [fc.Arbitrary<Sop>, fc.Arbitrary<Sop>]), (mine, theirs) => {
        const { sop, conflicts } = mergeSops(base, mine, theirs);
        for (const { takeMine, takeTheirs } of conflicts) {
          let authored: AuthoredSop = { sop, places: new Map() };
          for (const edit of [...takeTheirs, ...takeMine]) {
            const reading = applyEdit(authored, edit);
            expect(reading).toMatchObject({ ok: true });
            if (reading.ok) authored = reading.value;
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

import type { Sop } from '@alur/model/sop/sop.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSops } from '../compare-sops.ts';
import { sameValue } from '../same-value.ts';
import { author, startRows } from '../testing/authors.ts';
import { type Row, tableSop } from '../testing/table-sop.ts';
import { mergeSops } from './merge-sops.ts';

const base = tableSop(startRows);
const sops = (name: string) => author(name).map(tableSop);
const put = (id: string, change: Partial<Row>) =>
  tableSop(startRows.map((row) => (row.id === id ? { ...row, ...change } : row)));
const after = (id: string, ...added: readonly Row[]) =>
  startRows.flatMap((row) => (row.id === id ? [row, ...added] : [row]));
const rowOf = (sop: Sop, id: string) => sop.activities.find((each) => each.id === id);
const names = ({ activities }: Sop) => activities.map(({ id, number }) => `${number} ${id}`);
const ways = ({ flows }: Sop) => flows.map(({ source, target }) => `${source} ${target}`).sort();

describe('mergeSops', () => {
  it('gives what the other made where I changed nothing, and the reverse', () => {
    fc.assert(
      fc.property(sops('x'), (x) => {
        expect(mergeSops(base, base, x)).toEqual({ sop: x, conflicts: [] });
        expect(mergeSops(base, x, base)).toEqual({ sop: x, conflicts: [] });
      }),
    );
  });

  it('has nothing to ask where both did the same', () => {
    fc.assert(
      fc.property(sops('x'), (x) => {
        expect(mergeSops(base, x, structuredClone(x))).toEqual({ sop: x, conflicts: [] });
      }),
    );
  });

  it('lets whoever does a step answer the question that the other author put there', () => {
    const mine = put('d', { by: 'p3' });
    const theirs = put('d', { answers: { Ya: 'e', Tidak: 'a' } });
    for (const [one, other] of [
      [mine, theirs],
      [theirs, mine],
    ] as const) {
      const { sop } = mergeSops(base, one, other);
      const doers = sop.nodes.filter(({ id }) => id === 'd' || id === 'd-q');
      expect(doers.map(({ performer }) => performer)).toEqual(['p3', 'p3']);
    }
  });

  it('asks about the same things whoever merges', () => {
    fc.assert(
      fc.property(sops('m'), sops('t'), (mine, theirs) => {
        const [one, other] = [mergeSops(base, mine, theirs), mergeSops(base, theirs, mine)];
        // Of two steps that both put at one place mine comes first, and what the other's way leads
        // past is cut off: that depends on who merges, and is told to whom it happens.
        const asked = ({ conflicts }: typeof one) =>
          conflicts.filter(({ code }) => code !== 'cut-off').length > 0;
        expect(asked(one)).toBe(asked(other));
        if (!asked(one)) expect(names(one.sop).sort().length).toBe(names(other.sop).length);
      }),
    );
  });

  it('always gives an SOP that hangs together', () => {
    fc.assert(
      fc.property(sops('m'), sops('t'), (mine, theirs) => {
        const { sop, conflicts } = mergeSops(base, mine, theirs);
        const nodes = new Map(sop.nodes.map((node) => [node.id, node]));
        expect(nodes.size).toBe(sop.nodes.length);
        for (const { id, name, performer } of sop.activities) {
          expect(nodes.get(id)).toMatchObject({ name, performer });
        }
        for (const { id, source, target } of sop.flows) {
          expect([id, nodes.has(source), nodes.has(target)]).toEqual([id, true, true]);
        }
        for (const { id, type } of sop.nodes) {
          const exits = sop.flows.filter(({ source }) => source === id);
          if (!type.endsWith('Gateway')) expect([id, exits.length < 2]).toEqual([id, true]);
        }
        for (const { code, mine: my, theirs: their } of conflicts) {
          if (code !== 'cut-off') expect(sameValue(my, their)).toBe(false);
        }
      }),
    );
  });

  it('lets changes of different rows and different fields both arrive', () => {
    const change = fc.record(
      {
        time: fc.constantFrom('1 jam', '2 jam'),
        name: fc.constantFrom('Memeriksa', 'Meneliti'),
        remarks: fc.string(),
        by: fc.constantFrom('p1', 'p2', 'p3'),
      },
      { requiredKeys: [] },
    );
    const parts = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), change, fc.boolean()),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(parts, (all) => {
        const changed = new Map<string, { row: (typeof all)[number][1]; isMine: boolean }>(
          all.map(([id, row, isMine]) => [id, { row, isMine }]),
        );
        const rowsBy = (isTaken: (isMine: boolean) => boolean) =>
          startRows.map((row) => {
            const own = changed.get(row.id);
            return own && isTaken(own.isMine) ? { ...row, ...own.row } : row;
          });
        const [mine, theirs, both] = [(is: boolean) => is, (is: boolean) => !is, () => true].map(
          (is) => tableSop(rowsBy(is)),
        );
        if (!mine || !theirs || !both) throw new Error('three are made');
        expect(mergeSops(base, mine, theirs)).toEqual({ sop: both, conflicts: [] });
      }),
    );
  });

  it('takes two changes of one row that touch different parts', () => {
    const { sop, conflicts } = mergeSops(
      base,
      put('b', { time: '45 Menit' }),
      put('b', { by: 'p3' }),
    );
    expect(conflicts).toEqual([]);
    expect(rowOf(sop, 'b')).toMatchObject({ performer: 'p3', mutuBaku: { duration: '45 Menit' } });
  });

  it('takes items that both add to one list, and those that either removes', () => {
    const mine = put('a', { inputs: ['Formulir', 'KTP', 'NIB'] });
    const theirs = put('a', { inputs: ['KTP', 'NPWP'] });
    const { sop, conflicts } = mergeSops(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(rowOf(sop, 'a')?.mutuBaku.requiredInputs).toEqual(['KTP', 'NIB', 'NPWP']);
  });

  it('asks where both wrote another time, and holds mine', () => {
    const { sop, conflicts } = mergeSops(
      base,
      put('b', { time: '45 Menit' }),
      put('b', { time: '1 jam' }),
    );
    expect(rowOf(sop, 'b')?.mutuBaku.duration).toBe('45 Menit');
    expect(conflicts).toEqual([
      {
        code: 'both-changed',
        element: 'b',
        part: 'mutuBaku.duration',
        mine: '45 Menit',
        theirs: '1 jam',
        text: {
          id: 'Waktu langkah 2: Anda menulis "45 Menit", penulis lain menulis "1 jam"',
          en: 'Time of step 2: you wrote "45 Menit", the other author "1 jam"',
        },
        takeMine: [{ kind: 'set-mutu-baku', activity: 'b', change: { duration: '45 Menit' } }],
        takeTheirs: [{ kind: 'set-mutu-baku', activity: 'b', change: { duration: '1 jam' } }],
      },
    ]);
  });

  it('counts the rows on where both added or removed some', () => {
    const mine = tableSop(after('a', { id: 'x' }));
    const theirs = tableSop(
      startRows
        .filter(({ id }) => id !== 'd')
        .map((row) => (row.id === 'c' ? { ...row, answers: { Ya: 'e', Tidak: 'a' } } : row)),
    );
    const { sop, conflicts } = mergeSops(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(names(sop)).toEqual(['1 a', '2 x', '3 b', '4 c', '5 e']);
    expect(ways(sop)).toContain('a x');
    expect(compareSops(mine, sop).map(({ code }) => code)).toContain('step-removed');
  });

  it('takes both steps where both added one at the same place, mine first', () => {
    const mine = tableSop(after('a', { id: 'x' }));
    const theirs = tableSop(after('a', { id: 'y' }));
    const { sop, conflicts } = mergeSops(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(names(sop).slice(0, 4)).toEqual(['1 a', '2 x', '3 y', '4 b']);
    expect(ways(sop)).toEqual(expect.arrayContaining(['a x', 'x y', 'y b']));
  });

  it('takes both steps where both gave a new one the same id', () => {
    const mine = tableSop(after('a', { id: 'x', name: 'Menimbang' }));
    const theirs = tableSop(after('d', { id: 'x', name: 'Mencatat' }));
    const { sop } = mergeSops(base, mine, theirs);
    expect(names(sop)).toEqual(['1 a', '2 x', '3 b', '4 c', '5 d', '6 x-2', '7 e']);
    expect([rowOf(sop, 'x')?.name, rowOf(sop, 'x-2')?.name]).toEqual(['Menimbang', 'Mencatat']);
    expect(ways(sop)).toEqual(expect.arrayContaining(['a x', 'x b', 'd x-2', 'x-2 e']));
  });

  it.each([
    ['I removed what the other changed', 'removed-by-me', false],
    ['the other removed what I changed', 'removed-by-them', true],
  ] as const)('asks where %s', (_, code, isThere) => {
    const removed = tableSop(startRows.filter(({ id }) => id !== 'b'));
    const changed = put('b', { time: '45 Menit' });
    const [mine, theirs] = isThere ? [changed, removed] : [removed, changed];
    const { sop, conflicts } = mergeSops(base, mine, theirs);
    expect(conflicts).toMatchObject([{ code, element: 'b' }]);
    expect(rowOf(sop, 'b') !== undefined).toBe(isThere);
    expect(ways(sop).includes('a b')).toBe(isThere);
  });

  it('asks where both lead an answer elsewhere', () => {
    const mine = put('c', { answers: { Ya: 'd', Tidak: 'b' } });
    const theirs = put('c', { answers: { Ya: 'd', Tidak: 'end' } });
    expect(mergeSops(base, mine, theirs).conflicts).toMatchObject([
      {
        code: 'both-changed',
        element: 'c-Tidak',
        part: 'target',
        takeTheirs: [{ kind: 'set-flow', flow: 'c-Tidak', change: { target: 'end' } }],
      },
    ]);
  });

  it('says which step the two changes together have cut off', () => {
    const began = tableSop([
      { id: 'a', answers: { Ya: 'b', Tidak: 'c' } },
      { id: 'b', next: 'd' },
      { id: 'c' },
      { id: 'd' },
      { id: 'e' },
    ]);
    const led = (flow: string, target: string, sop: Sop): Sop => ({
      ...sop,
      flows: sop.flows.map((each) => (each.id === flow ? { ...each, target } : each)),
    });
    const mine = led('b-next', 'e', began);
    const theirs = led('c-next', 'e', began);
    expect(mergeSops(began, mine, theirs).conflicts).toMatchObject([
      { code: 'cut-off', element: 'd' },
    ]);
  });

  it('asks which column order shall hold', () => {
    const order = (...ids: readonly string[]): Sop => ({
      ...base,
      performers: ids.flatMap((id) => base.performers.find((each) => each.id === id) ?? []),
    });
    const { sop, conflicts } = mergeSops(base, order('p2', 'p1', 'p3'), order('p1', 'p3', 'p2'));
    expect(sop.performers.map(({ id }) => id)).toEqual(['p2', 'p1', 'p3']);
    expect(conflicts).toMatchObject([{ code: 'both-reordered', part: 'performers' }]);
  });

  it('takes a performer away from nobody who was given new steps', () => {
    const without: Sop = {
      ...put('d', { by: 'p2' }),
      performers: base.performers.filter(({ id }) => id !== 'p3'),
    };
    const { sop, conflicts } = mergeSops(base, put('e', { by: 'p3' }), without);
    expect(sop.performers.map(({ id }) => id)).toContain('p3');
    expect(conflicts).toMatchObject([{ code: 'removed-by-them', element: 'p3' }]);
  });
});

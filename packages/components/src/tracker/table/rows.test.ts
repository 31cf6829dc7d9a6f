import type { TrackedStep, TrackedSteps } from '@alur/client/tracking-service.js';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { countsOf } from './counts.ts';
import { filteredRows, type RowFilter } from './filtered-rows.ts';
import { firstInOrder } from './first-in-order.ts';
import { rowMove } from './row-keys.ts';
import { rowOrder, sortColumns, type RowSort } from './row-order.ts';
import { rowsInSight, topToReveal } from './row-window.ts';
import { largestKey, sortedOrder } from './sorted-order.ts';
import { urgencyColumns } from './urgency-columns.ts';
import { isLate, urgencyOf } from './urgency.ts';

const now = Date.UTC(2026, 10, 24, 3);

const step = (change: Partial<TrackedStep> = {}): TrackedStep => ({
  ...{ case: 0, activity: 0, task: 't', visit: 1, state: 'running', startedAt: now - 60_000 },
  time: { verdict: 'running', counts: 'working', dueAt: now + 60_000 },
  deviations: [],
  ...change,
});

const tracked = (steps: readonly TrackedStep[]): TrackedSteps => ({
  assessedAt: now,
  activities: ['10', '2'].map((number) => ({
    workflow: { id: 'w', sha256: '', title: 'SOP' },
    ...{ activity: `a-${number}`, number, name: 'Kegiatan', norm: '30 Menit' },
    ...{ performer: `P ${number}`, role: `r-${number}` },
  })),
  cases: ['reklame', 'sip-dokter'].map((permitType, index) => ({
    ...{ id: `c-${index}`, registrationNumber: `0000${index}/XI/2026`, permitType },
    submittedAt: now - index * 1000,
  })),
  steps,
});

const owed = { kind: 'time' } as TrackedStep['deviations'][number];
const explained = {
  kind: 'output',
  cause: { code: 'workload' },
} as TrackedStep['deviations'][number];
const late = step({ time: { verdict: 'late', counts: 'working', dueAt: now - 1 } });
const soon = step({ time: { verdict: 'soon', counts: 'working', dueAt: now + 1000 } });
const done = step({ state: 'done', endedAt: now });
const unexplained = step({ state: 'done', endedAt: now, deviations: [owed] });
const answered = step({ state: 'done', endedAt: now, deviations: [explained] });

describe('how urgent a step is', () => {
  it('late first, then about to be late, what runs, what nobody explained, the rest', () => {
    const order = [late, soon, step(), unexplained, answered, done];
    expect(order.map((each) => urgencyOf(each, now))).to.deep.equal([0, 1, 2, 3, 4, 5]);
  });

  it('grows as time passes since the assessment', () => {
    expect(isLate(soon, now + 1000)).to.equal(false);
    expect(isLate(soon, now + 1001)).to.equal(true);
  });

  it('does not grow while the clock stands still', () => {
    const paused = step({ time: { verdict: 'paused', counts: 'working', dueAt: now - 1 } });
    expect(urgencyOf(paused, now)).to.equal(2);
  });
});

describe('the order of the rows', () => {
  const all = tracked([done, answered, unexplained, step({ activity: 1 }), soon, late]);
  const places = Uint32Array.from(all.steps.keys());
  const orderOf = (of: TrackedSteps, rows: Uint32Array, sort: RowSort) => {
    const order = rowOrder(of, rows, sort, urgencyColumns(of, now));
    return Array.from({ length: order.length }, (_, row) => order.at(row));
  };
  const ordered = (sort: RowSort) => orderOf(all, places, sort);

  it('is by urgency', () => {
    expect(ordered({ by: 'urgency', descending: false })).to.deep.equal([5, 4, 3, 2, 1, 0]);
  });

  it('takes numbers of steps for numbers', () => {
    expect(ordered({ by: 'activity', descending: false })[0]).to.equal(3);
  });

  it('holds every row once, whatever it is sorted by, and keeps equal ones in their order', () => {
    for (const by of sortColumns) {
      for (const descending of [true, false]) {
        const same = tracked([done, done, done]);
        const three = orderOf(same, Uint32Array.of(2, 0, 1), { by, descending });
        expect(three, by).to.deep.equal([2, 0, 1]);
        expect(ordered({ by, descending }).toSorted(), by).to.deep.equal([0, 1, 2, 3, 4, 5]);
      }
    }
  });

  it('knows its first rows before the others, and none beyond its last', () => {
    const many = tracked(
      Array.from({ length: 1000 }, (_, place) => ({ ...done, endedAt: now - place * 9_000 })),
    );
    const rows = Uint32Array.from(many.steps.keys());
    const sort = { by: 'urgency', descending: true } as const;
    const order = rowOrder(many, rows, sort, urgencyColumns(many, now));
    const first = [0, 1, 63].map(order.at);
    order.complete();
    expect(first).to.deep.equal([999, 998, 936]);
    expect([0, 1, 63, 64, 999, 1000].map(order.at)).to.deep.equal([
      ...[999, 998, 936, 935, 0],
      undefined,
    ]);
  });

  const keyLists = fc.oneof(
    fc.array(fc.integer({ min: 0, max: largestKey }), { maxLength: 200 }),
    fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 300, maxLength: 400 }),
    // Many that are the same or near, and a few far from them.
    fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom(0, largestKey)), {
      minLength: 50,
      maxLength: 400,
    }),
  );
  const stably = (keys: readonly number[]) =>
    [...keys.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));

  it('is that of a stable sort, for any keys', () => {
    fc.assert(
      fc.property(keyLists, (keys) => {
        expect([...sortedOrder(Float64Array.from(keys))]).to.deep.equal(stably(keys));
      }),
    );
  });

  it('begins as a stable sort does, for any keys', () => {
    let known = 0;
    fc.assert(
      fc.property(keyLists, fc.integer({ min: 1, max: 40 }), (keys, count) => {
        const first = firstInOrder(Float64Array.from(keys), count);
        known += first ? 1 : 0;
        if (first) expect([...first]).to.deep.equal(stably(keys).slice(0, count));
      }),
    );
    expect(known).to.be.greaterThan(20);
  });

  it('is not begun with where a beginning saves nothing, or the sample misleads', () => {
    const same = new Float64Array(100_000).fill(7);
    const few = Float64Array.of(3, 1, 2);
    const misled = same.map((_, at) => (at % 32 === 0 ? at : 1e6 + at));
    expect([same, few, misled].map((keys) => firstInOrder(keys, 64))).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('what is counted above the list', () => {
  it('is what is late, what is about to be, and deviations without a cause, of what is left', () => {
    const both = step({ state: 'done', endedAt: now, deviations: [owed, explained, owed] });
    const all = tracked([late, soon, soon, unexplained, answered, both, done]);
    const counted = (places: readonly number[]) =>
      countsOf(urgencyColumns(all, now), Uint32Array.from(places));
    expect(counted([0, 1, 2, 3, 4, 5, 6])).to.deep.equal({ late: 1, soon: 2, unexplained: 3 });
    expect(counted([1, 4, 5])).to.deep.equal({ late: 0, soon: 1, unexplained: 2 });
  });
});

describe('the filter', () => {
  const all = tracked([
    late,
    step({ case: 1, activity: 1 }),
    unexplained,
    answered,
    step({ startedAt: 5 }),
  ]);
  for (const [name, filter, left] of [
    ['nothing', {}, [0, 1, 2, 3, 4]],
    ['a permit', { permitTypes: ['sip-dokter'] }, [1]],
    ['a performer', { roles: ['r-10'] }, [0, 2, 3, 4]],
    ['a step', { activities: ['a-2'] }, [1]],
    ['a kind of deviation', { kinds: ['output'] }, [3]],
    ['a period', { from: 0, to: 6 }, [4]],
    ['part of a number', { text: ' 00001/xi ' }, [1]],
    ['what runs', { running: true }, [0, 1, 4]],
    ['what nobody explained', { unexplained: true }, [2]],
    ['two at once', { running: true, roles: ['r-10'] }, [0, 4]],
  ] as const satisfies readonly (readonly [string, RowFilter, readonly number[]])[]) {
    it(`by ${name} leaves ${left.length}`, () => {
      expect([...filteredRows(all, filter)]).to.deep.equal(left);
    });
  }
});

describe('the rows in sight', () => {
  const rows = { count: 100_000, rowHeight: 76 };

  it('hold all that is seen, in order, once, and the row with the focus', () => {
    const sights = fc.record({
      count: fc.integer({ min: 1, max: 100_000 }),
      top: fc.integer({ min: 0, max: 8_000_000 }),
      height: fc.integer({ min: 1, max: 2000 }),
      kept: fc.integer({ min: 0, max: 100_000 }),
    });
    fc.assert(
      fc.property(sights, ({ count, top, height, kept }) => {
        const seen = rowsInSight({ count, rowHeight: 76 }, { top, height }, kept);
        expect(seen.every((row, at) => at === 0 || row > (seen[at - 1] ?? -1))).to.equal(true);
        expect(seen.every((row) => row >= 0 && row < count)).to.equal(true);
        if (kept < count) expect(seen).to.include(kept);
        const first = Math.floor(top / 76);
        if (first < count) expect(seen).to.include(first);
        expect(seen.length).to.be.lessThan(height / 76 + 16);
      }),
    );
  });

  it('have more before them on the side that one scrolls to, and none when one rushes by', () => {
    const seen = (moved: number) => rowsInSight(rows, { top: 7600, height: 380, moved }, 100);
    expect([seen(76).at(0), seen(76).at(-1)]).to.deep.equal([98, 111]);
    expect([seen(-76).at(0), seen(-76).at(-1)]).to.deep.equal([94, 107]);
    expect([seen(400).at(0), seen(400).at(-1)]).to.deep.equal([100, 105]);
  });

  it('are always as many, wherever the first is cut off', () => {
    for (let top = 7600; top < 7752; top += 10)
      expect(rowsInSight(rows, { top, height: 380, moved: 10 }, 100)).to.have.length(14);
  });

  it('are none of none', () => {
    expect(rowsInSight({ count: 0, rowHeight: 76 }, { top: 0, height: 500 }, 0)).to.deep.equal([]);
  });

  it('are scrolled no further than a row needs to be seen whole', () => {
    const sight = { top: 760, height: 380 };
    expect([9, 10, 14, 15].map((row) => topToReveal(rows, sight, row))).to.deep.equal([
      684, 760, 760, 836,
    ]);
  });
});

describe('the keys of the table', () => {
  const key = (name: string, more: Partial<KeyboardEvent> = {}) =>
    rowMove({ key: name, ctrlKey: false, altKey: false, metaKey: false, ...more }, 5, 100, 10);

  for (const [name, to] of [
    ['ArrowDown', 6],
    ['ArrowUp', 4],
    ['PageDown', 15],
    ['PageUp', 0],
    ['Home', 0],
    ['End', 99],
  ] as const) {
    it(`${name} leads from row 5 to row ${to}`, () => {
      expect(key(name)).to.deep.equal({ to });
    });
  }

  it('open a row, and leave the rest to the browser', () => {
    expect([key('Enter'), key(' ')]).to.deep.equal(['open', 'open']);
    expect([key('Tab'), key('a'), key('ArrowDown', { altKey: true })]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

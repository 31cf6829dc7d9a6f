import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revisionInForce, revisionState } from './revision-state.ts';

const on = (...days: readonly string[]) =>
  days.map((effectiveOn, index) => ({ revision: index + 1, effectiveOn }));

describe('the revision in force', () => {
  it.each([
    ['none before the first day', on('2026-12-01'), '2026-11-30', undefined],
    ['the first from its day on', on('2026-12-01'), '2026-12-01', 1],
    ['the old one until the day of the new', on('2026-01-01', '2026-12-01'), '2026-11-30', 1],
    ['the new one from its day on', on('2026-01-01', '2026-12-01'), '2026-12-01', 2],
    ['the last published of two of one day', on('2026-12-01', '2026-12-01'), '2026-12-01', 2],
    ['not one that a later, earlier one overtook', on('2026-12-09', '2026-12-01'), '2026-12-31', 2],
  ])('is %s', (_, revisions, day, expected) => {
    expect(revisionInForce(revisions, day)?.revision).toBe(expected);
  });
});

describe('the state of a revision', () => {
  it('is planned, in force and superseded in its turn, and never in force again', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-12-${String(n).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 6 }), (days) => {
        const all = on(...days);
        for (const each of all) {
          const states = Array.from({ length: 30 }, (_, n) =>
            revisionState(each, all, `2026-12-${String(n).padStart(2, '0')}`),
          ).filter((state, index, list) => state !== list[index - 1]);
          expect(['planned', 'in-force', 'superseded'].join()).toContain(states.join());
        }
      }),
    );
  });

  it('tells of no more than one that it is in force', () => {
    const all = on('2026-11-01', '2026-12-01', '2026-11-15');
    const states = all.map((each) => revisionState(each, all, '2026-11-20'));
    expect(states).toEqual(['superseded', 'superseded', 'in-force']);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleCases, sampleNow } from '../testing/sample-cases.ts';
import { wita } from '../testing/log-of.ts';
import { distributions, quartilesOf } from './distribution.ts';
import { heat } from './heat.ts';
import { byActivity, byPermitType, byRole, onTime } from './on-time.ts';
import { selectSteps } from './select-steps.ts';
import { totals } from './totals.ts';
import { monthsIn, trend } from './trend.ts';
import { waiting } from './waiting.ts';

const all = selectSteps(sampleCases);

test('totals count steps, what could be assessed, and deviations of each kind', () => {
  expect(totals(sampleCases)).toEqual({
    cases: 3,
    steps: 6,
    assessed: 3,
    inTime: 2,
    open: 2,
    notAssessable: 1,
    // The one that runs and is late counts too.
    deviations: { input: 1, time: 2, output: 1 },
    explained: 1,
  });
});

test('the share in time is of what could be assessed, step by step and performer by performer', () => {
  expect(onTime(all, byActivity)).toMatchObject([
    { key: 'verify', steps: 3, assessed: 3, inTime: 2, late: 1, share: 2 / 3, deviating: 1 },
    { key: 'sign', steps: 2, assessed: 0, share: undefined, deviating: 1 },
    { key: 'file', steps: 1, assessed: 0, share: undefined, deviating: 0 },
  ]);
  expect(onTime(all, byRole).map(({ key, steps }) => [key, steps])).toEqual([
    ['cso', 4],
    ['head', 2],
  ]);
});

describe('a filter', () => {
  test.each([
    [{ permitTypes: ['sip'] }, 3],
    [{ permitTypes: [] }, 6],
    [{ roles: ['head'] }, 2],
    [{ activities: ['verify', 'file'] }, 4],
    [{ kinds: ['output' as const] }, 1],
    [{ kinds: ['time' as const] }, 2],
    [{ from: wita('2026-11-01 00:00') }, 5],
    [{ from: wita('2026-11-02 07:30'), to: wita('2026-11-03 08:00') }, 1],
    [{ permitTypes: ['reklame'], activities: ['verify'] }, 2],
  ])('%j leaves %i steps', (filter, count) => {
    expect(selectSteps(sampleCases, filter)).toHaveLength(count);
  });
});

describe('the distribution of time against the norm', () => {
  test('has quartiles, and what took exactly the norm within it', () => {
    const [verify, ...others] = distributions(all);
    expect(others).toEqual([]);
    expect(verify).toMatchObject({
      activity: 'verify',
      norm: '30 menit/berkas',
      count: 3,
      quartiles: { min: 0.5, q1: 0.75, median: 1, q3: 1.5, max: 2 },
    });
    const filled = verify?.bins.filter(({ count }) => count > 0).map(({ from }) => from);
    expect(filled).toEqual([0.5, 0.9, 2]);
    expect(verify?.bins.at(-1)).toEqual({ from: 2.9, to: undefined, count: 0 });
  });

  test('quartiles lie in order between the extremes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }),
        (values) => {
          const { min, q1, median, q3, max } = quartilesOf(values);
          expect(min).toBe(Math.min(...values));
          expect(max).toBe(Math.max(...values));
          expect([min, q1, median, q3, max]).toEqual(
            [min, q1, median, q3, max].toSorted((a, b) => a - b),
          );
        },
      ),
    );
  });
});

describe('the trend', () => {
  test('goes month by month by the ends of steps, with months in which nothing ended', () => {
    expect(
      trend(all, monthsIn('Asia/Makassar')).map(({ key, steps, share }) => [key, steps, share]),
    ).toEqual([
      ['2026-09', 1, 1],
      ['2026-10', 0, undefined],
      ['2026-11', 3, 0.5],
    ]);
  });

  test('has the months of the zone, not of Greenwich', () => {
    // One in the morning of the first in Denpasar is still the month before in Greenwich.
    expect(monthsIn('Asia/Makassar')(wita('2026-11-01 01:00'))).toBe('2026-11');
    expect(monthsIn('UTC')(wita('2026-11-01 01:00'))).toBe('2026-10');
  });

  test('goes over the turn of a year', () => {
    const [first] = all.filter(({ step }) => step.endedAt !== undefined);
    if (!first) return expect.unreachable();
    const at = (local: string) => ({ ...first, step: { ...first.step, endedAt: wita(local) } });
    const months = trend([at('2027-02-01 08:00'), at('2026-11-01 08:00')], monthsIn('UTC'));
    expect(months.map(({ key }) => key)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
  });
});

test('where cases wait: open steps with their age, late and about to be late', () => {
  const hours = 3_600_000;
  expect(waiting(all, sampleNow)).toEqual([
    {
      activity: 'sign',
      name: 'Kegiatan sign',
      role: 'head',
      open: 2,
      late: 1,
      soon: 0,
      paused: 0,
      medianAge: ((24 + 7 * 24 - 1) / 2) * hours,
      oldestAge: (7 * 24 - 1) * hours,
    },
  ]);
});

test('heat is the share of visits that deviated', () => {
  expect([...heat(all)]).toEqual([
    ['verify', { visits: 3, open: 0, deviating: 1, heat: 1 / 3 }],
    ['sign', { visits: 2, open: 2, deviating: 1, heat: 1 / 2 }],
    ['file', { visits: 1, open: 0, deviating: 0, heat: 0 }],
  ]);
});

test('however steps are grouped, none is lost or counted twice', () => {
  for (const keyOf of [byActivity, byRole, byPermitType]) {
    const steps = onTime(all, keyOf).reduce((sum, group) => sum + group.steps, 0);
    expect(steps).toBe(all.length);
  }
});

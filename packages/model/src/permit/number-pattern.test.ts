import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from './number-pattern.ts';

const facts = { sequence: 42, type: 'reklame', date: { year: 2026, month: 11, day: 2 } };

test.each([
  ['{seq:5}/SIPON/{roman-month}/{year}', '00042/SIPON/XI/2026'],
  ['{type}-{year}{month}{day}-{seq:3}', 'reklame-20261102-042'],
  ['{seq:1}', '42'],
  ['503/{seq:4}', '503/0042'],
])('%s gives %s', (pattern, number) => {
  expect(formatNumber(pattern, facts)).toBe(number);
});

test('two running numbers never give the same number', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e7 }),
      fc.integer({ min: 1, max: 1e7 }),
      (one, other) => {
        fc.pre(one !== other);
        const number = (sequence: number) => formatNumber('{seq:3}/{year}', { ...facts, sequence });
        expect(number(one)).not.toBe(number(other));
      },
    ),
  );
});

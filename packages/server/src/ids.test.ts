import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomId, timedId } from './ids.ts';

const times = fc.date({
  min: new Date('1990-01-01T00:00:00Z'),
  max: new Date('2500-01-01T00:00:00Z'),
  noInvalidDate: true,
});

it('sorts by the time at which it was made, also where upper and lower case count alike', () => {
  fc.assert(
    fc.property(times, times, (one, other) => {
      fc.pre(one.getTime() < other.getTime());
      const [earlier, later] = [one, other].map((time) =>
        timedId(time.toISOString(), randomBytes),
      ) as [string, string];
      expect(earlier < later).toBe(true);
      expect(earlier.localeCompare(later, 'en', { sensitivity: 'base' })).toBe(-1);
    }),
  );
});

it.each([
  ['of a time', () => timedId('2026-11-21T08:00:00.000Z', randomBytes), 25],
  ['of chance alone', () => randomId(randomBytes), 22],
])('is another each time and safe in an address: %s', (_, make, length) => {
  const made = Array.from({ length: 1000 }, make);
  expect(new Set(made).size).toBe(1000);
  for (const id of made) expect(id).toMatch(new RegExp(`^[A-Za-z0-9_-]{${length}}$`));
});

import { expect, it } from 'vitest';
import { writtenClock } from './clock.ts';

it('tells every time as it is, also when the clock was set back', () => {
  const times = [0, 0, 1, 1, 1_795_219_200_123, 1_795_219_200_122, 1_795_219_200_123];
  const waiting = times.values();
  const clock = writtenClock(() => waiting.next().value ?? Number.NaN);
  expect(times.map(() => clock())).toEqual(times.map((time) => new Date(time).toISOString()));
});

import { expect, test } from 'vitest';
import { durationText, durationWords } from './duration-words.ts';

test.each([
  [0, 'working', '0 detik kerja', '0 s of work'],
  [59, 'working', '59 detik kerja', '59 s of work'],
  [65, 'working', '1 menit kerja', '1 min of work'],
  [3900, 'working', '1 jam 5 menit kerja', '1 h 5 min of work'],
  // Thirty hours of work are four days here and five there.
  [108_000, 'working', '30 jam kerja', '30 h of work'],
  [108_000, 'elapsed', '1 hari 6 jam', '1 d 6 h'],
  [86_400, 'elapsed', '1 hari', '1 d'],
] as const)('%i seconds, %s: "%s"', (seconds, counts, id, en) => {
  expect(durationText(seconds, counts)).toEqual({ id, en });
});

test('a cell says no more than the figure', () => {
  expect(durationWords(3900, 'working')).toEqual({ id: '1 jam 5 menit', en: '1 h 5 min' });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapText } from './wrap-text.ts';

const widthOf = (text: string): number => Array.from(text).length;

it.each([
  ['satu dua tiga', 8, ['satu dua', 'tiga']],
  ['satu', 3, ['sat', 'u']],
  ['a satu b', 3, ['a', 'sat', 'u b']],
  ['', 5, ['']],
  ['  a   b  ', 5, ['a b']],
])('breaks %j at %i into %j', (text, width, lines) => {
  expect(wrapText(text, width, widthOf)).toEqual(lines);
});

it('loses no letter and makes no line too wide', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (text, width) => {
      const lines = wrapText(text, width, widthOf);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      expect(lines.every((line) => widthOf(line) <= width)).toBe(true);
    }),
  );
});

import { expect, test } from 'vitest';
import { romanNumeral } from './roman-numeral.ts';

test.each([
  [1, 'I'],
  [4, 'IV'],
  [6, 'VI'],
  [9, 'IX'],
  [12, 'XII'],
  [39, 'XXXIX'],
])('%i is %s', (value, numeral) => {
  expect(romanNumeral(value)).toBe(numeral);
});

test.each([0, 40, 1.5, NaN])('%d has none', (value) => {
  expect(() => romanNumeral(value)).toThrow(RangeError);
});

import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson, sha256Hex } from './hash.ts';

test('SHA-256 is what others make of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const expected = createHash('sha256').update(text, 'utf8').digest('hex');
      expect(sha256Hex(text)).toBe(expected);
      expect(sha256Hex(new TextEncoder().encode(text))).toBe(expected);
    }),
  );
});

test('canonical JSON sorts by UTF-16 units and spells numbers as ECMAScript does (RFC 8785)', () => {
  const value = {
    '\u20ac': 1e21,
    '\r': 4.5,
    '\ufb33': 0.002,
    '1': -0,
    '\ud83d\ude00': 1e-27,
    ö: 333333333.3333333,
  };
  expect(canonicalJson(value)).toBe(
    '{"\\r":4.5,"1":0,"ö":333333333.3333333,"€":1e+21,"😀":1e-27,"\ufb33":0.002}',
  );
});

test('the order of members and what is undefined make no difference', () => {
  expect(canonicalJson({ b: 1, a: [2, { d: undefined, c: 3 }] })).toBe('{"a":[2,{"c":3}],"b":1}');
});

test.each([[undefined], [NaN], ['\ud800']])('%j has no canonical JSON', (value) => {
  expect(() => canonicalJson(value)).toThrow();
});

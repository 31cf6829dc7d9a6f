import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { triesOf } from '../testing/counting-matcher.ts';
import { parse, patternFault, withoutAnchors } from './check-pattern.ts';
import { patternCost } from './pattern-cost.ts';

describe('patterns that agencies write are taken', () => {
  test.each([
    '^[0-9]{16}$',
    '^[A-Z]{1,2} [0-9]{1,4} [A-Z]{1,3}$',
    '^[0-9]+/[A-Z]+/[A-Za-z0-9.-]+/[0-9]{4}$',
    '^[a-z][a-z0-9]{0,39}(-[a-z0-9]{1,40}){0,8}$',
    '^(I|II|III|IV|V)$',
    '^\\d{2}\\.\\d{3}\\.\\d{3}\\.\\d-\\d{3}\\.\\d{3}$',
    '^([A-Z]{2}-)?[0-9]{1,8}$',
    '^-?[0-9]{1,3}(\\.[0-9]{1,8})?$',
    '^(?:STR|SIP)\\.[0-9.]{5,40}$',
    '^\\p{Lu}\\p{Ll}{1,40}$',
    '^$',
  ])('%s', (pattern) => {
    expect(patternFault(pattern, 200)).toBeUndefined();
  });
});

test.each([
  ['^[0-9$', 'pattern-invalid'],
  ['^\\-$', 'pattern-invalid'],
  ['[0-9]+', 'pattern-not-anchored'],
  ['^[0-9]+', 'pattern-not-anchored'],
  ['^a|b$', 'pattern-not-anchored'],
  ['', 'pattern-not-anchored'],
  ['^(?=a)a$', 'pattern-unsupported'],
  ['^(?<!a)a$', 'pattern-unsupported'],
  ['^(a)\\1$', 'pattern-unsupported'],
  ['^\\bword$', 'pattern-unsupported'],
  ['^(^a|b$)$', 'pattern-unsupported'],
  ['^(a+)+$', 'pattern-too-costly'],
  ['^(a|aa)+$', 'pattern-too-costly'],
  ['^(a*)*$', 'pattern-too-costly'],
  ['^([a-z]+[a-z0-9]*)*$', 'pattern-too-costly'],
  ['^(.*a){8}$', 'pattern-too-costly'],
  ['^[a-z]*[a-z]*[a-z]*$', 'pattern-too-costly'],
  ['^(a?){60}a{60}$', 'pattern-too-costly'],
  ['^(()*)*$', 'pattern-too-costly'],
])('%s is refused: %s', (pattern, fault) => {
  expect(patternFault(pattern, 200)).toBe(fault);
});

test('a shorter field makes a pattern affordable', () => {
  expect(patternFault('^[a-z]*[a-z]*$', 200)).toBe('pattern-too-costly');
  expect(patternFault('^[a-z]*[a-z]*$', 30)).toBeUndefined();
});

const atom = fc.constantFrom('a', 'b', '[ab]', '[^a]', '.', '\\d', '1');
const pattern = fc.letrec<{ part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small' },
    atom,
    fc
      .tuple(atom, fc.constantFrom('?', '*', '+', '{2}', '{0,3}', '{1,}', '*?'))
      .map((both) => both.join('')),
    fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    fc.tuple(tie('part'), tie('part')).map(([one, other]) => `(${one}|${other})`),
    fc
      .tuple(tie('part'), fc.constantFrom('?', '*', '+', '{2}', '{0,2}'))
      .map(([part, times]) => `(?:${part})${times}`),
  ),
})).part;

test('no text makes a backtracking matcher try more than was reckoned', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '1'), maxLength: 12 });
  let counted = 0;
  fc.assert(
    fc.property(pattern, fc.array(text, { minLength: 1, maxLength: 6 }), (source, texts) => {
      const elements = withoutAnchors(parse(`^${source}$`)!)!;
      const bound = patternCost(elements, 12);
      if (!(bound <= 10_000)) return;
      counted++;
      for (const one of texts) {
        const { tries, matched } = triesOf(elements, one);
        expect(tries).toBeLessThanOrEqual(bound);
        expect(matched).toBe(new RegExp(`^${source}$`, 'u').test(one));
      }
    }),
    { numRuns: 3000 },
  );
  expect(counted).toBeGreaterThan(1000);
});

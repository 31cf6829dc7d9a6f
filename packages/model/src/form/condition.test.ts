import { Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition } from '../generated/permit-type.ts';
import { holds } from './condition.ts';

const represented = (value: Condition): Condition => ({
  properties: { applicant: { properties: { represented: value } } },
});

test.each<[string, Condition, unknown, boolean]>([
  ['a value that fits', represented({ const: true }), { applicant: { represented: true } }, true],
  [
    'a value that does not',
    represented({ const: true }),
    { applicant: { represented: false } },
    false,
  ],
  ['a field that is not answered', represented({ const: true }), { applicant: {} }, false],
  ['a stage that is not begun', represented({ const: true }), {}, false],
  ['a name that every object has', { properties: { constructor: {} } }, {}, false],
  ['one of several', { enum: ['a', 'b'] }, 'b', true],
  ['none of several', { enum: ['a', 'b'] }, 'c', false],
  ['at least', { minimum: 24 }, 24, true],
  ['more than', { exclusiveMinimum: 24 }, 24, false],
  ['at most', { maximum: 24 }, 24.1, false],
  ['less than', { exclusiveMaximum: 24 }, 23.9, true],
  ['a length in characters, not units', { minLength: 2 }, '😀', false],
  ['a whole number', { type: 'integer' }, 2.5, false],
  ['an item that fits', { contains: { minimum: 5 } }, [1, 7], true],
  ['no item that fits', { contains: { minimum: 5 } }, [1, 2], false],
  ['not, where not answered', { not: represented({ const: true }) }, {}, true],
  ['all of', { allOf: [{ minimum: 1 }, { maximum: 3 }] }, 4, false],
  ['any of', { anyOf: [{ minimum: 3 }, { maximum: 1 }] }, 1, true],
  ['required alone', { required: ['a'] }, { a: '' }, true],
])('a condition on %s', (_name, condition, answers, expected) => {
  expect(holds(condition, answers)).toBe(expected);
});

const scalar = fc.oneof(
  fc.constantFrom('a', 'b', ''),
  fc.integer({ min: -2, max: 2 }),
  fc.boolean(),
);
const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('x', 'y'), tie('value'), { maxKeys: 2 }),
  ),
})).value;

/** Conditions that name every property under `required` too: there JSON Schema says the same. */
const condition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    fc.record({ const: scalar }),
    fc.record({ enum: fc.array(scalar, { minLength: 1, maxLength: 3 }) }),
    fc.record({ minimum: fc.integer({ min: -2, max: 2 }) }),
    fc.record({ exclusiveMaximum: fc.integer({ min: -2, max: 2 }) }),
    fc.record({ minLength: fc.integer({ min: 0, max: 2 }) }),
    fc.record({ type: fc.constantFrom('string' as const, 'integer' as const, 'array' as const) }),
    fc.record({ not: tie('condition') }),
    fc.record({ contains: tie('condition') }),
    fc.record({ allOf: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ anyOf: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }) }),
    fc
      .dictionary(fc.constantFrom('x', 'y'), tie('condition'), { minKeys: 1 })
      .map((properties) => ({
        type: 'object' as const,
        properties: { ...properties },
        required: Object.keys(properties),
      })),
  ),
})).condition;

test('a condition means what JSON Schema means, where required names what is named', () => {
  fc.assert(
    fc.property(condition, value, (one, answers) => {
      const schema = JSON.parse(JSON.stringify(one)) as object;
      expect(holds(one, answers)).toBe(new Validator(schema, '2020-12').validate(answers).valid);
    }),
    { numRuns: 500 },
  );
});

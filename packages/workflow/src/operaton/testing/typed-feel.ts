import fc from 'fast-check';

/** Expressions whose values have the types that they expect, or are not there. */
const text = fc.constantFrom(
  'outcome',
  'outcomes.verify',
  'outcomes.print-file',
  'permit.handledBy',
);
const number = fc.constantFrom('answers.boards', 'answers.width', 'numberOfInstances');
const flag = fc.constantFrom('answers.lit', 'urgent');
const list = fc.constantFrom('answers.kinds', 'answers.none');
const words = ['accept', 'reject', "back'office", 'a\\b', '5', 'true', ''];
const literal = fc.constantFrom(...words).map((word) => JSON.stringify(word));
const numeral = fc.constantFrom('0', '1', '2', '5', '1.5', '12');
const order = fc.constantFrom('<', '<=', '>', '>=', '=', '!=');

const { sum, condition } = fc.letrec<{ sum: string; condition: string }>((tie) => ({
  sum: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    number,
    numeral,
    list.map((each) => `count(${each})`),
    fc
      .tuple(tie('sum'), fc.constantFrom('+', '-', '*', '/'), tie('sum'))
      .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
    tie('sum').map((each) => `-(${each})`),
  ),
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    flag,
    fc.constantFrom('true', 'false', 'null'),
    fc.tuple(text, order, fc.oneof(literal, text)).map((parts) => parts.join(' ')),
    fc
      .tuple(fc.oneof(text, flag, number, list), fc.constantFrom('=', '!='))
      .map(([a, sign]) => `${a} ${sign} null`),
    fc
      .tuple(flag, fc.constantFrom('=', '!='), fc.constantFrom('true', 'false'))
      .map((parts) => parts.join(' ')),
    fc.tuple(tie('sum'), order, tie('sum')).map((parts) => parts.join(' ')),
    fc
      .tuple(text, fc.array(literal, { minLength: 1, maxLength: 3 }))
      .map(([a, all]) => `${a} in [${all.join(', ')}]`),
    fc.tuple(text, list).map(([a, all]) => `${a} in ${all}`),
    fc.tuple(list, fc.oneof(literal, text)).map(([all, a]) => `list contains(${all}, ${a})`),
    fc.tuple(text, literal).map(([a, start]) => `starts with(${a}, ${start})`),
    tie('condition').map((each) => `not(${each})`),
    fc
      .tuple(tie('condition'), fc.constantFrom('and', 'or'), tie('condition'))
      .map(([a, sign, b]) => `((${a}) ${sign} (${b}))`),
  ),
}));

export const typedSum = sum;
export const typedCondition = condition;

const maybe = <T>(values: fc.Arbitrary<T>) => fc.oneof(values, fc.constant(null));
const word = maybe(fc.constantFrom(...words));
const amount = maybe(fc.constantFrom(0, 1, 2, 5, 1.5, -3));

/** What the names stand for; groups and their fields may be missing. */
export const typedScope = fc.record(
  {
    outcome: word,
    outcomes: fc.record({ verify: word, 'print-file': word }, { requiredKeys: [] }),
    permit: fc.record({ handledBy: word }, { requiredKeys: [] }),
    urgent: maybe(fc.boolean()),
    numberOfInstances: amount,
    answers: fc.record(
      {
        boards: amount,
        width: amount,
        lit: maybe(fc.boolean()),
        kinds: maybe(fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 4 })),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

import fc from 'fast-check';
import { evaluate } from 'feelin';
import { describe, expect, it } from 'vitest';
import { evaluateCondition, readFeel } from './feel.ts';

const scope = {
  outcome: 'accept',
  outcomes: { 'print-file': 'done', verify: null },
  permit: { handledBy: 'back-office-a' },
  answers: { technical: { boards: [{ width: 2 }, { width: 4 }], kinds: ['neon', 'cloth'] } },
};

describe('evaluateCondition', () => {
  it.each([
    ['outcome = "accept"', true],
    ['= outcome = "accept"', true],
    ['outcome != "accept"', false],
    ['outcomes.print-file = "done"', true],
    ['permit.handledBy in ("back-office-a", "back-office-b")', true],
    ['permit.handledBy in ["back-office-c"]', false],
    ['"neon" in answers.technical.kinds', true],
    ['count(answers.technical.boards) >= 2 and not(outcome = "reject")', true],
    ['list contains(answers.technical.boards.width, 4)', true],
    ['count(answers.technical.boards) - 1 = 1', true],
    ['starts with(permit.handledBy, "back")', true],
    ['-(1) < 0', true],
  ])('%s', (text, holds) => {
    expect(evaluateCondition(text, scope)).toBe(holds);
  });

  it.each([
    'missing = "x"',
    'missing.deeper < 1',
    'outcome < 1',
    'outcome',
    'answers.constructor != null',
  ])('does not hold where it cannot be said: %s', (text) => {
    expect(evaluateCondition(text, scope)).toBe(false);
  });
});

describe('readFeel', () => {
  it.each([
    '',
    '=',
    'outcome =',
    'outcome == "accept"',
    'now() = null',
    'today() = null',
    'matches(outcome, "(a+)+$")',
    'count(for i in 1..1000000000 return i) > 1',
    'some x in answers.list satisfies x = 1',
    'answers.list[1] = 2',
    'outcome in [1..5]',
    'function(x) x',
    'if outcome = "a" then true else false',
    '2 ** 64 > 1',
    'outcome = "\\u{1}"',
    'outcome in answers.list and outcome = "a"',
  ])('refuses what is outside of the closed part: %s', (text) => {
    expect(readFeel(text)).toMatchObject({ ok: false });
  });

  it('refuses what is longer than a person can read', () => {
    expect(readFeel(`outcome = "${'a'.repeat(2000)}"`)).toMatchObject({ ok: false });
  });

  it('says which part it does not take', () => {
    expect(readFeel('outcome = "a" and now() = null')).toMatchObject({
      why: { en: '"now()" is not supported' },
    });
  });
});

describe('a condition, whatever its data,', () => {
  const value = fc.oneof(
    fc.constantFrom('accept', 'reject', 'b-c', ''),
    fc.integer({ min: -3, max: 3 }),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.oneof(fc.constantFrom('accept', 'b-c'), fc.integer({ min: 0, max: 2 })), {
      maxLength: 3,
    }),
  );
  // Plain objects: feelin stumbles over objects without a prototype.
  const plain = { noNullPrototype: true };
  const group = fc.record({ 'b-c': value, d: value }, plain);
  const data = fc.record({ x: value, y: value, g: group }, plain);
  const { expression } = fc.letrec((tie) => ({
    atom: fc.constantFrom(
      'x',
      'y',
      'z',
      'g.b-c',
      'g.d',
      'g.none',
      '"accept"',
      '"b-c"',
      '0',
      '1.5',
      '-2',
      'null',
      'true',
    ),
    // feelin throws on comparisons of order between other types; ours answers null.
    number: fc.oneof(
      fc.constantFrom('count(x)', 'count(g.d)', '0', '1.5', '-2'),
      fc
        .tuple(tie('number'), fc.constantFrom('+', '-', '*', '/'), tie('number'))
        .map((parts) => `(${parts.join(' ')})`),
    ),
    expression: fc.oneof(
      { maxDepth: 4 },
      fc
        .tuple(tie('atom'), fc.constantFrom('=', '!='), tie('atom'))
        .map((parts) => parts.join(' ')),
      fc
        .tuple(
          tie('number'),
          fc.constantFrom('<', '<=', '>', '>='),
          fc.constantFrom('0', '1', '2.5'),
        )
        .map((parts) => parts.join(' ')),
      fc
        .tuple(tie('atom'), fc.constantFrom('in ("accept", "b-c")', 'in [1, 2]', 'in x'))
        .map((parts) => `(${parts.join(' ')})`),
      tie('expression').map((inner) => `not(${inner as string})`),
      tie('atom').map((inner) => `list contains(x, ${inner as string})`),
      fc
        .tuple(tie('expression'), fc.constantFrom('and', 'or'), tie('expression'))
        .map((parts) => `(${parts.join(' ')})`),
    ),
  }));

  it('gives what feelin gives', () => {
    fc.assert(
      fc.property(expression, data, (text, values) => {
        const reading = readFeel(text);
        if (!reading.ok) throw new Error(`${text}: ${reading.why.en}`);
        expect(reading.feel(values)).toEqual(evaluate(text, values).value ?? null);
      }),
      { numRuns: 1_000 },
    );
  });
});

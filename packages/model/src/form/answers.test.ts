import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../permit/application.ts';
import { answerAt, isUnanswered, withAnswer } from './answers.ts';

const answers: Answers = {
  applicant: { nik: '1', address: { street: 'Jalan' } },
  technical: { boards: [{ width: 1 }, { width: 2 }, { width: 3 }] },
};

describe('answerAt', () => {
  test.each([
    ['/applicant/nik', '1'],
    ['/applicant/address/street', 'Jalan'],
    ['/technical/boards/1/width', 2],
    ['/technical/boards/7/width', undefined],
    ['/applicant/nik/deeper', undefined],
    ['/applicant/constructor', undefined],
    ['/applicant/__proto__', undefined],
    ['/technical/boards/length/x', undefined],
  ])('%s gives %j', (pointer, expected) => {
    expect(answerAt(answers, pointer)).toEqual(expected);
  });
});

describe('withAnswer', () => {
  test('makes the groups and rows on the way', () => {
    expect(withAnswer({}, '/technical/boards/0/width', 4)).toEqual({
      technical: { boards: [{ width: 4 }] },
    });
  });

  test('takes an answer away and leaves the group', () => {
    expect(withAnswer(answers, '/applicant/address/street', undefined)['applicant']).toEqual({
      nik: '1',
      address: {},
    });
  });

  test('takes a row away and moves up those after it', () => {
    expect(withAnswer(answers, '/technical/boards/1', undefined)['technical']).toEqual({
      boards: [{ width: 1 }, { width: 3 }],
    });
  });

  test('leaves no hole in a list', () => {
    expect(withAnswer(answers, '/technical/boards/9/width', 4)).toEqual(answers);
  });

  test('never reaches a prototype', () => {
    const changed = withAnswer({}, '/__proto__/polluted', true);
    expect(Object.getPrototypeOf(changed)).toBe(Object.prototype);
    expect(Object.keys(changed)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('gives back what was put in, and touches nothing else', () => {
    const name = fc.constantFrom('a', 'b', 'c');
    const path = fc
      .array(name, { minLength: 2, maxLength: 4 })
      .map((names) => `/${names.join('/')}`);
    fc.assert(
      fc.property(path, fc.string(), (pointer, value) => {
        const changed = withAnswer(answers, pointer, value);
        expect(answerAt(changed, pointer)).toBe(value);
        expect(changed['applicant']).toBe(answers['applicant']);
        expect(answerAt(withAnswer(changed, pointer, undefined), pointer)).toBeUndefined();
      }),
    );
  });
});

test.each([
  [undefined, true],
  [null, true],
  ['', true],
  [' \t', true],
  [[], true],
  [false, false],
  [0, false],
  ['0', false],
  [{}, false],
])('%j is unanswered: %j', (value, expected) => {
  expect(isUnanswered(value)).toBe(expected);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSample } from '../testing/read-sample.ts';
import { sampleAnswers } from '../testing/sample-permit.ts';
import { pruneHidden } from './prune.ts';

const permit = readSample();

test('complete answers stay as they are', () => {
  expect(pruneHidden(permit, sampleAnswers())).toEqual(sampleAnswers());
});

test('hidden, unknown and blank answers go', () => {
  const pruned = pruneHidden(permit, {
    applicant: { fullName: '  ', represented: false, representative: 'Wakil', mailAddress: {} },
    technical: {
      kind: 'other',
      otherKind: 'Buku',
      colour: 'red',
      days: [],
      stalls: [{ width: 2, colour: 1 }, {}],
    },
    other: { a: 1 },
  });
  expect(pruned).toEqual({
    applicant: { represented: false },
    technical: { kind: 'other', otherKind: 'Buku', stalls: [{ width: 2 }, {}] },
  });
});

test('a stage that is hidden as a whole is not seen by the conditions of another', () => {
  const chained = readSample({
    '/stages/0/layout/1/when': { properties: { technical: { required: ['kind'] } } },
    '/stages/1/layout/0/when': { properties: { applicant: { required: ['nik'] } } },
  });
  const answers = { applicant: { address: { street: 'Jalan' } }, technical: { kind: 'food' } };
  expect(pruneHidden(chained, answers)).toEqual({});
});

test.each([null, 1, 'text', [], { applicant: null }, { applicant: [] }, { technical: 'x' }])(
  '%j holds no answers',
  (answers) => {
    expect(pruneHidden(permit, answers)).toEqual({});
  },
);

test('pruning twice is pruning once, whatever was sent', () => {
  const names = fc.constantFrom(
    'applicant',
    'technical',
    'represented',
    'representative',
    'kind',
    'otherKind',
    'stalls',
    'width',
    '__proto__',
    'x',
  );
  const value = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom(true, false, 'other', 'food', '', null, 1),
      fc.array(tie('value'), { maxLength: 2 }),
      fc.dictionary(names, tie('value'), { maxKeys: 5 }),
    ),
  })).value;
  fc.assert(
    fc.property(value, (answers) => {
      const once = pruneHidden(permit, answers);
      expect(pruneHidden(permit, once)).toEqual(once);
    }),
    { numRuns: 500 },
  );
});

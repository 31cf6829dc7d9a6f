import { expect, test } from 'vitest';
import { readSample } from '../testing/read-sample.ts';
import { wizardStages } from './stages.ts';

test('the stages of the SOP come around those of the permit, numbered in Roman numerals', () => {
  expect(
    wizardStages(readSample()).map(({ numeral, id, kind }) => `${numeral} ${id} ${kind}`),
  ).toEqual([
    'I choose choose',
    'II applicant data',
    'III technical data',
    'IV documents documents',
    'V statements statements',
    'VI proof proof',
  ]);
});

test('a permit without documents has no stage for them', () => {
  const kinds = wizardStages({ ...readSample(), documents: [] }).map(({ kind }) => kind);
  expect(kinds).toEqual(['choose', 'data', 'data', 'statements', 'proof']);
});

import { expect, test } from 'vitest';
import { readSample } from '../testing/read-sample.ts';
import { documentNeeds } from './documents.ts';

const needs = (answers: unknown) =>
  Object.fromEntries(
    documentNeeds(readSample(), answers).map(({ requirement, need }) => [requirement.id, need]),
  );

test('conditions say what is needed', () => {
  expect(needs({})).toEqual({
    ktp: 'required',
    'power-of-attorney': 'optional',
    photo: 'optional',
    sketch: 'optional',
  });
  expect(needs({ applicant: { represented: true }, technical: { kind: 'food' } })).toMatchObject({
    'power-of-attorney': 'required',
    photo: 'recommended',
  });
});

test('an answer to a hidden field asks for no document', () => {
  const permit = readSample({
    '/stages/1/layout/0/when': { properties: { applicant: { required: ['nik'] } } },
    '/documents/3/need': {
      requiredWhen: { properties: { technical: { properties: { kind: { const: 'food' } } } } },
    },
  });
  const need = (answers: unknown) => documentNeeds(permit, answers)[3]?.need;
  expect(need({ technical: { kind: 'food' } })).toBe('optional');
  expect(need({ applicant: { nik: '1' }, technical: { kind: 'food' } })).toBe('required');
});

import { expect, it } from 'vitest';
import { changedParts, type SentParts } from './changed-parts.ts';

const sent: SentParts = {
  answers: {
    applicant: {
      ...{ nik: '5171', name: 'Ni Luh', 'a/b': true },
      address: { street: 'Jalan Satu', village: 'Dangin' },
    },
    technical: { boards: [{ width: 2 }, { width: 3 }] },
  },
  documents: [
    { requirement: 'ktp', sha256: 'aa' },
    { requirement: 'photo', sha256: 'bb' },
  ],
};

it.each<[string, (sent: SentParts) => SentParts, readonly string[]]>([
  ['nothing', (same) => structuredClone(same), []],
  [
    'an answer',
    ({ answers, ...rest }) => ({
      ...rest,
      answers: { ...answers, applicant: { ...answers['applicant'], name: 'Ni Luh Ayu' } },
    }),
    ['/applicant/name'],
  ],
  [
    'a field of a group',
    ({ answers, ...rest }) => ({
      ...rest,
      answers: {
        ...answers,
        applicant: {
          ...answers['applicant'],
          address: { street: 'Jalan Dua', village: 'Dangin' },
        },
      },
    }),
    ['/applicant/address/street'],
  ],
  [
    'the order of the answers only',
    ({ answers, documents }) => ({
      answers: Object.fromEntries(Object.entries(answers).toReversed()),
      documents: documents.toReversed(),
    }),
    [],
  ],
  [
    'a row of a list, and a tick',
    (before) => ({
      ...before,
      answers: {
        applicant: { ...before.answers['applicant'], 'a/b': false },
        technical: { boards: [{ width: 2 }, { width: 4 }] },
      },
    }),
    ['/applicant/a~1b', '/technical/boards'],
  ],
  [
    'one document for another, and one more',
    (before) => ({
      ...before,
      documents: [
        { requirement: 'ktp', sha256: 'cc' },
        { requirement: 'photo', sha256: 'bb' },
        { requirement: 'deed', sha256: 'dd' },
      ],
    }),
    ['/documents/ktp', '/documents/deed'],
  ],
])('tells where an application was changed: %s', (_, change, expected) => {
  expect(changedParts(sent, change(sent))).toEqual(expected);
});

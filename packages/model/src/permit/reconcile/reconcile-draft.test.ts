import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { PermitType } from '../../generated/permit-type.ts';
import { readSample } from '../../testing/read-sample.ts';
import { sampleAnswers } from '../../testing/sample-permit.ts';
import type { Edits } from '../../testing/edited.ts';
import type { AnswerValue, Answers, Draft, StoredDocument } from '../application.ts';
import { reconcileDraft } from './reconcile-draft.ts';

const from = readSample();
const renewed = (edits: Edits): PermitType => readSample({ ...edits, '/revision': 2 });
const text = '/stages/1/texts/~1';
const data = '/stages/1/data/properties';

const stored = (requirement: string, more: Partial<StoredDocument> = {}): StoredDocument => ({
  id: `file-${requirement}`,
  requirement,
  fileName: 'ktp.jpg',
  mediaType: 'image/jpeg',
  size: 1_000_000,
  sha256: '0'.repeat(64),
  uploadedAt: '2026-11-02T01:00:00.000Z',
  ...more,
});

const draftWith = (more: Partial<Draft> = {}): Draft => ({
  id: 'd',
  permitType: { id: 'stall', revision: 1 },
  answers: sampleAnswers(),
  documents: [stored('ktp'), stored('sketch')],
  statements: ['truth', 'rules'],
  stage: 'technical',
  version: 7,
  updatedAt: '2026-11-02T01:00:00.000Z',
  ...more,
});

const asked = (edits: Edits, more?: Partial<Draft>) =>
  reconcileDraft(draftWith(more), from, renewed(edits)).asksAgain.map(
    ({ path, why }) => `${path} ${why}`,
  );
const aside = (edits: Edits, more?: Partial<Draft>) =>
  reconcileDraft(draftWith(more), from, renewed(edits)).keptAside.answers.map(
    ({ path, value }) => `${path} ${JSON.stringify(value)}`,
  );

test('a revision that asks the same leaves all as it is', () => {
  const { draft, asksAgain, keptAside } = reconcileDraft(draftWith(), from, renewed({}));
  expect(draft).toEqual(draftWith({ permitType: { id: 'stall', revision: 2 } }));
  expect([asksAgain, keptAside]).toEqual([[], { answers: [], documents: [] }]);
});

describe('what changed is asked again', () => {
  it.each<[string, Edits, readonly string[]]>([
    [
      'a new field',
      {
        [`${data}/roof`]: { type: 'boolean' },
        '/stages/1/layout/0/fields/-': '/roof',
        [`${text}roof`]: { label: { id: 'Atap' } },
      },
      ['/technical/roof new'],
    ],
    [
      'a field of a row, in each row',
      {
        [`${data}/stalls/items/properties/depth`]: { type: 'number' },
        [`${text}stalls~1depth`]: { label: { id: 'Dalam' } },
      },
      ['/technical/stalls/0/depth new', '/technical/stalls/1/depth new'],
    ],
    ['another wording', { [`${text}power/label`]: { id: 'Daya' } }, ['/technical/power reworded']],
    [
      'another meaning of a choice',
      { [`${text}kind/options/food`]: { id: 'Makanan siap saji' } },
      ['/technical/kind reworded'],
    ],
    ['another unit', { [`${text}power/unit`]: { id: 'kVA' } }, ['/technical/power cleared']],
    ['a narrower rule', { [`${data}/power/maximum`]: 450 }, ['/technical/power misfit']],
    [
      'a choice that is offered no more',
      {
        '/documents/2/need': 'optional',
        [`${data}/kind/enum`]: ['clothes', 'other'],
        [`${text}kind/options/food`]: undefined,
      },
      ['/technical/kind cleared'],
    ],
    [
      'one of several choices',
      { [`${data}/days/items/enum`]: ['mon', 'tue'], [`${text}days/options/wed`]: undefined },
      ['/technical/days cleared'],
    ],
    [
      'another kind of answer',
      { [`${data}/power`]: { type: 'string' } },
      ['/technical/power cleared'],
    ],
    [
      'a document that is new or must be given now',
      {
        '/documents/1/need': 'required',
        '/documents/-': {
          id: 'npwp',
          title: { id: 'NPWP' },
          need: 'optional',
          accept: ['pdf'],
          maxBytes: 9_000,
        },
      },
      ['/documents/power-of-attorney new', '/documents/npwp new'],
    ],
    ['a document of another kind', { '/documents/0/accept': ['pdf'] }, ['/documents/ktp cleared']],
    [
      'a document that may be less',
      { '/documents/0/maxBytes': 999_999 },
      ['/documents/ktp cleared'],
    ],
    [
      'a document by another name',
      { '/documents/0/title': { id: 'KTP-el' } },
      ['/documents/ktp reworded'],
    ],
    [
      'other words to agree to, and new ones',
      {
        '/statements/0/text/id': 'Semua data saya benar.',
        '/statements/-': { id: 'fee', text: { id: 'Saya membayar retribusi.' } },
      },
      ['/statements/truth cleared', '/statements/fee new'],
    ],
  ])('%s', (_what, edits, expected) => {
    expect(asked(edits)).toEqual(expected);
  });

  it('not what was not answered, and is asked anyway', () => {
    expect(asked({ [`${text}power/label`]: { id: 'Daya' } }, { answers: {} })).toEqual([]);
  });

  it('only once, where the answer is gone and the question is new as well', () => {
    const edits = { [`${data}/power`]: { type: 'string' }, [`${text}power/label`]: { id: 'X' } };
    expect(asked(edits)).toEqual(['/technical/power cleared']);
  });

  it('a field that was half filled in stays, for it was to be mended anyway', () => {
    const answers = { applicant: { nik: '12' } };
    const edits = { '/stages/0/data/properties/fullName/maxLength': 50 };
    const { draft, asksAgain } = reconcileDraft(draftWith({ answers }), from, renewed(edits));
    expect([draft.answers, asksAgain]).toEqual([answers, []]);
  });
});

describe('what has no place is kept aside, with the words to read it', () => {
  const without: Edits = {
    '/checklist/2': undefined,
    '/stages/1/layout/0/fields/5': undefined,
    '/stages/1/layout/0/fields/4': undefined,
    '/stages/1/layout/0/fields/0': undefined,
    '/stages/1/layout/0/fields/0/when': undefined,
    '/documents/2/need': 'optional',
    '/stages/1/data/required': ['power'],
    [`${data}/stalls`]: undefined,
    [`${data}/kind`]: undefined,
    [`${text}kind`]: undefined,
    [`${text}stalls`]: undefined,
    [`${text}stalls~1width`]: undefined,
    [`${text}stalls~1plate`]: undefined,
  };

  it('field by field, those of rows too', () => {
    expect(aside(without)).toEqual([
      '/technical/kind "food"',
      '/technical/stalls/0/width 2.5',
      '/technical/stalls/0/plate "DK 123"',
      '/technical/stalls/1/width 3',
    ]);
    expect(
      reconcileDraft(draftWith(), from, renewed(without)).keptAside.answers.slice(0, 2),
    ).toEqual([
      {
        ...{ path: '/technical/kind', revision: 1, value: 'food' },
        label: { id: 'Jenis dagangan', en: 'Kind of goods' },
        chosen: [{ id: 'Makanan', en: 'Food' }],
      },
      {
        ...{ path: '/technical/stalls/0/width', revision: 1, value: 2.5 },
        label: { id: 'Lebar', en: 'Width' },
        unit: { id: 'm' },
      },
    ]);
  });

  it('what no revision has asked, too', () => {
    const answers = {
      applicant: { colour: ['red', { deep: true }] },
      other: { a: { b: 1 }, c: ' ' },
    };
    expect(aside({}, { answers })).toEqual([
      '/applicant/colour ["red",{"deep":true}]',
      '/other/a/b 1',
    ]);
  });

  it('of several choices only those that are gone', () => {
    const edits = {
      [`${data}/days/items/enum`]: ['mon', 'tue'],
      [`${text}days/options/wed`]: undefined,
    };
    const { draft, keptAside } = reconcileDraft(draftWith(), from, renewed(edits));
    expect(draft.answers['technical']?.['days']).toEqual(['mon']);
    expect(keptAside.answers).toMatchObject([{ value: ['wed'], chosen: [{ id: 'Rabu' }] }]);
  });

  it('a document too, and the earlier ones with the new', () => {
    const { draft } = reconcileDraft(draftWith(), from, renewed({ '/documents/3': undefined }));
    expect(draft.documents).toEqual([stored('ktp')]);
    expect(draft.keptAside?.documents).toEqual([stored('sketch')]);
    const third = readSample({
      '/revision': 3,
      '/documents/0/accept': ['pdf'],
      '/documents/3': undefined,
    });
    const moved = reconcileDraft(draft, renewed({ '/documents/3': undefined }), third);
    expect(moved.draft.keptAside?.documents.map(({ requirement }) => requirement)).toEqual([
      'ktp',
      'sketch',
    ]);
    expect(moved.keptAside.documents).toEqual([stored('ktp')]);
  });
});

test('an earlier answer comes back to its field, but not over a later one, nor in another unit', () => {
  const kept = (value: AnswerValue, more = {}) => ({
    ...{ path: '/technical/power', revision: 1, label: { id: 'Daya' }, value },
    ...{ unit: { id: 'VA' }, ...more },
  });
  const back = (answers: Answers, ...answersAside: ReturnType<typeof kept>[]) =>
    reconcileDraft(
      draftWith({ answers, keptAside: { answers: answersAside, documents: [] } }),
      from,
      renewed({}),
    );
  const restored = back({}, kept(450), kept(900, { revision: 2 }));
  expect(restored.draft.answers).toEqual({ technical: { power: 900 } });
  expect(restored.draft.keptAside?.answers).toEqual([kept(450)]);
  expect(restored.asksAgain).toContainEqual({ path: '/technical/power', why: 'restored' });
  const answered = back({ technical: { power: 1300 } }, kept(900));
  expect(answered.draft.answers).toEqual({ technical: { power: 1300 } });
  expect(answered.draft.keptAside?.answers).toEqual([kept(900)]);
  expect(back({}, kept(1, { unit: { id: 'kVA' } })).draft.answers).toEqual({});
  expect(back({}, kept('much')).draft.answers).toEqual({});
});

test('a stage that is gone leads to the first', () => {
  expect(reconcileDraft(draftWith({ stage: 'gone' }), from, renewed({})).draft.stage).toBe(
    'applicant',
  );
});

describe('whatever is entered and however the form changes,', () => {
  const changes: readonly Edits[] = [
    {},
    { [`${text}power/unit`]: { id: 'kVA' } },
    { [`${data}/power`]: { type: 'string' } },
    { [`${data}/days/items/enum`]: ['mon', 'tue'], [`${text}days/options/wed`]: undefined },
    { [`${data}/stalls/items/properties/plate/maxLength`]: 1 },
    {
      [`${data}/otherKind`]: undefined,
      [`${text}otherKind`]: undefined,
      '/stages/1/layout/0/fields/1': undefined,
    },
  ];
  const value = fc.letrec<{ value: AnswerValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom<AnswerValue>('', ' ', 'food', 'mon', 'DK 1', 900, 2.5, true),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.array(fc.constantFrom('mon', 'tue', 'wed'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('width', 'plate', 'street', '__proto__', 'x'), tie('value')),
    ),
  })).value;
  const names = fc.constantFrom('kind', 'otherKind', 'days', 'power', 'stalls', 'address', 'x');
  const answers = fc.dictionary(
    fc.constantFrom('applicant', 'technical', 'other'),
    fc.dictionary(names, value),
  ) as fc.Arbitrary<Answers>;
  const edits = fc.constantFrom(...changes);

  it('every answer is in the form or aside', () => {
    fc.assert(
      fc.property(answers, edits, (entered, change) => {
        const { draft } = reconcileDraft(draftWith({ answers: entered }), from, renewed(change));
        const kept = [draft.answers, draft.keptAside?.answers.map((one) => one.value) ?? []];
        expect(leaves(kept).sort()).toEqual(leaves(entered).sort());
      }),
    );
  });

  it('moving on and back gives the same form as before', () => {
    const plain = fc.record({
      technical: fc.record(
        {
          power: fc.integer({ min: 0, max: 9000 }),
          otherKind: fc.constantFrom('Buku', 'x'.repeat(60)),
          kind: fc.constantFrom('food', 'other'),
        },
        { requiredKeys: [] },
      ),
    }) as fc.Arbitrary<Answers>;
    fc.assert(
      fc.property(plain, edits, (entered, change) => {
        const to = renewed(change);
        const there = reconcileDraft(draftWith({ answers: entered }), from, to).draft;
        const back = reconcileDraft(there, to, from).draft;
        expect(back).toEqual(draftWith({ answers: entered }));
      }),
    );
  });
});

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [JSON.stringify(value)];
  return Object.values(value).flatMap(leaves);
}

import { describe, expect, test } from 'vitest';
import { readSample } from '../testing/read-sample.ts';
import { sampleAnswers } from '../testing/sample-permit.ts';
import type { AnswerValue } from '../permit/application.ts';
import { withAnswer } from './answers.ts';
import type { Finding } from './finding.ts';
import { validateApplication, validateStage, type Application } from './validate.ts';

const permit = readSample();
const complete = {
  answers: sampleAnswers(),
  documents: [{ requirement: 'ktp' }],
  statements: ['truth', 'rules'],
};
const short = (findings: readonly Finding[]) => findings.map(({ path, code }) => `${path} ${code}`);
const application = (change: Partial<Application>) =>
  validateApplication(permit, { ...complete, ...change });
const answering = (pointer: string, value: AnswerValue | undefined) =>
  application({ answers: withAnswer(sampleAnswers(), pointer, value) });

test('a complete application has no findings', () => {
  expect(application({})).toEqual([]);
});

test.each<[string, AnswerValue | undefined, string[]]>([
  ['/applicant/nik', undefined, ['/applicant/nik required']],
  ['/applicant/nik', '   ', ['/applicant/nik required']],
  ['/applicant/nik', '5171013201900001', ['/applicant/nik format']],
  ['/applicant/nik', 5171, ['/applicant/nik type']],
  ['/applicant/fullName', 'ab', ['/applicant/fullName minLength']],
  ['/applicant/fullName', 'a'.repeat(61), ['/applicant/fullName maxLength']],
  ['/applicant/fullName', '😀'.repeat(60), []],
  ['/applicant/fullName', 'abc\u0000', ['/applicant/fullName characters']],
  ['/applicant/fullName', 'abc\ud800', ['/applicant/fullName characters']],
  [
    '/applicant/mailAddress',
    { street: 'a'.repeat(201) },
    ['/applicant/mailAddress/street maxLength'],
  ],
  ['/applicant/address/street', undefined, ['/applicant/address/street required']],
  ['/applicant/address', undefined, ['/applicant/address/street required']],
  [
    '/applicant/address',
    'Jalan',
    ['/applicant/address type', '/applicant/address/street required'],
  ],
  ['/applicant/mailAddress/city', 'Denpasar', ['/applicant/mailAddress/street required']],
  ['/applicant/represented', false, []],
  ['/applicant/representative', 'x', []],
  ['/technical/kind', 'cars', ['/technical/kind enum']],
  ['/technical/kind', 'other', []],
  ['/technical/power', 1.5, ['/technical/power type']],
  ['/technical/power', -1, ['/technical/power minimum']],
  ['/technical/power', 0, []],
  ['/technical/power', 5501, ['/technical/power maximum']],
  ['/technical/power', NaN, ['/technical/power type']],
  ['/technical/days', ['mon', 'sun'], ['/technical/days enum']],
  ['/technical/days', ['mon', 'mon'], ['/technical/days uniqueItems']],
  ['/technical/days', 'mon', ['/technical/days type']],
  ['/technical/days', [], []],
  ['/technical/stalls', [], ['/technical/stalls required']],
  ['/technical/stalls', {}, ['/technical/stalls type']],
  ['/technical/stalls', ['x'], ['/technical/stalls/0 type']],
  ['/technical/stalls', [{}, { width: 1 }], ['/technical/stalls/0/width required']],
  ['/technical/stalls', Array(4).fill({ width: 1 }) as AnswerValue, ['/technical/stalls maxItems']],
  ['/technical/stalls/1/width', 0.1, ['/technical/stalls/1/width minimum']],
  ['/technical/stalls/1/width', 1.234, ['/technical/stalls/1/width multipleOf']],
  ['/technical/stalls/1/width', 8.29, []],
  ['/technical/stalls/1/width', NaN, ['/technical/stalls/1/width type']],
  ['/technical/stalls/0/plate', 'dk 1', ['/technical/stalls/0/plate pattern']],
  ['/technical/stalls/0/colour', 'red', ['/technical/stalls/0/colour unknown']],
  ['/technical/colour', 'red', ['/technical/colour unknown']],
  ['/other/x', 'red', ['/other unknown']],
])('%s = %j gives %j', (pointer, value, expected) => {
  expect(short(answering(pointer, value))).toEqual(expected);
});

test('a finding says which limit, format or type it is about', () => {
  expect(answering('/applicant/fullName', 'ab')[0]?.params).toEqual({ limit: 3 });
  expect(answering('/technical/stalls/1/width', 0.1)[0]?.params).toEqual({ limit: 0.5 });
  expect(answering('/applicant/nik', '1')[0]?.params).toEqual({ format: 'nik' });
  expect(answering('/technical/power', 'x')[0]?.params).toEqual({ type: 'integer' });
});

test('a field that a condition shows is required from then on, and not before', () => {
  const strict = readSample({ '/stages/0/data/required/-': 'representative' });
  const [stage] = strict.stages;
  const { applicant } = sampleAnswers();
  expect(validateStage(stage!, { applicant })).toEqual([]);
  expect(short(validateStage(stage!, { applicant: { ...applicant, represented: true } }))).toEqual([
    '/applicant/representative required',
  ]);
});

test('a required box that is not ticked says no; a choice between yes and no must be made', () => {
  const yesOrNo = (widget: object) =>
    readSample({
      '/stages/0/data/required/-': 'represented',
      '/stages/0/layout/0/fields/2': { field: '/represented', ...widget },
    }).stages[0]!;
  expect(validateStage(yesOrNo({}), sampleAnswers())).toEqual([]);
  expect(short(validateStage(yesOrNo({ widget: 'radio' }), sampleAnswers()))).toEqual([
    '/applicant/represented required',
  ]);
});

describe('documents', () => {
  test('a required one that is missing is named', () => {
    expect(short(application({ documents: [] }))).toEqual(['/documents/ktp document-missing']);
  });

  test('one required by a condition is asked for only then', () => {
    const answers = withAnswer(sampleAnswers(), '/applicant/represented', true);
    expect(short(application({ answers }))).toEqual([
      '/documents/power-of-attorney document-missing',
    ]);
  });

  test('recommended and optional ones may be missing, unknown ones may not be there', () => {
    const documents = [{ requirement: 'ktp' }, { requirement: 'ijazah' }];
    expect(short(application({ documents }))).toEqual(['/documents/ijazah unknown']);
  });
});

test('a statement that is not ticked is named', () => {
  expect(short(application({ statements: ['rules'] }))).toEqual([
    '/statements/truth statement-missing',
  ]);
});

test.each([null, undefined, 'x', 1, [], { applicant: 'x' }])(
  'answers that are %j are findings, not exceptions',
  (answers) => {
    expect(application({ answers }).length).toBeGreaterThan(3);
  },
);

test('hostile names are told and lead nowhere', () => {
  const answers = JSON.parse(
    '{"__proto__":{"x":1},"applicant":{"__proto__":{"y":1},"constructor":1}}',
  ) as unknown;
  expect(short(application({ answers }))).toEqual(
    expect.arrayContaining([
      '/__proto__ unknown',
      '/applicant/__proto__ unknown',
      '/applicant/constructor unknown',
    ]),
  );
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});

test('a thousand unknown answers give twenty findings', () => {
  const applicant = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [`x${index}`, 1]),
  );
  expect(
    application({ answers: { applicant } }).filter(({ code }) => code === 'unknown'),
  ).toHaveLength(20);
});

test('huge answers are refused before they cost anything', () => {
  const started = performance.now();
  answering(
    '/technical/days',
    Array.from({ length: 100_000 }, (_, index) => `${index}`),
  );
  answering('/technical/stalls', Array(100_000).fill({ width: 1 }) as AnswerValue);
  answering('/technical/stalls/0/plate', 'A'.repeat(5_000_000));
  // Comparing each of the choices with each would take minutes.
  expect(performance.now() - started).toBeLessThan(3000);
});

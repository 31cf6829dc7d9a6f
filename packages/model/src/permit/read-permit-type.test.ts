import { describe, expect, test } from 'vitest';
import { edited, type Edits } from '../testing/edited.ts';
import { largePermit } from '../testing/large-permit.ts';
import { samplePermit, sampleShared } from '../testing/sample-permit.ts';
import { readPermitType } from './read-permit-type.ts';

function problemsOf(edits: Edits, shared = sampleShared): string[] {
  const reading = readPermitType(edited(samplePermit, edits), shared, 'stall');
  return reading.ok ? [] : reading.problems.map(({ pointer, code }) => `${pointer} ${code}`);
}

test('a good permit type is read, with shared definitions in their places', () => {
  const reading = readPermitType(samplePermit, sampleShared, 'stall');
  expect(reading).toMatchObject({ ok: true });
  expect(reading.ok && reading.value.stages[0]?.data.properties['nik']).toEqual(
    sampleShared('../shared/nik.json'),
  );
});

const applicant = '/stages/0/data/properties';
const technical = '/stages/1/data/properties';

describe('the shape of the file', () => {
  test.each<[string, Edits, string[]]>([
    ['an unknown keyword', { '/colour': 'red' }, ['/colour unknown-keyword']],
    [
      'an unknown keyword of a text field, told once',
      { '/stages/0/data/properties/fullName/minLenght': 3 },
      [`${applicant}/fullName/minLenght unknown-keyword`],
    ],
    [
      'a keyword of another kind of field',
      { '/stages/1/data/properties/power/maxLength': 3 },
      [`${technical}/power/maxLength unknown-keyword`],
    ],
    [
      'a keyword beside $ref',
      { '/stages/0/data/properties/nik/minLength': 3 },
      [`${applicant}/nik/minLength unknown-keyword`],
    ],
    [
      'a keyword deep in a repeated group',
      { '/stages/1/data/properties/stalls/items/properties/width/step': 1 },
      [`${technical}/stalls/items/properties/width/step unknown-keyword`],
    ],
    [
      'an unknown type',
      { '/stages/0/data/properties/fullName/type': 'text' },
      [`${applicant}/fullName/type not-allowed`],
    ],
    [
      'a field without a type',
      { '/stages/0/data/properties/fullName/type': undefined },
      [`${applicant}/fullName missing-keyword`],
    ],
    [
      'choices that may come twice',
      { '/stages/1/data/properties/days/uniqueItems': undefined },
      [`${technical}/days missing-keyword`],
    ],
    ['a keyword that is missing', { '/serviceTime': undefined }, [' missing-keyword']],
    ['a wrong type', { '/revision': '1' }, ['/revision wrong-type']],
    ['a revision of 0', { '/revision': 0 }, ['/revision too-small']],
    ['an id with capitals', { '/category': 'Trade' }, ['/category wrong-form']],
    [
      'a field name with a hyphen',
      { '/stages/0/data/properties/full-name': { type: 'boolean' } },
      [`${applicant}/full-name bad-name`],
    ],
    ['no statements', { '/statements': [] }, ['/statements too-few']],
    ['an empty text', { '/title/id': '' }, ['/title/id too-short']],
    ['an unknown need', { '/documents/0/need': 'always' }, ['/documents/0/need not-allowed']],
    ['a need of nothing', { '/documents/0/need': {} }, ['/documents/0/need missing-keyword']],
    [
      'an unknown keyword in a condition',
      { '/checklist/0/when': { pattern: 'x' } },
      ['/checklist/0/when/pattern unknown-keyword'],
    ],
    [
      'a layout entry without a field',
      { '/stages/0/layout/0/fields/0': { width: 'half' } },
      ['/stages/0/layout/0/fields/0 missing-keyword'],
    ],
    [
      'a pointer without its slash',
      { '/stages/0/layout/0/fields/0': 'nik' },
      ['/stages/0/layout/0/fields/0 wrong-form'],
    ],
  ])('%s', (_name, edits, expected) => {
    expect(problemsOf(edits)).toEqual(expected);
  });

  test.each([null, undefined, 1, 'text', [], {}])('%j is refused and not thrown at', (json) => {
    expect(readPermitType(json, sampleShared).ok).toBe(false);
  });

  test('a keyword that is unknown is named, and other mistakes are told with it', () => {
    const permit = edited(samplePermit, {
      '/colour': 'red',
      '/checklist/0/about': ['document:ijazah'],
    });
    const reading = readPermitType(permit, sampleShared);
    expect(!reading.ok && reading.problems.map(({ message }) => message.en)).toEqual([
      'The keyword “colour” is not known here. Remove it, or check how it is spelt.',
      'The document “ijazah” is not asked for by this permit type. Add it under “documents”, or check how it is spelt.',
    ]);
  });

  test('a file that is nested without end is refused', () => {
    let when: object = { const: 1 };
    for (let level = 0; level < 5000; level++) when = { not: when };
    expect(problemsOf({ '/checklist/0/when': when })).toEqual([' too-deep']);
  });
});

describe('names and ids', () => {
  test.each<[string, Edits, string[]]>([
    ['another id than the file', { '/id': 'stand' }, ['/id id-differs']],
    [
      'a document twice',
      { '/documents/1/id': 'ktp' },
      ['/documents/1/id duplicate-id', '/checklist/1/about/0 no-such-document'],
    ],
    ['a statement twice', { '/statements/1/id': 'truth' }, ['/statements/1/id duplicate-id']],
    [
      'a checklist item twice',
      { '/checklist/1/id': 'ktp-legible' },
      ['/checklist/1/id duplicate-id'],
    ],
    [
      'a stage that findings have a name for',
      {
        '/stages/-': {
          id: 'documents',
          title: { id: 'Dokumen' },
          data: { type: 'object', properties: { a: { type: 'boolean' } } },
          layout: [{ fields: ['/a'] }],
          texts: { '/a': { label: { id: 'A' } } },
        },
      },
      ['/stages/2/id reserved-name'],
    ],
    [
      'a name that every object has',
      { '/statements/0/id': 'constructor' },
      ['/statements/0/id reserved-name'],
    ],
  ])('%s', (_name, edits, expected) => {
    expect(problemsOf(edits)).toEqual(expected);
  });

  test.each(['constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'a field cannot be called %s',
    (name) => {
      expect(
        problemsOf({
          [`${applicant}/${name}`]: { type: 'boolean' },
          '/stages/0/layout/0/fields/-': `/${name}`,
          [`/stages/0/texts/~1${name}`]: { label: { id: 'x' } },
        }),
      ).toEqual([`${applicant}/${name} reserved-name`]);
    },
  );

  test('__proto__ is refused as it comes out of JSON', () => {
    const text = JSON.stringify(samplePermit).replace('"fullName":{"type"', '"__proto__":{"type"');
    const reading = readPermitType(JSON.parse(text), sampleShared);
    expect(!reading.ok && reading.problems[0]).toMatchObject({
      code: 'bad-name',
      pointer: `${applicant}/__proto__`,
    });
  });
});

describe('shared definitions', () => {
  const group = (properties: object) => ({ type: 'object', properties });
  const within = (files: Record<string, unknown>) => problemsOf({}, (ref) => files[ref]);

  test('one that is not there', () => {
    expect(within({})).toEqual([`${applicant}/nik no-such-shared-definition`]);
  });

  test('one that is not a field is told where it is used', () => {
    expect(within({ '../shared/nik.json': { type: 'string', length: 16 } })).toEqual([
      `${applicant}/nik invalid-shared-definition`,
    ]);
  });

  test('one that refers to itself by way of another', () => {
    expect(
      within({
        '../shared/nik.json': group({ a: { $ref: '../shared/b.json' } }),
        '../shared/b.json': group({ c: { $ref: '../shared/nik.json' } }),
      }),
    ).toEqual([`${applicant}/nik cyclic-reference`]);
  });

  test('ones that unfold without end are stopped', () => {
    const names = Array.from({ length: 100 }, (_, index) => `f${index}`);
    const of = (ref: string) =>
      group(Object.fromEntries(names.map((name) => [name, { $ref: ref }])));
    const found = within({
      '../shared/nik.json': of('../shared/b.json'),
      '../shared/b.json': of('../shared/c.json'),
      '../shared/c.json': of('../shared/d.json'),
      '../shared/d.json': of('../shared/e.json'),
      '../shared/e.json': { type: 'boolean' },
    });
    expect(found).toEqual(['/stages too-many-fields']);
  });

  test('ones that nest too deep', () => {
    const files = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [
        index === 0 ? '../shared/nik.json' : `../shared/n${index}.json`,
        group({ a: index === 7 ? { type: 'boolean' } : { $ref: `../shared/n${index + 1}.json` } }),
      ]),
    );
    expect(within(files)).toEqual([`${applicant}/nik fields-too-deep`]);
  });
});

describe('data, layout and texts', () => {
  test.each<[string, Edits, string[]]>([
    [
      'required names what is not there',
      { '/stages/0/data/required/-': 'name' },
      ['/stages/0/data/required/3 no-such-required-field'],
    ],
    [
      'and in a repeated group',
      { '/stages/1/data/properties/stalls/items/required/-': 'x' },
      [`${technical}/stalls/items/required/1 no-such-required-field`],
    ],
    [
      'a minimum above the maximum',
      { '/stages/1/data/properties/power/minimum': 6000 },
      [`${technical}/power/minimum contradiction`],
    ],
    [
      'a minLength above the usual maxLength',
      { '/stages/0/data/properties/representative/minLength': 201 },
      [`${applicant}/representative/minLength contradiction`],
    ],
    [
      'more choices than there are',
      { '/stages/1/data/properties/days/minItems': 4 },
      [`${technical}/days/minItems contradiction`],
    ],
    [
      'a choice twice',
      { '/stages/1/data/properties/days/items/enum/1': 'mon' },
      [
        `${technical}/days/items/enum/1 duplicate-id`,
        '/stages/1/texts/~1days/options/tue no-such-option',
      ],
    ],
    [
      'a costly pattern',
      { '/stages/1/data/properties/stalls/items/properties/plate/pattern': '^(a+)+$' },
      [`${technical}/stalls/items/properties/plate/pattern pattern-too-costly`],
    ],
    [
      'a repeated group in another',
      {
        '/stages/1/data/properties/stalls/items/properties/plate': {
          type: 'array',
          maxItems: 2,
          items: { type: 'object', properties: { a: { type: 'boolean' } } },
        },
        '/stages/1/texts/~1stalls~1plate~1a': { label: { id: 'a' } },
      },
      [`${technical}/stalls/items/properties/plate nested-rows`],
    ],
    [
      'a field that is not laid out',
      { '/stages/0/layout/0/fields/1': undefined },
      [`${applicant}/fullName field-not-laid-out`],
    ],
    [
      'a field laid out twice',
      { '/stages/0/layout/1/fields/-': '/nik' },
      ['/stages/0/layout/1/fields/2 field-laid-out-twice'],
    ],
    [
      'a layout of what is not there',
      { '/stages/0/layout/0/fields/-': '/name' },
      ['/stages/0/layout/0/fields/4 no-such-field'],
    ],
    [
      'a widget that does not fit',
      { '/stages/1/layout/0/fields/0/widget': 'date' },
      ['/stages/1/layout/0/fields/0/widget widget-does-not-fit'],
    ],
    [
      'a field without words',
      { '/stages/0/texts/~1nik': undefined },
      [`${applicant}/nik text-missing`],
    ],
    [
      'a field of a repeated group without words',
      { '/stages/1/texts/~1stalls~1width': undefined },
      [`${technical}/stalls/items/properties/width text-missing`],
    ],
    [
      'words for no field',
      { '/stages/0/texts/~1name': { label: { id: 'x' } } },
      ['/stages/0/texts/~1name no-such-field'],
    ],
    [
      'a choice without words',
      { '/stages/1/texts/~1kind/options/food': undefined },
      ['/stages/1/texts/~1kind option-text-missing'],
    ],
    [
      'words for no choice',
      { '/stages/1/texts/~1kind/options/cars': { id: 'x' } },
      ['/stages/1/texts/~1kind/options/cars no-such-option'],
    ],
  ])('%s', (_name, edits, expected) => {
    expect(problemsOf(edits)).toEqual(expected);
  });

  test('500 fields are taken, 501 are not', () => {
    expect(readPermitType(largePermit(500).permitType, sampleShared)).toMatchObject({ ok: true });
    const large = largePermit(501).permitType;
    const [stage] = large.stages;
    const { field500, ...properties } = stage!.data.properties;
    const { '/field500': text, ...texts } = stage!.texts;
    const first = { ...stage!, data: { type: 'object', properties }, texts };
    const second = {
      ...stage!,
      id: 'second',
      data: { type: 'object', properties: { field500 } },
      texts: { '/field500': text },
    };
    expect(readPermitType({ ...large, stages: [first, second] }, sampleShared)).toMatchObject({
      problems: [{ code: 'too-many-fields' }],
    });
  });
});

describe('conditions', () => {
  const when = (condition: object) => ({ '/checklist/0/when': condition });
  const about = (stage: string, properties: object) =>
    when({ properties: { [stage]: { properties } } });

  test.each<[string, Edits, string[]]>([
    [
      'a stage that is not there',
      about('applicants', {}),
      ['/checklist/0/when/properties/applicants no-such-field'],
    ],
    [
      'a field that is not there',
      about('applicant', { name: {} as object }),
      ['/checklist/0/when/properties/applicant/properties/name too-few'],
    ],
    [
      'a field that is not there, with a value',
      about('applicant', { name: { const: 'x' } }),
      ['/checklist/0/when/properties/applicant/properties/name no-such-field'],
    ],
    [
      'a required field that is not there',
      when({ properties: { applicant: { required: ['name'] } } }),
      ['/checklist/0/when/properties/applicant/required/0 no-such-field'],
    ],
    [
      'a choice that is not there',
      about('technical', { kind: { const: 'cars' } }),
      ['/checklist/0/when/properties/technical/properties/kind/const impossible-condition'],
    ],
    [
      'one choice of several that is not there',
      about('technical', { kind: { enum: ['food', 'cars'] } }),
      ['/checklist/0/when/properties/technical/properties/kind/enum/1 impossible-condition'],
    ],
    [
      'a text for yes',
      about('applicant', { represented: { const: 'true' } }),
      ['/checklist/0/when/properties/applicant/properties/represented/const impossible-condition'],
    ],
    [
      'a minimum of a text',
      about('applicant', { fullName: { minimum: 3 } }),
      ['/checklist/0/when/properties/applicant/properties/fullName/minimum impossible-condition'],
    ],
    [
      'another type',
      about('technical', { power: { type: 'string' } }),
      ['/checklist/0/when/properties/technical/properties/power/type impossible-condition'],
    ],
    [
      'a choice within a list',
      about('technical', { days: { contains: { const: 'sun' } } }),
      [
        '/checklist/0/when/properties/technical/properties/days/contains/const impossible-condition',
      ],
    ],
    [
      'a list that is none',
      about('technical', { power: { contains: { const: 1 } } }),
      ['/checklist/0/when/properties/technical/properties/power impossible-condition'],
    ],
    [
      'a mistake within not and anyOf',
      when({ not: { anyOf: [{ required: ['other'] }] } }),
      ['/checklist/0/when/not/anyOf/0/required/0 no-such-field'],
    ],
    [
      'one that is right',
      about('technical', {
        stalls: { contains: { properties: { width: { exclusiveMinimum: 5 } } } },
      }),
      [],
    ],
    [
      'of a document',
      { '/documents/0/need': { requiredWhen: { required: ['other'] } } },
      ['/documents/0/need/requiredWhen/required/0 no-such-field'],
    ],
    [
      'of a section',
      { '/stages/0/layout/0/when': { required: ['other'] } },
      ['/stages/0/layout/0/when/required/0 no-such-field'],
    ],
  ])('%s', (_name, edits, expected) => {
    expect(problemsOf(edits)).toEqual(expected);
  });

  const on = (name: string) => ({ properties: { applicant: { required: [name] } } });

  test('a field that hides itself is refused', () => {
    expect(
      problemsOf({ '/stages/0/layout/0/fields/1': { field: '/fullName', when: on('fullName') } }),
    ).toEqual(['/stages/0/layout/0 condition-cycle']);
  });

  test('so is a circle over several fields, stages and groups', () => {
    const permit = edited(samplePermit, {
      '/stages/0/layout/1/when': {
        properties: { technical: { properties: { power: { minimum: 1 } } } },
      },
      '/stages/1/layout/0/when': {
        properties: { applicant: { properties: { address: { required: ['street'] } } } },
      },
    });
    const reading = readPermitType(permit, sampleShared);
    const cycles = reading.ok ? [] : reading.problems;
    expect(cycles.length).toBeGreaterThan(0);
    expect(new Set(cycles.map(({ code }) => code))).toEqual(new Set(['condition-cycle']));
    expect(cycles[0]?.message.en).toContain(
      '/applicant/address/street → /technical/power → /applicant/address/street',
    );
  });

  test.each([
    [
      'the whole group',
      { properties: { applicant: { required: ['address'] } } },
      '/stages/0/layout/1',
    ],
    [
      'an entry of the repeated group',
      {
        properties: {
          technical: { properties: { stalls: { contains: { required: ['plate'] } } } },
        },
      },
      '/stages/1/layout/0',
    ],
  ])('so is a section that hangs on %s within it', (_name, when, place) => {
    expect(problemsOf({ [`${place}/when`]: when })).toContain(`${place} condition-cycle`);
  });

  test('a chain is not a circle', () => {
    expect(
      problemsOf({
        '/stages/0/layout/1/when': on('representative'),
        '/stages/1/layout/0/when': {
          properties: { applicant: { properties: { address: { required: ['street'] } } } },
        },
      }),
    ).toEqual([]);
  });
});

test.each([
  ['document:ijazah', 'no-such-document'],
  ['data:/applicant/name', 'no-such-field'],
  ['data:/other', 'no-such-field'],
])('a checklist about %s is refused', (about, code) => {
  expect(problemsOf({ '/checklist/0/about': [about] })).toEqual([`/checklist/0/about/0 ${code}`]);
});

import { expect, test } from 'vitest';
import { readSample } from '../testing/read-sample.ts';
import { sampleAnswers } from '../testing/sample-permit.ts';
import type { NumberSchema, PermitType, StringSchema } from '../generated/permit-type.ts';
import {
  answerPointer,
  fieldPointer,
  formFields,
  shownSections,
  type FormField,
} from './form-fields.ts';

const stageOf = (permit: PermitType, index: number) => permit.stages[index]!;
const fieldsOf = (permit: PermitType, index: number) =>
  formFields(stageOf(permit, index)).flatMap(({ fields }) => fields);
const pointers = (fields: readonly FormField[]) => fields.map(({ pointer }) => pointer);

test('fields come in the order of the layout, a group by its fields', () => {
  expect(pointers(fieldsOf(readSample(), 0))).toEqual([
    '/applicant/nik',
    '/applicant/fullName',
    '/applicant/represented',
    '/applicant/representative',
    '/applicant/address/street',
    '/applicant/address/postalCode',
    '/applicant/mailAddress/street',
    '/applicant/mailAddress/city',
  ]);
});

test('a field with an entry of its own is taken out of its group', () => {
  const permit = readSample({
    '/stages/0/layout/0/fields/-': { field: '/address/postalCode', width: 'third' },
  });
  const fields = fieldsOf(permit, 0);
  expect(pointers(fields).filter((pointer) => pointer.endsWith('postalCode'))).toHaveLength(1);
  expect(fields[4]).toMatchObject({ name: 'postalCode', width: 'third' });
});

test('each field has a widget that fits its schema', () => {
  const permit = readSample();
  const widgets = [0, 1]
    .flatMap((index) => fieldsOf(permit, index))
    .map(({ name, widget }) => [name, widget]);
  expect(widgets).toEqual([
    ['nik', 'text'],
    ['fullName', 'text'],
    ['represented', 'checkbox'],
    ['representative', 'text'],
    ['street', 'text'],
    ['postalCode', 'text'],
    ['street', 'text'],
    ['city', 'text'],
    ['kind', 'select'],
    ['otherKind', 'text'],
    ['days', 'checkboxes'],
    ['power', 'number'],
    ['stalls', 'rows'],
  ]);
});

test.each<[StringSchema | NumberSchema, string]>([
  [{ type: 'string', enum: ['a', 'b', 'c', 'd', 'e'] }, 'radio'],
  [{ type: 'string', enum: ['a', 'b', 'c', 'd', 'e', 'f'] }, 'select'],
  [{ type: 'string', maxLength: 200 }, 'text'],
  [{ type: 'string', maxLength: 201 }, 'textarea'],
  [{ type: 'string', format: 'date' }, 'date'],
  [{ type: 'number' }, 'number'],
])('%j is shown as %s', (schema, widget) => {
  const values = 'enum' in schema ? (schema.enum ?? []) : [];
  const options = Object.fromEntries(values.map((id) => [id, { id }]));
  const permit = readSample({
    '/stages/1/data/properties/extra': schema,
    '/stages/1/layout/0/fields/-': '/extra',
    '/stages/1/texts/~1extra': { label: { id: 'Tambahan' }, options },
  });
  expect(fieldsOf(permit, 1).at(-1)?.widget).toBe(widget);
});

test('an entry within a repeated group only says how its field is shown', () => {
  const rows = fieldsOf(readSample(), 1).at(-1)!;
  expect(rows.rows?.map(({ pointer, width, required }) => [pointer, width, required])).toEqual([
    ['/technical/stalls/width', 'third', true],
    ['/technical/stalls/plate', 'full', false],
  ]);
  expect(answerPointer(rows, 2, rows.rows![0]!)).toBe('/technical/stalls/2/width');
  expect(fieldPointer('/technical/stalls/12/width')).toBe('/technical/stalls/width');
});

test('a field is required by itself, or with the optional group around it', () => {
  const required = fieldsOf(readSample(), 0).map((field) => [
    field.pointer,
    field.required,
    field.requiredWith,
  ]);
  expect(required).toContainEqual(['/applicant/address/street', true, undefined]);
  expect(required).toContainEqual(['/applicant/address/postalCode', false, undefined]);
  expect(required).toContainEqual([
    '/applicant/mailAddress/street',
    false,
    '/applicant/mailAddress',
  ]);
});

test('what a condition hides is left out, and comes with the answer it waits for', () => {
  const permit = readSample();
  const shown = (answers: object) =>
    pointers(shownSections(stageOf(permit, 0), answers).flatMap(({ fields }) => fields));
  expect(shown(sampleAnswers())).not.toContain('/applicant/representative');
  expect(shown({ applicant: { represented: true } })).toContain('/applicant/representative');
});

test('a section with nothing to show is left out', () => {
  const permit = readSample({
    '/stages/0/layout/1/when': { properties: { technical: { required: ['power'] } } },
  });
  expect(shownSections(stageOf(permit, 0), {})).toHaveLength(1);
  expect(shownSections(stageOf(permit, 0), { technical: { power: 0 } })).toHaveLength(2);
});

test('the answer to a hidden field shows no other one', () => {
  const permit = readSample({
    '/stages/0/layout/1/when': {
      properties: { applicant: { properties: { representative: { const: 'Wakil' } } } },
    },
  });
  const sections = (represented: boolean) =>
    shownSections(stageOf(permit, 0), { applicant: { represented, representative: 'Wakil' } });
  expect(sections(true)).toHaveLength(2);
  expect(sections(false)).toHaveLength(1);
});

test('a field of a repeated group can be hidden, and the rest of the group stays', () => {
  const permit = readSample({
    '/stages/1/layout/0/fields/-': {
      field: '/stalls/plate',
      when: { properties: { technical: { properties: { kind: { const: 'food' } } } } },
    },
  });
  const rows = (kind: string) =>
    shownSections(stageOf(permit, 1), { technical: { kind } })[0]!.fields.at(-1)!.rows!;
  expect(pointers(rows('food'))).toHaveLength(2);
  expect(pointers(rows('other'))).toEqual(['/technical/stalls/width']);
});

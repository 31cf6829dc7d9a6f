import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readAgency } from '@alur/model/permit/read-agency.js';
import { expect, it } from 'vitest';
import { repository } from './testing/pack-copy.ts';
import { shownJson } from './testing/shown-json.ts';

const textOf = (path: string) => readFile(join(repository, path), 'utf8');

it('the page on the tracker shows settings that are taken, and explains each', async () => {
  const page = await textOf('docs/mutu-baku-tracker.md');
  const assessment = shownJson(page, 'assessment') as object;
  const agency = JSON.parse(await textOf('schemas/denpasar/agency.json')) as object;
  const reading = readAgency({ ...agency, assessment });
  expect(reading.ok ? [] : reading.problems).toEqual([]);
  const schema = JSON.parse(await textOf('schemas/meta/agency.schema.json')) as Schema;
  const keys = Object.keys(schema.properties.assessment.properties);
  expect(keys).toEqual(Object.keys(assessment));
  expect(keys.filter((key) => !page.includes(`| \`${key}\``))).toEqual([]);
});

interface Schema {
  readonly properties: { readonly assessment: { readonly properties: object } };
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateApplication } from '../form/validate.ts';
import { readAgency } from './read-agency.ts';
import { readPermitType } from './read-permit-type.ts';

/** The files that come with Alur, as an agency would have them. */
const root = new URL('../../../../schemas/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

const agencies = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/agency.json`, root)))
  .map(({ name }) => name);

test('there is an agency to read', () => {
  expect(agencies).not.toEqual([]);
});

describe.each(agencies)('%s', (agency) => {
  const shared = (ref: string) => {
    const path = ref.replace('../', '');
    return existsSync(new URL(path, root)) ? json(path) : undefined;
  };
  const permits = readdirSync(new URL(`${agency}/`, root))
    .filter((name) => name.endsWith('.json') && name !== 'agency.json')
    .map((name) => name.replace('.json', ''));

  test('the agency is read', () => {
    expect(readAgency(json(`${agency}/agency.json`), agency)).toMatchObject({ ok: true });
  });

  test.each(permits)('%s is read', (permit) => {
    const reading = readPermitType(json(`${agency}/${permit}.json`), shared, permit);
    expect(reading.ok ? [] : reading.problems).toEqual([]);
  });

  const samples = permits.filter((permit) =>
    existsSync(new URL(`${agency}/samples/${permit}.json`, root)),
  );

  test.each(samples)(
    'the sample application for %s is complete, and an empty one is not',
    (permit) => {
      const reading = readPermitType(json(`${agency}/${permit}.json`), shared, permit);
      if (!reading.ok) throw new Error('not read');
      const sample = json(`${agency}/samples/${permit}.json`) as {
        answers: Record<string, Record<string, never>>;
        statements: string[];
        documents: Record<string, string>;
      };
      const application = {
        answers: sample.answers,
        statements: sample.statements,
        documents: Object.keys(sample.documents).map((requirement) => ({ requirement })),
      };
      expect(validateApplication(reading.value, application)).toEqual([]);
      expect(validateApplication(reading.value, { ...application, answers: {} })).not.toEqual([]);
      expect(validateApplication(reading.value, { ...application, documents: [] })).not.toEqual([]);
    },
  );
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Agency } from '@alur/model/generated/agency.js';
import { readAgency } from '@alur/model/permit/read-agency.js';
import { repository } from './testing/pack-copy.ts';
import { shownJson } from './testing/shown-json.ts';

it('the rules that the page on reminders shows are taken', async () => {
  const page = await readFile(join(repository, 'docs/reminders.md'), 'utf8');
  const path = join(repository, 'schemas/denpasar/agency.json');
  const agency = JSON.parse(await readFile(path, 'utf8')) as Agency;
  const reminders = shownJson(page, 'reminders') as Agency['reminders'];
  expect(reminders).toHaveLength(3);
  const reading = readAgency({ ...agency, reminders });
  expect(reading.ok ? [] : reading.problems).toEqual([]);
});

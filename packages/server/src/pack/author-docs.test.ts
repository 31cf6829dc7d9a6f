import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateApplication } from '@alur/model/form/validate.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPack } from './load-pack.ts';
import { PackCopy, repository } from './testing/pack-copy.ts';

const page = (name: string) => readFile(join(repository, 'docs', name), 'utf8');

/** The file that the page shows after its name. */
async function fileOnPage(file: string): Promise<string> {
  const text = await page('make-a-permit-type.md');
  const [, after] = text.split(`<!-- berkas: ${file} -->`);
  const [, json] = /```json\n([\s\S]*?)\n```/.exec(after ?? '') ?? [];
  if (json === undefined) throw new Error(`The page does not show ${file}.`);
  return json;
}

describe('make-a-permit-type.md', () => {
  const file = 'schemas/denpasar/keterangan-penelitian.json';
  let copy: PackCopy;
  beforeEach(async () => {
    copy = await PackCopy.make();
    await copy.write(file, await fileOnPage(file));
  });
  afterEach(async () => copy.remove());

  /** Step 2 of the page. */
  const putInForce = () =>
    copy.changeJson(
      'schemas/denpasar/agency.json',
      (agency: { permitTypes: string[]; categories: object[] }) => {
        agency.permitTypes.push('keterangan-penelitian');
        agency.categories.push({ id: 'penelitian', title: { id: 'Penelitian', en: 'Research' } });
      },
    );

  it('shows a third permit type that is served after its steps, without any code', async () => {
    await putInForce();
    const pack = await loadPack(copy.root);
    expect(pack.problems).toEqual([]);
    expect([...(pack.agencies[0]?.permitTypes.keys() ?? [])]).toEqual([
      'sip-dokter',
      'reklame',
      'keterangan-penelitian',
    ]);
  });

  it('shows one that takes an application', async () => {
    await putInForce();
    const [agency] = (await loadPack(copy.root)).agencies;
    const permitType = agency?.permitTypes.get('keterangan-penelitian');
    const application = {
      answers: {
        applicant: {
          nik: '5171011003000007',
          fullName: 'I Wayan Contoh Putra',
          email: 'wayan.contoh@example.com',
          phone: '081200000099',
          status: 'independent',
        },
        technical: {
          subject: 'Arsitektur rumah contoh di Denpasar',
          startsOn: '2027-03-01',
          endsOn: '2027-04-30',
          places: [{ name: 'Kelurahan Contoh' }],
        },
      },
      documents: [{ requirement: 'ktp' }, { requirement: 'proposal' }],
      statements: ['truth'],
    };
    expect(permitType && validateApplication(permitType, application)).toEqual([]);
  });

  it('tells the truth about a file that is not in force yet', async () => {
    const pack = await loadPack(copy.root);
    // Its category is not there either, before step 2.
    expect(pack.problems.map(({ file, severity, code }) => [file, severity, code])).toEqual([
      [file, 'notice', 'not-in-force'],
      [file, 'error', 'no-such-category'],
    ]);
  });
});

describe('permit-type-format.md', () => {
  it('explains every key that a permit type can have', async () => {
    const text = await page('permit-type-format.md');
    const meta = JSON.parse(
      await readFile(join(repository, 'schemas/meta/permit-type.schema.json'), 'utf8'),
    ) as unknown;
    const unexplained = [...keysOf(meta)].filter((key) => !text.includes(`\`${key}\``));
    expect(unexplained).toEqual([]);
  });
});

/** The keys that the schema gives to the objects it describes, at any depth. */
function* keysOf(schema: unknown): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [keyword, inner] of Object.entries(schema)) {
    if (keyword !== 'properties') {
      yield* keysOf(inner);
      continue;
    }
    for (const [key, described] of Object.entries(inner as object)) {
      yield key;
      yield* keysOf(described);
    }
  }
}

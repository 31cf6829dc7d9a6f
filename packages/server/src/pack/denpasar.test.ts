import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import { documentNeeds } from '@alur/model/form/documents.js';
import { validateApplication } from '@alur/model/form/validate.js';
import { checklistFor } from '@alur/model/permit/checklist.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadPack, type LoadedAgency } from './load-pack.ts';
import { repository } from './testing/pack-copy.ts';

interface Sample {
  readonly answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly statements: readonly string[];
  readonly documents: Readonly<Record<string, string>>;
}

let denpasar: LoadedAgency;
beforeAll(async () => {
  const { agencies } = await loadPack(repository);
  const agency = agencies.find((each) => each.agency.id === 'denpasar');
  if (!agency) throw new Error('Denpasar is not served.');
  denpasar = agency;
});

const permit = (id: string) => denpasar.permitTypes.get(id) as PermitType;

async function sampleOf(id: string): Promise<Sample> {
  const file = join(repository, 'schemas/denpasar/samples', `${id}.json`);
  return JSON.parse(await readFile(file, 'utf8')) as Sample;
}

/** The sample with other answers in one stage. */
async function answers(id: string, stage: string, changes: Readonly<Record<string, unknown>>) {
  const sample = await sampleOf(id);
  return { ...sample.answers, [stage]: { ...sample.answers[stage], ...changes } };
}

describe.each(['sip-dokter', 'reklame'])('the sample of %s', (id) => {
  it('is a whole application', async () => {
    const { documents, ...sample } = await sampleOf(id);
    const given = Object.keys(documents).map((requirement) => ({ requirement }));
    expect(validateApplication(permit(id), { ...sample, documents: given })).toEqual([]);
  });

  it('brings the documents that its answers call for, in a form that is taken', async () => {
    const { documents, answers } = await sampleOf(id);
    const needed = documentNeeds(permit(id), answers).filter(({ need }) => need === 'required');
    expect(Object.keys(documents)).toEqual(needed.map(({ requirement }) => requirement.id));
    for (const { requirement } of needed) {
      expect(requirement.accept).toContain(documents[requirement.id]);
    }
  });

  it('leaves something missing for every required answer that is taken away', async () => {
    const { documents, statements, answers } = await sampleOf(id);
    const given = Object.keys(documents).map((requirement) => ({ requirement }));
    for (const [stage, fields] of Object.entries(answers)) {
      for (const name of Object.keys(fields)) {
        const { [name]: taken, ...rest } = fields;
        const required = permit(id).stages.find((each) => each.id === stage)?.data.required ?? [];
        const findings = validateApplication(permit(id), {
          answers: { ...answers, [stage]: rest },
          documents: given,
          statements,
        });
        if (required.includes(name)) expect(findings, `${stage}/${name}`).not.toEqual([]);
        expect(taken).toBeDefined();
      }
    }
  });
});

const needed = (id: string, given: unknown) =>
  documentNeeds(permit(id), given)
    .filter(({ need }) => need === 'required')
    .map(({ requirement }) => requirement.id);

describe('the practice permit', () => {
  it.each([
    [
      'technical',
      { facilityKind: 'own-practice' },
      ['own-practice-statement'],
      ['facility-letter'],
    ],
    [
      'technical',
      { applicationKind: 'renewal' },
      ['previous-permit', 'credits-proof'],
      ['diploma'],
    ],
    [
      'technical',
      { applicationKind: 'relocation' },
      ['previous-permit'],
      ['credits-proof', 'diploma'],
    ],
    ['technical', { profession: 'doctor' }, [], ['competence-certificate']],
    ['technical', { practiceOrder: 'first' }, [], ['other-permits']],
    ['applicant', { employment: 'private' }, [], ['superior-consent']],
  ])('asks for other documents when %s has %o', async (stage, changes, more, less) => {
    const found = needed('sip-dokter', await answers('sip-dokter', stage, changes));
    expect(found).toEqual(expect.arrayContaining(more));
    for (const each of less) expect(found).not.toContain(each);
  });
});

describe('the advertising permit', () => {
  const site = { landStatus: 'owned', mounting: 'wall', faceArea: 6 };

  it.each([
    ['on own walls', [site], []],
    ['on rented land', [site, { ...site, landStatus: 'rented' }], ['landowner-consent']],
    ['on the ground', [{ ...site, mounting: 'ground' }], ['construction-drawing']],
    ['large on a wall', [{ ...site, faceArea: 40 }], []],
    [
      'large on the ground',
      [{ ...site, mounting: 'ground', faceArea: 24.5 }],
      ['construction-drawing', 'building-approval'],
    ],
  ])('asks for what a board %s needs', async (_, sites, more) => {
    const found = needed('reklame', await answers('reklame', 'technical', { sites }));
    const depending = ['landowner-consent', 'construction-drawing', 'building-approval'];
    expect(found.filter((each) => depending.includes(each))).toEqual(more);
  });

  it('asks nothing about a company of a person', async () => {
    const given = await answers('reklame', 'applicant', {
      applicantKind: 'person',
      represented: false,
    });
    expect(needed('reklame', given)).not.toContain('company-deed');
    expect(needed('reklame', given)).not.toContain('power-of-attorney');
    const checks = checklistFor(permit('reklame'), given).map(({ id }) => id);
    expect(checks).not.toContain('company-matches');
    expect(checks).not.toContain('representative-authorised');
  });
});

describe("Denpasar's files", () => {
  it('say everything in English too', () => {
    const missing: string[] = [];
    const look = (value: unknown, at: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const { id, en } = value as { id?: unknown; en?: unknown };
      // An object with only an Indonesian text; others with an `id` have more beside it.
      const isText =
        typeof id === 'string' && Object.keys(value).every((key) => /^(id|en)$/.test(key));
      if (isText && typeof en !== 'string') missing.push(at);
      for (const [key, inner] of Object.entries(value)) look(inner, `${at}/${key}`);
    };
    look(denpasar.agency, 'agency');
    for (const [id, permitType] of denpasar.permitTypes) look(permitType, id);
    expect(missing).toEqual([]);
  });

  it('give the two permits to different sections, with every checklist reason in use', () => {
    expect(permit('sip-dokter').handledBy).not.toBe(permit('reklame').handledBy);
    const used = new Set(
      [...denpasar.permitTypes.values()].flatMap(({ checklist }) =>
        checklist.flatMap(({ reasons }) => reasons),
      ),
    );
    expect(Object.keys(denpasar.agency.reasons).filter((reason) => !used.has(reason))).toEqual([]);
  });
});

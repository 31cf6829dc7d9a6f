import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Answers } from '@alur/model/permit/application.js';

/** What people who do not exist have entered. */
export interface Samples {
  answersOf(agency: string, permitType: Pick<PermitType, 'id'>): (applicant: number) => Answers;
}

/** The samples of a pack, `schemas/<agency>/samples/<permit>.json`; empty where there is none. */
export async function readSamples(
  pack: string,
  permits: readonly (readonly [agency: string, permitType: string])[],
): Promise<Samples> {
  const samples = new Map<string, Answers>();
  for (const [agency, permitType] of permits) {
    const file = join(pack, 'schemas', agency, 'samples', `${permitType}.json`);
    const text = await readFile(file, 'utf8').catch(() => '{}');
    const { answers = {} } = JSON.parse(text) as { readonly answers?: Answers };
    samples.set(`${agency}/${permitType}`, answers);
  }
  return {
    answersOf: (agency, { id }) => {
      const sample = samples.get(`${agency}/${id}`) ?? {};
      const known = new Map<number, Answers>();
      return (applicant) => {
        const answers = known.get(applicant) ?? (invented(sample, applicant) as Answers);
        known.set(applicant, answers);
        return answers;
      };
    },
  };
}

/** `Pemohon 00123`, and an address at a domain that nobody can have. */
export const inventedName = (applicant: number): string => `Pemohon ${five(applicant)}`;
export const inventedEmail = (applicant: number): string =>
  `pemohon-${five(applicant)}@contoh.example`;

const five = (applicant: number): string => String(applicant + 1).padStart(5, '0');

const personal: Readonly<Record<string, (applicant: number, was: string) => string>> = {
  fullName: inventedName,
  email: inventedEmail,
  // The place and the date of the sample, with a serial number of its own.
  nik: (applicant, was) => was.slice(0, 12) + String((applicant % 9998) + 1).padStart(4, '0'),
  phone: (applicant) => `0812${String(applicant + 1).padStart(8, '0')}`,
};

function invented(value: unknown, applicant: number): unknown {
  if (Array.isArray(value)) return value.map((each) => invented(each, applicant));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => {
      const rule = Object.hasOwn(personal, key) ? personal[key] : undefined;
      return [
        key,
        rule && typeof each === 'string' ? rule(applicant, each) : invented(each, applicant),
      ];
    }),
  );
}

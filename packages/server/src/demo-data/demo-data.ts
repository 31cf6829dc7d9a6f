/**
 * `npm run demo:data`: a database with a year that nobody has lived, for looking at the tracker.
 *
 * Options: `--cases 10000`, `--agencies denpasar,mempawah`, `--seed 1`, `--until 2026-11-21` (the day on which the year ends; today).
 * `ALUR_PACK` and `ALUR_DATA` say where from and where to.
 */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { playYear } from '@alur/workflow/demo-year/play-year.js';
import type { YearOffice } from '@alur/workflow/demo-year/year-office.js';
import { Definitions } from '../cases/definitions.ts';
import { keepDefinitions } from '../cases/keep-definitions.ts';
import { sqliteIn } from '../config/read-storage.ts';
import { loadPack } from '../pack/load-pack.ts';
import { openStore } from '../store/sql/open-store.ts';
import { keepStandIn, standInPermit } from './stand-in-permit.ts';
import { readSamples } from './invented-answers.ts';
import { writeYear } from './write-year.ts';
import { yearOffice } from './year-office.ts';

const yearLength = 365 * 86_400_000;

export interface DemoDataOptions {
  readonly pack: string;
  readonly data: string;
  /** Whose years; the cases are shared out evenly among them. */
  readonly agencies: readonly string[];
  readonly cases: number;
  readonly seed: number;
  /** Epoch milliseconds at which the year ends. */
  readonly until: number;
  readonly print: (line: string) => void;
}

/** Fills a new database. */
export async function writeDemoData(options: DemoDataOptions): Promise<void> {
  const { pack, data, cases, seed, until, print } = options;
  const now = new Date(until).toISOString();
  const loaded = await loadPack(pack);
  const store = await openStore({ sqlite: sqliteIn(data) }, now);
  try {
    const kept = await keepDefinitions(store, loaded.agencies, now);
    const definitions = new Definitions(kept, store.read);
    const agencies = [...definitions.agencies.values()];
    const permits = agencies.flatMap(({ agency, permitTypes }) =>
      [...permitTypes.keys()].map((permit) => [agency.id, permit] as const),
    );
    const samples = await readSamples(pack, permits);
    const offices: YearOffice[] = [];
    for (const each of agencies.filter(({ agency }) => options.agencies.includes(agency.id))) {
      const standIn = each.permitTypes.size === 0 ? standInPermit(each) : undefined;
      if (standIn) await keepStandIn(store, each.agency.id, standIn, now);
      const office = yearOffice(each, definitions, samples, standIn);
      if (office) offices.push(office);
    }
    for (const [index, office] of offices.entries()) {
      const count = Math.floor((cases + index) / offices.length);
      const year = await playYear(office, {
        ...{ cases: count, seed: seed + index, from: until - yearLength, to: until },
      });
      await writeYear(store, office, year, () => randomBytes(16).toString('base64url'));
      const events = year.cases.reduce((sum, { log }) => sum + log.length, 0);
      print(`${office.agency.shortName}: ${year.cases.length} berkas, ${events} catatan`);
    }
  } finally {
    await store.close();
  }
}

/** @returns the exit code */
export async function main(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  now: number,
  print: (line: string) => void,
): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      cases: { type: 'string', default: '10000' },
      agencies: { type: 'string', default: 'denpasar,mempawah' },
      seed: { type: 'string', default: '1' },
      until: { type: 'string' },
    },
  });
  const [cases, seed] = [Number(values.cases), Number(values.seed)];
  const until = values.until === undefined ? now : Date.parse(values.until);
  const { ALUR_PACK: pack = '.', ALUR_DATA: data = 'data-demo' } = environment;
  if (!Number.isInteger(cases) || cases < 1 || !Number.isInteger(seed) || Number.isNaN(until)) {
    print('Tulis misalnya: npm run demo:data -- --cases 10000 --seed 1 --until 2026-11-21');
    return 2;
  }
  if (existsSync(sqliteIn(data))) {
    print(
      `${data} sudah berisi basis data. Pilih folder lain dengan ALUR_DATA, atau pindahkan dahulu.`,
    );
    print(`${data} holds a database already. Name another folder by ALUR_DATA, or move it away.`);
    return 1;
  }
  const start = Date.now();
  await writeDemoData({
    pack,
    agencies: values.agencies.split(','),
    data,
    cases,
    seed,
    until,
    print,
  });
  print(
    `Selesai dalam ${((Date.now() - start) / 1000).toFixed(1)} s. Jalankan: ALUR_DATA=${data} npm start`,
  );
  return 0;
}

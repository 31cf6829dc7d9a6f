import { readFile } from 'node:fs/promises';
import { assess } from '@alur/model/assessment/assess.js';
import { distributions } from '@alur/model/assessment/summary/distribution.js';
import { byRole, onTime } from '@alur/model/assessment/summary/on-time.js';
import { selectSteps } from '@alur/model/assessment/summary/select-steps.js';
import { totals } from '@alur/model/assessment/summary/totals.js';
import { verifyLog } from '@alur/model/case/log.js';
import type { Agency } from '@alur/model/generated/agency.js';
import type { HolidayTable } from '@alur/model/generated/holidays.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { realSop } from '../testing/real-sop.ts';
import { yearOfficeOf } from '../testing/year-office-of.ts';
import { playYear } from './play-year.ts';
import type { PlayedYear, YearOffice } from './year-office.ts';

const schemas = new URL('../../../../schemas/', import.meta.url);
const json = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(path, schemas), 'utf8'));

const to = Date.parse('2026-11-20T09:00:00.000Z');
const plan = { cases: 300, seed: 7, from: Date.parse('2025-11-20T00:00:00.000Z'), to };

async function officeOf(agency: string, workflow: string): Promise<YearOffice> {
  const years = [2024, 2025, 2026, 2027].map((year) => json(`shared/holidays/${year}.json`));
  return yearOfficeOf(
    (await json(`${agency}/agency.json`)) as Agency,
    (await Promise.all(years)) as HolidayTable[],
    await realSop(workflow),
  );
}

describe.each([
  ['denpasar', 'denpasar/online-registration.bpmn', 2],
  ['mempawah', 'mempawah/standard-certificate.bpmn', 1],
])('a made-up year of %s', (agency, workflow, ownSteps) => {
  let office: YearOffice;
  let year: PlayedYear;
  beforeAll(async () => {
    office = await officeOf(agency, workflow);
    year = await playYear(office, plan);
  });
  const assessed = () => year.cases.map(({ permit, log }) => assess(permit.norms, log, to));

  test('has the cases that were asked for, and every log is whole', () => {
    expect(year.cases).toHaveLength(plan.cases);
    for (const { log } of year.cases) expect(verifyLog(log)).toEqual({ ok: true });
  });

  test('nothing is wrong with any log', () => {
    expect(assessed().flatMap(({ findings }) => findings)).toEqual([]);
  });

  test('is the same for the same seed, and another for another', async () => {
    const again = await playYear(office, plan);
    expect(again.cases.map(({ log }) => log)).toEqual(year.cases.map(({ log }) => log));
    const other = await playYear(office, { ...plan, seed: 8 });
    expect(other.cases[0]?.id).not.toBe(year.cases[0]?.id);
  });

  test('cases come in their order, each with a number of its own, and none after the end', () => {
    const times = year.cases.map(({ submittedAt }) => submittedAt);
    expect(times).toEqual(times.toSorted());
    expect(new Set(year.cases.map((each) => each.registrationNumber)).size).toBe(plan.cases);
    const last = year.cases.flatMap(({ log }) => log.map(({ at }) => Date.parse(at)));
    expect(Math.max(...last)).toBeLessThan(to);
  });

  test('tasks stand as the log says', () => {
    for (const { log, tasks } of year.cases) {
      const done = log.filter(({ type }) => type === 'activity.completed').length;
      expect(tasks.filter(({ closed }) => closed?.account !== undefined)).toHaveLength(
        // Submitting completes the applicant's own steps before they are anybody's tasks.
        done - ownSteps,
      );
    }
  });

  test('inputs are missing and outputs come late, some of it explained', () => {
    const { deviations, explained } = totals(assessed());
    expect(deviations.input).toBeGreaterThan(5);
    expect(deviations.output).toBeGreaterThan(2);
    expect(explained).toBeGreaterThan(5);
  });
});

test('one norm is wrong, and the role that learns gets better', async () => {
  const office = await officeOf('mempawah', 'mempawah/standard-certificate.bpmn');
  const { cases } = await playYear(office, { ...plan, cases: 800 });
  const steps = selectSteps(cases.map(({ permit, log }) => assess(permit.norms, log, to)));
  const median = new Map(
    distributions(steps).map((each) => [each.activity, each.quartiles.median]),
  );
  expect(median.get('validate')).toBeGreaterThan(1);
  expect(median.get('verify')).toBeLessThan(0.9);
  const middle = (plan.from + to) / 2;
  const halves = onTime(
    steps.filter((each) => byRole(each) === 'front-officer'),
    ({ step }) => ((step.endedAt ?? 0) < middle ? 'first' : 'second'),
  );
  const [first, second] = ['first', 'second'].map((key) => halves.find((each) => each.key === key));
  expect(second?.share).toBeGreaterThan((first?.share ?? 1) + 0.05);
});

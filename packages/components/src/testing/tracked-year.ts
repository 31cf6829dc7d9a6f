import type {
  TrackedActivity,
  TrackedCase,
  TrackedStep,
  TrackedSteps,
} from '@alur/client/tracking-service.js';
import { assess } from '@alur/model/assessment/assess.js';
import type { Agency } from '@alur/model/generated/agency.js';
import type { HolidayTable } from '@alur/model/generated/holidays.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { readWorkflow } from '@alur/workflow/bpmn/read-workflow.js';
import { playYear } from '@alur/workflow/demo-year/play-year.js';
import { yearOfficeOf } from '@alur/workflow/testing/year-office-of.js';

export interface TrackedYear {
  readonly sop: Sop;
  readonly tracked: TrackedSteps;
  readonly period: { readonly from: number; readonly to: number };
}

export interface YearFiles {
  readonly agency: Agency;
  readonly holidays: readonly HolidayTable[];
  /** The BPMN file's path below `workflows/`, and its text. */
  readonly workflow: string;
  readonly bpmn: string;
}

const to = Date.parse('2026-11-20T03:00:00.000Z');
const from = Date.parse('2025-11-20T00:00:00.000Z');

/** The last year of an office, made up by its real files, as the tracking service answers it. */
export async function trackedYear(
  { agency, holidays, workflow: id, bpmn }: YearFiles,
  cases: number,
): Promise<TrackedYear> {
  const reading = await readWorkflow(bpmn);
  if (!reading.ok) throw new Error(`${id} cannot be read`);
  const sop = reading.value;
  const year = await playYear(yearOfficeOf(agency, holidays, sop), { cases, seed: 4, from, to });
  const performers = new Map(sop.performers.map((each) => [each.id, each]));
  const workflow = { id, sha256: '0'.repeat(64), title: sop.identity.title };
  const activities = sop.activities.map(
    ({ id: activity, number, name, performer = '', mutuBaku }): TrackedActivity => {
      const { name: title = '', role = '' } = performers.get(performer) ?? {};
      const norm = mutuBaku.duration;
      return { workflow, activity, number, name, performer: title, role, norm };
    },
  );
  const places = new Map(activities.map(({ activity }, index) => [activity, index]));
  const steps: TrackedStep[] = [];
  const rows = year.cases.map((each, index): TrackedCase => {
    const { steps: visits, end } = assess(each.permit.norms, each.log, to);
    for (const { activity, task, visit, state, startedAt, endedAt, time, deviations } of visits) {
      const place = places.get(activity);
      if (place === undefined) continue;
      const at = { startedAt, endedAt };
      steps.push({ case: index, activity: place, task, visit, state, ...at, time, deviations });
    }
    return {
      id: each.id,
      registrationNumber: each.registrationNumber,
      permitType: each.permit.permitType.id,
      submittedAt: Date.parse(each.submittedAt),
      endedAt: end?.at,
    };
  });
  return { sop, tracked: { assessedAt: to, activities, cases: rows, steps }, period: { from, to } };
}

/** The same with the files as a test's server has them. */
export async function fetchedYear(
  agency: string,
  workflow: string,
  cases: number,
): Promise<TrackedYear> {
  const json = async <T>(path: string): Promise<T> => (await (await fetch(path)).json()) as T;
  const tables = ['2025', '2026', '2027'].map((year) =>
    json<HolidayTable>(`/schemas/shared/holidays/${year}.json`),
  );
  return trackedYear(
    {
      agency: await json<Agency>(`/schemas/${agency}/agency.json`),
      holidays: await Promise.all(tables),
      workflow,
      bpmn: await (await fetch(`/workflows/${workflow}`)).text(),
    },
    cases,
  );
}

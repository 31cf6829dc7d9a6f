import { readHolidayTable } from '@alur/model/calendar/read-holiday-table.js';
import type { Agency } from '@alur/model/generated/agency.js';
import type { HolidayTable } from '@alur/model/generated/holidays.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Answers } from '@alur/model/permit/application.js';
import { readAgency } from '@alur/model/permit/read-agency.js';
import { readPermitType } from '@alur/model/permit/read-permit-type.js';
import type { Reading } from '@alur/model/problem.js';
import { readWorkflow } from '@alur/workflow/bpmn/read-workflow.js';
import { compileNet } from '@alur/workflow/engine/compile.js';
import type { InBrowserOptions } from '../in-browser/in-browser-permit-service.ts';

export interface AgencyPack {
  readonly agency: Agency;
  readonly permitTypes: readonly PermitType[];
  readonly workflows: InBrowserOptions['workflows'];
  readonly holidays: readonly HolidayTable[];
  /** Complete answers, by permit type. */
  readonly samples: Readonly<Record<string, Answers>>;
}

/**
 * A real agency pack of the repository.
 *
 * @param agencyId - its folder: `denpasar`
 * @param load - the text of a file of the repository, by its path: `schemas/denpasar/agency.json`
 */
export async function agencyPack(
  agencyId: string,
  load: (path: string) => Promise<string>,
): Promise<AgencyPack> {
  const json = async (path: string): Promise<unknown> => JSON.parse(await load(path));
  const agency = whole(readAgency(await json(`schemas/${agencyId}/agency.json`)));
  const permitTypes: PermitType[] = [];
  const samples: Record<string, Answers> = {};
  for (const id of agency.permitTypes) {
    const text = await load(`schemas/${agencyId}/${id}.json`);
    const shared = new Map<string, unknown>();
    for (const [, name = ''] of text.matchAll(/"\.\.\/shared\/([\w-]+\.json)"/g)) {
      shared.set(`../shared/${name}`, await json(`schemas/shared/${name}`));
    }
    permitTypes.push(whole(readPermitType(JSON.parse(text), (ref) => shared.get(ref))));
    const sample = (await json(`schemas/${agencyId}/samples/${id}.json`)) as { answers: Answers };
    samples[id] = sample.answers;
  }
  const workflows = await Promise.all(
    agency.workflows.map(async (id) => {
      const xml = await load(`workflows/${id}`);
      const sop = whole(await readWorkflow(xml));
      return { id, xml, sop, net: whole(compileNet(sop)) };
    }),
  );
  const holidays = await Promise.all(
    [2024, 2025, 2026, 2027].map(async (year) =>
      whole(readHolidayTable(await json(`schemas/shared/holidays/${year}.json`))),
    ),
  );
  return { agency, permitTypes, workflows, holidays, samples };
}

function whole<T>(reading: Reading<T>): T {
  if (reading.ok) return reading.value;
  throw new Error(reading.problems.map(({ pointer, code }) => `${pointer}: ${code}`).join('\n'));
}

import { calendarTime } from '@alur/model/assessment/calendar-time.js';
import { normsOf, type Norms } from '@alur/model/assessment/norms.js';
import { calendarDefinition } from '@alur/model/calendar/calendar-definition.js';
import { compileCalendar } from '@alur/model/calendar/compile-calendar.js';
import type { CompiledCalendar } from '@alur/model/calendar/compiled-calendar.js';
import { caseClockRule, type CaseClockRule } from '@alur/model/case/clock-rule.js';
import type { Agency } from '@alur/model/generated/agency.js';
import type { HolidayTable } from '@alur/model/generated/holidays.js';
import { readAgency } from '@alur/model/permit/read-agency.js';
import type { Problem, Reading } from '@alur/model/problem.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { readWorkflow } from '@alur/workflow/bpmn/read-workflow.js';
import { compileNet } from '@alur/workflow/engine/compile.js';
import { embeddedEngine } from '@alur/workflow/engine/embedded-engine.js';
import type { EnginePort } from '@alur/workflow/engine/engine-port.js';

/** The repository's own agency and SOP of Mempawah, with eight steps by five performers. */
export interface PlayedOffice {
  readonly agency: Agency;
  readonly workflow: { readonly id: string; readonly sha256: string };
  readonly sop: Sop;
  readonly engine: EnginePort;
  readonly calendar: CompiledCalendar;
  readonly norms: Norms;
  readonly rule: CaseClockRule;
}

const workflowId = 'mempawah/standard-certificate.bpmn';

/** @param load - the text of a file of the repository, by its path */
export async function playedOffice(load: (path: string) => Promise<string>): Promise<PlayedOffice> {
  const agency = whole(readAgency(JSON.parse(await load('schemas/mempawah/agency.json'))));
  const sop = whole(await readWorkflow(await load(`workflows/${workflowId}`)));
  const tables = await Promise.all(
    [2025, 2026, 2027].map(
      async (year) =>
        JSON.parse(await load(`schemas/shared/holidays/${year}.json`)) as HolidayTable,
    ),
  );
  const calendar = whole(compileCalendar(calendarDefinition(agency), tables));
  return {
    agency,
    sop,
    calendar,
    workflow: { id: workflowId, sha256: 'a'.repeat(64) },
    engine: embeddedEngine(whole(compileNet(sop))),
    norms: normsOf(sop, () => calendarTime(calendar)),
    rule: caseClockRule(sop, agency, '3 hari kerja'),
  };
}

function whole<T>(reading: Reading<T>): T {
  if (reading.ok) return reading.value;
  throw new Error(
    reading.problems.map(({ pointer, code }: Problem) => `${pointer}: ${code}`).join(),
  );
}

import { calendarTime } from '@alur/model/assessment/calendar-time.js';
import { normsOf } from '@alur/model/assessment/norms.js';
import { calendarDefinition } from '@alur/model/calendar/calendar-definition.js';
import { compileCalendar } from '@alur/model/calendar/compile-calendar.js';
import type { Agency } from '@alur/model/generated/agency.js';
import type { HolidayTable } from '@alur/model/generated/holidays.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Sop } from '@alur/model/sop/sop.js';
import type { YearOffice } from '../demo-year/year-office.ts';
import { compileNet } from '../engine/compile.ts';
import { embeddedEngine } from '../engine/embedded-engine.ts';

/** An office with one procedure, from its files. */
export function yearOfficeOf(
  agency: Agency,
  holidays: readonly HolidayTable[],
  sop: Sop,
): YearOffice {
  const calendar = compileCalendar(calendarDefinition(agency), holidays);
  const net = compileNet(sop);
  if (!calendar.ok || !net.ok) throw new Error(JSON.stringify([calendar, net]));
  const permitType: PermitType = {
    ...{ id: sop.id, revision: 1, title: { id: sop.identity.title }, category: 'izin' },
    ...{ handledBy: agency.units[1]?.id ?? '', serviceTime: '3 hari kerja', workflow: sop.id },
    ...{ stages: [], documents: [], statements: [], checklist: [], letters: [] },
  };
  return {
    agency,
    calendarOf: () => calendar.value,
    permits: [
      {
        ...{ permitType, sop, engine: embeddedEngine(net.value), weight: 1 },
        workflow: { id: sop.id, sha256: '0'.repeat(64) },
        norms: normsOf(sop, () => calendarTime(calendar.value), agency.assessment),
        answersOf: () => ({}),
      },
    ],
  };
}

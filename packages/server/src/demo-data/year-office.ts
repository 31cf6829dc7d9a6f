import { calendarTime } from '@alur/model/assessment/calendar-time.js';
import { normsOf, type Norms } from '@alur/model/assessment/norms.js';
import type { CompiledCalendar } from '@alur/model/calendar/compiled-calendar.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Sop } from '@alur/model/sop/sop.js';
import type { YearOffice, YearPermit } from '@alur/workflow/demo-year/year-office.js';
import type { Definitions } from '../cases/definitions.ts';
import { sha256 } from '../cases/sha256.ts';
import type { LoadedAgency } from '../pack/in-force.ts';
import { workingCalendar } from '../pack/working-calendar.ts';
import type { Samples } from './invented-answers.ts';

/**
 * An agency of the pack as an office whose year can be made up; undefined where nothing can run.
 *
 * @param standIn - for an agency without permits of its own
 */
export function yearOffice(
  loaded: LoadedAgency,
  definitions: Definitions,
  samples: Samples,
  standIn?: PermitType,
): YearOffice | undefined {
  const { agency, permitTypes } = loaded;
  const units = new Map(agency.roles.map(({ id, unit }) => [id, unit]));
  const calendarOf = (role: string): CompiledCalendar => {
    const calendar = workingCalendar(loaded, units.get(role));
    if (!calendar) throw new Error(`${agency.id} has no working calendar`);
    return calendar;
  };
  const timeOf = (role: string) => calendarTime(calendarOf(role));
  const norms = new Map<Sop, Norms>();
  const permits = (standIn ? [standIn] : [...permitTypes.values()]).flatMap(
    (permitType, index): YearPermit[] => {
      const procedure = definitions.procedureOfPack(agency.id, permitType);
      if (!procedure) return [];
      const { id, sha256: hash, sop, engine } = procedure;
      const known = norms.get(sop) ?? normsOf(sop, timeOf, agency.assessment);
      norms.set(sop, known);
      const workflow = { id, sha256: hash };
      const answersOf = samples.answersOf(agency.id, permitType);
      return [
        { permitType, workflow, sop, norms: known, engine, answersOf, weight: 1 / (1 + index) },
      ];
    },
  );
  if (permits.length === 0 || !workingCalendar(loaded)) return undefined;
  return { agency, calendarOf, permits, hashText: sha256 };
}

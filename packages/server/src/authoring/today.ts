import { localDay } from '@alur/client/authoring/local-day.js';
import type { CaseDesk } from '../cases/case-desk.ts';
import type { LoadedAgency } from '../pack/in-force.ts';

/** "2026-11-21": the day in an agency. */
export function todayIn(desk: Pick<CaseDesk, 'now'>, { agency }: Pick<LoadedAgency, 'agency'>) {
  return localDay(desk.now(), agency.timeZone);
}

import { trackedClock } from '@alur/client/tracking/tracked-clock.js';
import type { AppDesk } from '../http/app-desk.ts';
import type { LoadedAgency } from '../pack/load-pack.ts';
import { standingCases, underWay } from './standing-cases.ts';

export interface Lateness {
  /** Cases under way of which the service time is over. */
  readonly cases: number;
  /** The agency's own steps under way that are over their mutu baku. */
  readonly steps: number;
}

/** The same of every agency of the server. */
export async function latenessOfAll(
  desk: Pick<AppDesk, 'store' | 'tracking' | 'now' | 'definitions'>,
): Promise<readonly (Lateness & { readonly agency: string })[]> {
  const found: (Lateness & { readonly agency: string })[] = [];
  for (const [agency, loaded] of desk.definitions.agencies) {
    found.push({ agency, ...(await lateness(desk, loaded)) });
  }
  return found;
}

/** How much of what is under way at an agency is late now. */
export async function lateness(
  desk: Pick<AppDesk, 'store' | 'tracking' | 'now'>,
  loaded: LoadedAgency,
): Promise<Lateness> {
  const now = Date.parse(desk.now());
  let [cases, steps] = [0, 0];
  for await (const standing of standingCases(desk, loaded, underWay, now)) {
    if (standing.assessment.end) continue;
    const { dueAt, state } = trackedClock(standing.clock, standing.terms, now);
    if (state === 'running' && dueAt !== undefined && dueAt < now) cases += 1;
    steps += standing.assessment.steps.filter(
      ({ state: is, time, answers }) =>
        is === 'running' && time.verdict === 'late' && answers.side === 'agency',
    ).length;
  }
  return { cases, steps };
}

import type { AppDesk } from '../http/app-desk.ts';
import type { LoadedAgency } from '../pack/load-pack.ts';
import { trackedClock } from '@alur/client/tracking/tracked-clock.js';

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
  { store, tracking, now: clock }: Pick<AppDesk, 'store' | 'tracking' | 'now'>,
  loaded: LoadedAgency,
): Promise<Lateness> {
  const at = clock();
  const now = Date.parse(at);
  // From the far future back: whatever has not ended by then is under way.
  const open = await store.read.events.heads(loaded.agency.id, { from: never, to: never });
  let [cases, steps] = [0, 0];
  for (const head of open) {
    const standing = await tracking.assessments.of(loaded, head, now);
    if (!standing || standing.assessment.end) continue;
    const { dueAt, state } = trackedClock(standing.clock, standing.terms, now);
    if (state === 'running' && dueAt !== undefined && dueAt < now) cases += 1;
    steps += standing.assessment.steps.filter(
      ({ state: is, time, answers }) =>
        is === 'running' && time.verdict === 'late' && answers.side === 'agency',
    ).length;
  }
  return { cases, steps };
}

const never = '9999-12-31T00:00:00.000Z';

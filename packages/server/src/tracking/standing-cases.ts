import { setImmediate as othersTurn } from 'node:timers/promises';
import type { AppDesk } from '../http/app-desk.ts';
import type { LoadedAgency } from '../pack/load-pack.ts';
import type { StandingCase } from './assessments.ts';

/** A period that no ended case is in: what is in it is under way. */
export const underWay = { from: '9999-12-31T00:00:00.000Z', to: '9999-12-31T00:00:00.000Z' };

/** After so many cases other requests get their turn. */
const atOnce = 50;

/**
 * The cases of an agency in a period, as they stand.
 *
 * @param period - ISO 8601, UTC
 * @param now - epoch milliseconds
 */
export async function* standingCases(
  { store, tracking }: Pick<AppDesk, 'store' | 'tracking'>,
  loaded: LoadedAgency,
  period: { readonly from: string; readonly to: string },
  now: number,
): AsyncGenerator<StandingCase> {
  const heads = await store.read.events.heads(loaded.agency.id, period);
  for (const [index, head] of heads.entries()) {
    const standing = await tracking.assessments.of(loaded, head, now);
    if (standing) yield standing;
    if (index % atOnce === atOnce - 1) await othersTurn();
  }
}

import type { TrackedSteps, TrackingPeriod } from '@alur/client/tracking-service.js';
import { StepRows, type StepsWanted } from '@alur/client/tracking/tracked-steps.js';
import type { AppDesk } from '../http/app-desk.ts';
import type { LoadedAgency } from '../pack/load-pack.ts';
import { standingCases } from './standing-cases.ts';

/** Rows in a piece of the answer. */
const rowsAtOnce = 500;

/** The rows of an agency's cases that somebody may see. */
export async function readTrackedSteps(
  desk: Pick<AppDesk, 'store' | 'tracking' | 'now'>,
  loaded: LoadedAgency,
  period: TrackingPeriod,
  sees: StepsWanted['sees'],
): Promise<TrackedSteps> {
  const now = Date.parse(desk.now());
  const rows = new StepRows({ period, now, sees });
  const span = { from: isoOf(period.from), to: isoOf(period.to) };
  for await (const { terms, assessment } of standingCases(desk, loaded, span, now)) {
    rows.add({ norms: terms.norms, assessment });
  }
  return rows.result();
}

/** As JSON, in pieces: a hundred thousand rows are tens of megabytes before they are compressed. */
export function* jsonOf({ steps, ...rest }: TrackedSteps): Generator<string> {
  yield `${JSON.stringify(rest).slice(0, -1)},"steps":[`;
  for (let at = 0; at < steps.length; at += rowsAtOnce) {
    const rows = JSON.stringify(steps.slice(at, at + rowsAtOnce)).slice(1, -1);
    yield at === 0 ? rows : `,${rows}`;
  }
  yield ']}';
}

/** The store compares times as text; the years that it knows have four digits. */
const isoOf = (at: number): string =>
  new Date(Math.min(Math.max(at, 0), Date.UTC(9999, 11, 31))).toISOString();

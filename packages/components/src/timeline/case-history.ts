import type { CaseActivity, CaseView, PublicAgency } from '@alur/client/permit-service.js';
import type { CaseEvent, CaseStatus } from '@alur/model/case/event.js';
import { timeline, type TimelineRow } from '@alur/model/case/timeline.js';

/** A step of a case as its timeline shows it. */
export interface HistoryStep {
  /** Unique within the case, and stays the same from refresh to refresh. */
  readonly key: string;
  readonly row: TimelineRow<CaseActivity>;
  /** The status that the step led to, where it ended with an outcome. */
  readonly result?: CaseStatus | undefined;
}

export interface CaseHistory {
  readonly steps: readonly HistoryStep[];
  /** How and when the case ended; undefined while it runs. */
  readonly end?: { readonly at: string; readonly status?: CaseStatus | undefined } | undefined;
}

/** What happened to a case and what is still to come, read from its log. */
export function caseHistory(
  { log, activities }: Pick<CaseView, 'log' | 'activities'>,
  agency: Pick<PublicAgency, 'roles'>,
): CaseHistory {
  const rows = withoutOtherSections(timeline(log, activities), log, agency);
  const ended = log.findLast((event) => event.type === 'case.ended');
  return {
    steps: rows.map((row) => ({
      key: row.task ?? `waiting:${row.activityId}`,
      row,
      result: row.outcome === undefined ? undefined : statusAfter(log, row.task),
    })),
    end: ended && { at: ended.at, status: ended.data.status },
  };
}

/** The outcome in the words of statuses: the first status that the case got after the task. */
function statusAfter(log: readonly CaseEvent[], task: string | undefined): CaseStatus | undefined {
  const completed = log.findIndex(
    (event) => event.type === 'activity.completed' && event.data.task === task,
  );
  for (const event of log.slice(completed + 1)) {
    if (event.type === 'activity.completed') return undefined;
    if (event.type !== 'activity.started' && event.type !== 'case.ended') continue;
    if (event.data.status !== undefined) return event.data.status;
  }
  return undefined;
}

/**
 * Leaves out steps that wait in sections which this permit does not go to.
 *
 * A log knows no branches, so this is our reading: steps that wait one after the other under one
 * number of the SOP, each in another unit, are alternatives when one of the units handles the
 * permit. "Diserahkan ke Seksi A, B, C" is three such steps.
 */
function withoutOtherSections(
  rows: readonly TimelineRow<CaseActivity>[],
  log: readonly CaseEvent[],
  { roles }: Pick<PublicAgency, 'roles'>,
): readonly TimelineRow<CaseActivity>[] {
  const [submitted] = log;
  if (submitted?.type !== 'case.submitted') return rows;
  const { handledBy } = submitted.data;
  const unitOf = (row: TimelineRow<CaseActivity>) => roles.find(({ id }) => id === row.role)?.unit;
  const own = rows.find((row) => unitOf(row) === handledBy);
  if (!own) return rows;
  return rows.filter(
    (row) =>
      row.state !== 'waiting' ||
      row === own ||
      row.activity?.number !== own.activity?.number ||
      unitOf(row) === undefined ||
      unitOf(row) === handledBy,
  );
}

import type { CaseEvent, CaseStatus } from './event.ts';

/**
 * Where a case stands: the status that the SOP gave the last activity that began, or the end that
 * was reached. Activities and ends without one leave it as it was.
 */
export function caseStatus(events: readonly CaseEvent[]): CaseStatus {
  for (const event of events.toReversed()) {
    if (event.type !== 'activity.started' && event.type !== 'case.ended') continue;
    if (event.data.status !== undefined) return event.data.status;
  }
  return 'submitted';
}

import { assess } from '@alur/model/assessment/assess.js';
import { serviceError } from '../../service-texts.ts';
import { caseTracking, type Tracker } from '../../tracking/case-tracking.ts';
import { StepRows } from '../../tracking/tracked-steps.ts';
import type { CaseTracking, TrackedSteps, TrackingPeriod } from '../../tracking-service.ts';
import { procedureOf } from '../definitions.ts';
import type { CaseRow } from '../tables.ts';
import type { TrackingDesk } from './tracking-desk.ts';
import { officer, tracker } from './who-tracks.ts';

/** After so many cases the page gets its turn. */
const portion = 200;

export async function readTracking(tracking: TrackingDesk, id: string): Promise<CaseTracking> {
  const { desk } = tracking;
  const row = await (await desk.tables()).get('cases', id);
  const viewer = await tracker(desk, row);
  if (!row) throw serviceError('not-found');
  return trackingOf(tracking, row, viewer);
}

export async function trackingOf(
  tracking: TrackingDesk,
  row: CaseRow,
  viewer: Tracker,
): Promise<CaseTracking> {
  const { desk } = tracking;
  const { registrationNumber, permitType } = row.summary;
  const { id, sha256 } = await procedureOf(desk, row.workflow);
  const record = {
    ...{ id: row.key, registrationNumber, permitType, log: row.log, applicant: row.account },
    workflow: { id, sha256 },
    texts: row.texts ?? {},
  };
  return caseTracking(record, await tracking.termsOf(row), viewer, Date.parse(desk.now()));
}

export async function readTrackedSteps(
  tracking: TrackingDesk,
  period: TrackingPeriod,
): Promise<TrackedSteps> {
  const { desk } = tracking;
  const { roles, oversees } = await officer(desk);
  const now = Date.parse(desk.now());
  const rows = new StepRows({ period, now, sees: (role) => oversees || roles.includes(role) });
  for (const [index, row] of (await (await desk.tables()).getAll('cases')).entries()) {
    const { norms } = await tracking.termsOf(row);
    rows.add({ norms, assessment: assess(norms, row.log, now) });
    if (index % portion === portion - 1) await new Promise((resolve) => setTimeout(resolve));
  }
  return rows.result();
}

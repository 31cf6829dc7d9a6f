import { assess } from '@alur/model/assessment/assess.js';
import { appendEvent } from '@alur/model/case/log.js';
import type { CaseEvent } from '@alur/model/case/event.js';
import { activityOf } from '@alur/workflow/case/sop-activity.js';
import { serviceError } from '../../service-texts.ts';
import { worksOn, type Tracker } from '../../tracking/case-tracking.ts';
import { clockMove } from '../../tracking/clock-move.ts';
import { deviationWords } from '../../tracking/deviation-words.ts';
import { recordedParts } from '../../tracking/recorded-parts.ts';
import { clockStateOf } from '../../tracking/tracked-clock.ts';
import type { Written } from '../../tracking/written.ts';
import type {
  CaseTracking,
  ClockMove,
  DeviationWords,
  RecordedParts,
} from '../../tracking-service.ts';
import { permitTypeOf, procedureOf } from '../definitions.ts';
import { newId } from '../desk.ts';
import type { CaseRow } from '../tables.ts';
import { inUnit } from '../unit.ts';
import { trackingOf } from './read-tracking.ts';
import type { TrackingDesk } from './tracking-desk.ts';
import { refuseOwn, tracker } from './who-tracks.ts';

export function explainDeviation(
  tracking: TrackingDesk,
  id: string,
  deviation: string,
  words: DeviationWords,
): Promise<CaseTracking> {
  return change(tracking, id, async (row, viewer) => {
    const { norms } = await tracking.termsOf(row);
    const assessment = assess(norms, row.log, Date.parse(tracking.desk.now()));
    const role = roleIn(
      viewer,
      assessment.deviations.find((each) => each.id === deviation),
    );
    return { role, ...deviationWords(assessment, viewer, deviation, words, ids(tracking)) };
  });
}

export function moveClock(
  tracking: TrackingDesk,
  id: string,
  move: ClockMove,
): Promise<CaseTracking> {
  return change(tracking, id, async (row, viewer) => {
    const terms = await tracking.termsOf(row);
    const assessment = assess(terms.norms, row.log);
    if (!viewer.oversees && !worksOn(viewer, assessment)) throw serviceError('forbidden');
    const own = assessment.steps.findLast(({ answers }) => viewer.roles.includes(answers.role));
    const state = clockStateOf(row.log, terms);
    return { role: roleIn(viewer, own), ...clockMove(state, terms, move, ids(tracking)) };
  });
}

export async function recordParts(
  tracking: TrackingDesk,
  id: string,
  parts: RecordedParts,
): Promise<CaseTracking> {
  const { desk } = tracking;
  const task = await (await desk.tables()).get('tasks', id);
  if (!task) throw serviceError('not-found');
  return change(tracking, task.case, async (row, viewer) => {
    if (!viewer.roles.includes(task.role)) throw serviceError('not-found');
    const { sop } = await procedureOf(desk, row.workflow);
    const { id: permit, revision } = row.summary.permitType;
    const permitType = await permitTypeOf(desk, permit, revision);
    const activity = activityOf(sop, task.activity);
    const bodies = recordedParts(activity, permitType, task.task, parts);
    return { role: task.role, bodies, texts: [] };
  });
}

/** Adds to the log of a case, in one unit, what an officer who may see it makes of it. */
async function change(
  tracking: TrackingDesk,
  id: string,
  make: (row: CaseRow, viewer: Tracker) => Promise<Written & { readonly role: string }>,
): Promise<CaseTracking> {
  const { desk } = tracking;
  const [changed, viewer] = await inUnit(await desk.tables(), async (unit) => {
    const row = await unit.get('cases', id);
    const who = await tracker(desk, row);
    if (!row) throw serviceError('not-found');
    refuseOwn(who, row);
    const { bodies, texts, role } = await make(row, who);
    const actor = { kind: 'person', account: who.account, role } as const;
    const log: CaseEvent[] = [...row.log];
    for (const body of bodies) log.push(appendEvent(log.at(-1), id, body, actor, desk.now()));
    const { key, version, ...values } = row;
    const words = Object.fromEntries(texts.map((each) => [each.id, each.text]));
    const next = { ...values, log, texts: { ...row.texts, ...words } };
    unit.put('cases', key, next);
    return [{ ...next, key, version: version + 1 }, who] as const;
  });
  return trackingOf(tracking, changed, viewer);
}

/** The role in which somebody acts: that of the step where it is theirs, else their first. */
function roleIn(
  { roles }: Tracker,
  step: { readonly answers: { readonly role: string } } | undefined,
): string {
  const role = step?.answers.role;
  return role !== undefined && roles.includes(role) ? role : (roles[0] ?? '');
}

const ids =
  ({ desk }: TrackingDesk) =>
  () =>
    newId(desk);

import { clockMove } from '@alur/client/tracking/clock-move.js';
import { deviationWords } from '@alur/client/tracking/deviation-words.js';
import { recordedParts } from '@alur/client/tracking/recorded-parts.js';
import { clockStateOf } from '@alur/client/tracking/tracked-clock.js';
import type { Written } from '@alur/client/tracking/written.js';
import type { ClockMove, DeviationWords, RecordedParts } from '@alur/client/tracking-service.js';
import { assess } from '@alur/model/assessment/assess.js';
import type { CaseEvent } from '@alur/model/case/event.js';
import { appendEvent } from '@alur/model/case/log.js';
import { activityOf } from '@alur/workflow/case/sop-activity.js';
import { sha256 } from '../cases/sha256.ts';
import type { AppDesk } from '../http/app-desk.ts';
import { refusal } from '../http/service-errors.ts';
import type { LoadedAgency } from '../pack/load-pack.ts';
import type { Viewer } from '../policy/viewer.ts';
import type { CaseRecord } from '../store/ports/cases.ts';
import type { TaskRecord } from '../store/ports/tasks.ts';
import { trackerOf } from './read-tracking.ts';

/** A case that somebody may write to, in one of the roles that are theirs. */
export interface CaseAtHand {
  readonly desk: AppDesk;
  readonly loaded: LoadedAgency;
  readonly record: CaseRecord;
  readonly viewer: Viewer;
}

export async function explainDeviation(
  at: CaseAtHand,
  deviation: string,
  words: DeviationWords,
): Promise<void> {
  const { desk, loaded, record, viewer } = at;
  const { norms } = await desk.tracking.terms.of(loaded, record);
  await write(at, (log) => {
    const assessment = assess(norms, log, Date.parse(desk.now()));
    const tracker = trackerOf(viewer);
    const written = deviationWords(assessment, tracker, deviation, words, desk.newId);
    const own = assessment.deviations.find(({ id }) => id === deviation)?.answers.role;
    return { ...written, role: roleIn(at, own) };
  });
}

export async function moveClock(at: CaseAtHand, move: ClockMove): Promise<void> {
  const { desk, loaded, record, viewer } = at;
  const terms = await desk.tracking.terms.of(loaded, record);
  const { roles } = trackerOf(viewer);
  await write(at, (log) => {
    const { steps } = assess(terms.norms, log);
    const own = steps.findLast(({ answers }) => roles.includes(answers.role))?.answers.role;
    const written = clockMove(clockStateOf(log, terms), terms, move, desk.newId);
    return { ...written, role: roleIn(at, own) };
  });
}

export async function recordParts(
  at: CaseAtHand,
  task: TaskRecord,
  parts: RecordedParts,
): Promise<void> {
  const { definitions } = at.desk;
  const { sop } = await definitions.procedure(at.record.workflow);
  const permitType = await definitions.permitType(at.record.agency, at.record.permitType);
  if (!permitType) throw new Error(`case ${at.record.id} lost its definitions`);
  const bodies = recordedParts(activityOf(sop, task.activity), permitType, task.key, parts);
  await write(at, () => ({ bodies, texts: [], role: task.role }));
}

/** Adds to the log, in one transaction and under the lock that steps of the case take too. */
async function write(
  { desk, record, viewer }: CaseAtHand,
  make: (log: readonly CaseEvent[]) => Written & { readonly role: string },
): Promise<void> {
  const at = desk.now();
  await desk.store.transaction(async (tx) => {
    if (!(await tx.cases.lock(record.id))) throw refusal('not-found');
    const log = await tx.events.ofCase(record.id);
    const { bodies, texts, role } = make(log);
    const actor = { kind: 'person', account: viewer.account, role } as const;
    const events: CaseEvent[] = [];
    for (const body of bodies) {
      const previous = events.at(-1) ?? log.at(-1);
      events.push(appendEvent(previous, record.id, body, actor, at, sha256));
    }
    await tx.caseTexts.keep(
      texts.map(({ id, text }) => ({ id, case: record.id, text, writtenAt: at })),
    );
    await tx.events.append(events);
  });
}

/** The role in which somebody acts: that of the step where it is theirs, else their first. */
function roleIn({ viewer }: CaseAtHand, own: string | undefined): string {
  const { roles } = trackerOf(viewer);
  return own !== undefined && roles.includes(own) ? own : (roles[0] ?? '');
}

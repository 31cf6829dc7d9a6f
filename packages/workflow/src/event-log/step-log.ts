import type { SummaryStep } from '@alur/model/assessment/summary/select-steps.js';
import type { AssessedEvent } from '@alur/model/assessment/assessed-event.js';
import type { CaseEventBody } from '@alur/model/case/event.js';
import type { CaseLog } from './event-log.ts';

/**
 * What assessed steps say as a log of each case: when it was sent, and when each step began and
 * ended. For who has the steps of many cases and not their logs. No account is in it.
 */
export function stepLogs(steps: readonly SummaryStep[]): readonly CaseLog[] {
  const cases = new Map<string, { readonly at: number; readonly body: CaseEventBody }[]>();
  for (const { of, step } of steps) {
    const own = cases.get(of.case) ?? begun(of);
    cases.set(of.case, own);
    const { activity, task, answers, startedAt, endedAt, outcome } = step;
    const data = { activity, task, role: answers.role };
    if (startedAt !== undefined)
      own.push({ at: startedAt, body: { type: 'activity.started', data } });
    if (endedAt === undefined) continue;
    own.push({
      at: endedAt,
      body:
        step.state === 'cancelled'
          ? { type: 'activity.cancelled', data: { activity, task } }
          : { type: 'activity.completed', data: { ...data, ...(outcome && { outcome }) } },
    });
  }
  return [...cases].map(([id, events]) => ({ case: id, events: inOrder(id, events) }));
}

function begun({ submission }: SummaryStep['of']) {
  if (!submission) return [];
  const { at, registrationNumber, permitType, workflow } = submission;
  const data = { registrationNumber, permitType, workflow };
  const rest = { handledBy: '', answersSha256: '', documents: [] };
  return [{ at, body: { type: 'case.submitted', data: { ...data, ...rest } } as CaseEventBody }];
}

function inOrder(
  id: string,
  events: readonly { readonly at: number; readonly body: CaseEventBody }[],
): readonly AssessedEvent[] {
  return events
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, body }, index) => ({
      ...body,
      case: id,
      sequence: index + 1,
      at: new Date(at).toISOString(),
      actor: { kind: 'system' },
    }));
}

/** The same as rows for {@link writeCsv}, a step each, in columns that {@link readEventLog} knows. */
export function stepRows(steps: readonly SummaryStep[]): readonly (readonly string[])[] {
  const at = (instant: number | undefined) =>
    instant === undefined ? '' : new Date(instant).toISOString();
  const rows = steps.map(({ of, step }) => [
    ...[of.submission?.registrationNumber ?? of.case, step.activity],
    ...[at(step.startedAt), at(step.endedAt), step.answers.role, step.task],
  ]);
  return [['case', 'activity', 'start', 'end', 'role', 'task'], ...rows];
}

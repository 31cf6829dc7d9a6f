import type { Actor, CaseEvent, CaseEventBody } from '../case/event.ts';
import { appendEvent } from '../case/log.ts';

const applicant: Actor = { kind: 'person', account: 'a-1', role: 'applicant' };
const officer: Actor = { kind: 'person', account: 'a-2', role: 'cso' };

/** A chain of these bodies, a minute apart. */
export function logOf(bodies: readonly CaseEventBody[], caseId = 'case-1'): readonly CaseEvent[] {
  const events: CaseEvent[] = [];
  for (const [index, body] of bodies.entries()) {
    const at = new Date(Date.UTC(2026, 10, 2, 1, index)).toISOString();
    const actor = body.type === 'case.submitted' ? applicant : officer;
    events.push(appendEvent(events.at(-1), caseId, body, actor, at));
  }
  return events;
}

export const submitted: CaseEventBody = {
  type: 'case.submitted',
  data: {
    registrationNumber: '00001/2026',
    permitType: { id: 'stall', revision: 1 },
    workflow: { id: 'sample/registration.bpmn', sha256: 'ab'.repeat(32) },
    handledBy: 'back-office',
    answersSha256: 'cd'.repeat(32),
    documents: [{ requirement: 'ktp', sha256: 'ef'.repeat(32) }],
  },
};

export function started(
  activity: string,
  task: string,
  status?: Extract<CaseEvent, { type: 'activity.started' }>['data']['status'],
): CaseEventBody {
  return { type: 'activity.started', data: { activity, task, role: 'cso', status } };
}

export function completed(activity: string, task: string, outcome?: string): CaseEventBody {
  const failed = outcome === 'reject' ? [{ item: 'ktp-legible', reason: 'blurred' }] : undefined;
  return { type: 'activity.completed', data: { activity, task, role: 'cso', outcome, failed } };
}

/** Submitted, verified, filed, handed over. */
export const sampleLog = logOf([
  submitted,
  started('verify', 't1', 'underCompletenessCheck'),
  completed('verify', 't1', 'accept'),
  { type: 'mail.queued', data: { template: 'accepted', to: 'applicant', mail: 'm-1' } },
  started('print-file', 't2', 'received'),
  { type: 'letter.issued', data: { letter: 'filing-receipt', number: '00001/TT/2026' } },
  completed('print-file', 't2'),
  started('hand-over', 't3'),
  completed('hand-over', 't3'),
  { type: 'case.ended', data: { end: 'end-handed-over', status: 'underTechnicalReview' } },
]);

import type { Actor, CaseEventBody } from '../../case/event.ts';
import type { AssessedEvent } from '../assessed-event.ts';

const officer: Actor = { kind: 'person', account: 'a-2', role: 'cso' };
const system: Actor = { kind: 'system' };

/** What is said of a moment: local time in WITA, then an event. */
export type Line = readonly [at: string, body: CaseEventBody];

/** A log of these lines, numbered as they stand. */
export function logOf(lines: readonly Line[], caseId = 'case-1'): AssessedEvent[] {
  return lines.map(([at, body], index) => ({
    ...body,
    case: caseId,
    sequence: index + 1,
    at: new Date(wita(at)).toISOString(),
    actor: body.type === 'activity.started' || body.type === 'case.ended' ? system : officer,
  }));
}

/** `2026-11-02 08:00` in Denpasar as epoch milliseconds. */
export function wita(local: string): number {
  return Date.parse(`${local.replace(' ', 'T')}+08:00`);
}

type Data<T extends CaseEventBody['type']> = Extract<CaseEventBody, { type: T }>['data'];

export const start = (
  activity: string,
  task = activity,
  more: Partial<Data<'activity.started'>> = {},
): CaseEventBody => ({
  type: 'activity.started',
  data: { activity, task, role: 'cso', ...more },
});

export const end = (
  activity: string,
  task = activity,
  more: Partial<Data<'activity.completed'>> = {},
): CaseEventBody => ({
  type: 'activity.completed',
  data: { activity, task, role: 'cso', ...more },
});

export const paused = (reason: Data<'clock.paused'>['reason'] = 'applicant'): CaseEventBody => ({
  type: 'clock.paused',
  data: { reason },
});

export const resumed: CaseEventBody = { type: 'clock.resumed', data: { reason: 'answered' } };

export const caseEnd: CaseEventBody = { type: 'case.ended', data: { end: 'end' } };

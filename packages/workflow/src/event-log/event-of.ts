import type { AssessedEvent } from '@alur/model/assessment/assessed-event.js';

/**
 * A value of unknown origin as an event, if it has the frame of one. What lies in `data` is the
 * assessment's to judge: an event of a newer version is still an event.
 */
export function eventOf(value: unknown): AssessedEvent | undefined {
  if (!isRecord(value)) return undefined;
  const { type, data, case: caseId, sequence, at, actor } = value;
  const framed =
    typeof type === 'string' &&
    isRecord(data) &&
    typeof caseId === 'string' &&
    Number.isSafeInteger(sequence) &&
    (sequence as number) > 0 &&
    typeof at === 'string' &&
    isRecord(actor);
  if (!framed || !hasLists(data)) return undefined;
  const person = actor.kind === 'person';
  if (person && (typeof actor.account !== 'string' || typeof actor.role !== 'string')) {
    return undefined;
  }
  return value as unknown as AssessedEvent;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is walked must be a list of objects. */
function hasLists(data: Record<string, unknown>): boolean {
  return ['inputs', 'outputs'].every((name) => {
    const list = data[name];
    return list === undefined || (Array.isArray(list) && list.every(isRecord));
  });
}

import type { AssessedEvent } from '@alur/model/assessment/assessed-event.js';
import { isWellFormed } from '@alur/model/assessment/well-formed.js';

/** A value of unknown origin as an event, if it is one; also one of a newer version. */
export function eventOf(value: unknown): AssessedEvent | undefined {
  if (!isRecord(value)) return undefined;
  const { type, data, case: caseId, sequence, at, actor } = value;
  const framed =
    typeof caseId === 'string' &&
    caseId !== '' &&
    Number.isSafeInteger(sequence) &&
    (sequence as number) > 0 &&
    typeof at === 'string' &&
    !Number.isNaN(Date.parse(at));
  if (!framed || !isWellFormed({ type, data, actor })) return undefined;
  return value as unknown as AssessedEvent;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { LocalText } from '../text.ts';
import type { Actor, CaseEvent, CaseEventBody } from './event.ts';
import { canonicalJson, sha256Hex, type Sha256 } from './hash.ts';
import type { SeenEvent } from './log-for-applicant.ts';

/** What stands in the place of a hash before the first event. */
export const noHash = '0'.repeat(64);

/**
 * The next event of a case, chained to the one before.
 *
 * @param at - ISO 8601, UTC, with milliseconds
 * @param sha256 - where the platform has a faster one than ours
 */
export function appendEvent(
  previous: CaseEvent | undefined,
  caseId: string,
  body: CaseEventBody,
  actor: Actor,
  at: string,
  sha256: Sha256 = sha256Hex,
): CaseEvent {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at)) {
    throw new RangeError(`The time of an event is ISO 8601 in UTC with milliseconds, not ${at}.`);
  }
  if (previous && previous.case !== caseId) {
    throw new RangeError('An event continues the log of its own case.');
  }
  const event = {
    ...body,
    case: caseId,
    sequence: (previous?.sequence ?? 0) + 1,
    at,
    actor,
    previous: previous?.hash ?? noHash,
  };
  return { ...event, hash: sha256(canonicalJson(event)) };
}

export type LogVerification =
  | { readonly ok: true }
  | { readonly ok: false; readonly sequence: number; readonly why: Required<LocalText> };

/**
 * Whether a log is as it was written: without a gap, in order, of one case, each event as hashed.
 *
 * A chain cannot show that its end was cut off. Who keeps the last hash elsewhere passes it as
 * `head`, and then that shows too.
 *
 * @returns the place, counted from 1, of the first event that is not as it was
 */
export function verifyLog(
  events: readonly CaseEvent[],
  head?: Pick<CaseEvent, 'sequence' | 'hash'>,
): LogVerification {
  let before: CaseEvent | undefined;
  for (const [index, event] of events.entries()) {
    const why = faultOf(event, index + 1, before);
    if (why) return { ok: false, sequence: index + 1, why: faults[why] };
    before = event;
  }
  if (head && (before?.sequence !== head.sequence || before.hash !== head.hash)) {
    return { ok: false, sequence: events.length + 1, why: faults.cut };
  }
  return { ok: true };
}

/**
 * The same of a log as a viewer sees it: events may be missing, and of some not everything is there.
 * What is there has to be as it was written, in order, and next to its neighbour where that is there.
 *
 * @returns the number of the first event that is not
 */
export function verifyExcerpt(events: readonly SeenEvent[]): LogVerification {
  let before: CaseEvent | undefined;
  for (const { withheld, ...event } of events) {
    const { sequence } = event;
    const isNext = sequence === (before?.sequence ?? 0) + 1;
    const isOrdered = Number.isInteger(sequence) && sequence > (before?.sequence ?? 0);
    const why = !isOrdered
      ? 'gap'
      : before && event.case !== before.case
        ? 'otherCase'
        : isNext && event.previous !== (before?.hash ?? noHash)
          ? 'unchained'
          : withheld !== true && !isAsHashed(event)
            ? 'changed'
            : undefined;
    if (why) return { ok: false, sequence, why: faults[why] };
    before = event;
  }
  return { ok: true };
}

type Fault = keyof typeof faults;

function faultOf(
  event: CaseEvent,
  sequence: number,
  before: CaseEvent | undefined,
): Fault | undefined {
  if (event.sequence !== sequence) return 'gap';
  if (before && event.case !== before.case) return 'otherCase';
  if (event.previous !== (before?.hash ?? noHash)) return 'unchained';
  return isAsHashed(event) ? undefined : 'changed';
}

function isAsHashed({ hash, ...content }: CaseEvent): boolean {
  return hash === hashIfAny(content);
}

/** A log may have been changed into what has no canonical JSON; that is a change like others. */
function hashIfAny(content: unknown): string | undefined {
  try {
    return hashOf(content);
  } catch {
    return undefined;
  }
}

const hashOf = (content: unknown): string => sha256Hex(canonicalJson(content));

const faults = {
  gap: {
    id: 'Urutan catatan terputus: ada catatan yang hilang, ganda, atau berpindah tempat.',
    en: 'The order is broken here: an event is missing, doubled or moved.',
  },
  otherCase: {
    id: 'Catatan ini milik berkas lain.',
    en: 'This event belongs to another case.',
  },
  unchained: {
    id: 'Catatan ini tidak bersambung dengan catatan sebelumnya.',
    en: 'This event does not continue the one before it.',
  },
  changed: {
    id: 'Isi catatan ini berubah setelah dicatat.',
    en: 'The content of this event was changed after it was recorded.',
  },
  cut: {
    id: 'Catatan terakhir tidak ada atau bukan yang seharusnya.',
    en: 'The last event is missing or not the one it should be.',
  },
} as const;

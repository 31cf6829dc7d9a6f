import { readDuration, type WrittenDuration } from '@alur/model/calendar/duration-text.js';
import type { EventTrigger } from '@alur/model/sop/sop.js';

type Timer = EventTrigger & { readonly kind: 'timer' };

/** What Operaton can wait for. */
export type OperatonTimer =
  | { readonly text: string }
  /** Counted in working time, which Operaton does not know; `text` as every hour and day counts. */
  | { readonly working: true; readonly text: string }
  | undefined;

const isoDuration =
  /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;
const isoDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?$/;

/** The time of a timer event in ISO 8601; undefined where it cannot be said so. */
export function timerToIso({ timer, text }: Timer): OperatonTimer {
  if (timer === 'date') return isoDate.test(text) ? { text } : undefined;
  if (timer === 'duration') return durationToIso(text);
  const [, count, each = ''] = /^(R\d*\/)(.*)$/.exec(text) ?? [];
  const interval = count === undefined ? undefined : durationToIso(each);
  return interval && { ...interval, text: `${count ?? ''}${interval.text}` };
}

function durationToIso(text: string): OperatonTimer {
  if (isoDuration.test(text)) return { text: withoutWeeks(text) };
  const read = readDuration(text);
  const iso = read && written(read);
  if (!read || iso === undefined) return undefined;
  return read.calendar === 'working' ? { working: true, text: iso } : { text: iso };
}

/** Up to its upper end; nothing that depends on an event, a case or a piece of work. */
function written({ max, unit, per, anchor, condition }: WrittenDuration): string | undefined {
  if (max === undefined || per !== undefined || anchor || condition !== undefined) return undefined;
  const minutes = { minute: 1, hour: 60 };
  if (unit === 'minute' || unit === 'hour') {
    const all = max * minutes[unit];
    if (!Number.isInteger(all)) return undefined;
    return all % 60 === 0 ? `PT${String(all / 60)}H` : `PT${String(all)}M`;
  }
  const sign = { day: 'D', week: 'W', month: 'M', year: 'Y' }[unit];
  return Number.isInteger(max) ? withoutWeeks(`P${String(max)}${sign}`) : undefined;
}

/** Operaton reads weeks only where they stand alone, and Java's durations not at all. */
function withoutWeeks(iso: string): string {
  return iso.replace(
    /(\d+)W(?:(\d+)D)?/,
    (_, weeks: string, days = '0') => `${String(Number(weeks) * 7 + Number(days))}D`,
  );
}

/** Reads the times of logs: with a zone as they are, without one as local to the agency. */
export type ReadTime = (text: string) => number | undefined;

const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const local =
  /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[,\s]+(?:pukul\s+|jam\s+)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?)?$/i;
const named =
  /^(\d{1,2})\s+([a-z]+)\.?\s+(\d{4})(?:[,\s]+(?:pukul\s+|jam\s+)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?)?$/i;
const zoneName = /\s*\b(?:wib|wita|wit)$/i;

const months: Readonly<Record<string, number>> = {
  ...{ januari: 1, jan: 1, january: 1, februari: 2, feb: 2, february: 2, pebruari: 2 },
  ...{ maret: 3, mar: 3, march: 3, april: 4, apr: 4, mei: 5, may: 5, juni: 6, jun: 6, june: 6 },
  ...{ juli: 7, jul: 7, july: 7, agustus: 8, agu: 8, agt: 8, ags: 8, aug: 8, august: 8 },
  ...{ september: 9, sep: 9, sept: 9, oktober: 10, okt: 10, oct: 10, october: 10 },
  ...{ november: 11, nopember: 11, nov: 11, nop: 11, desember: 12, des: 12, dec: 12, december: 12 },
};

const zones: Readonly<Record<string, number>> = { wib: 7, wita: 8, wit: 9 };

/**
 * `2025-01-31 08:00`, `31/01/2025 08.00`, `31 Januari 2025 pukul 08.00 WITA`, and ISO 8601. Day
 * before month, as in Indonesia. A date without a time is none: it would make up the hour.
 *
 * @param timeZone - IANA name, for times that name no zone
 * @returns epoch milliseconds; undefined for what is not understood or is no date
 */
export function timeReader(timeZone: string): ReadTime {
  const offsets = offsetReader(timeZone);
  return (text) => {
    const trimmed = text.trim();
    const zone = zones[(zoneName.exec(trimmed)?.[0] ?? '').trim().toLowerCase()];
    const parts = partsOf(trimmed.replace(zoneName, ''));
    if (!parts) return undefined;
    const { year, month, day, hour, minute, second, millisecond, offset } = parts;
    const utc = Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
    const back = new Date(utc);
    const real = back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
    if (!real || hour > 23 || minute > 59 || second > 59) return undefined;
    if (offset !== undefined) return utc - offset * 60_000;
    if (zone !== undefined) return utc - zone * 3_600_000;
    // Twice, so that an hour beside a change of the zone's offset comes out right too.
    return utc - offsets(utc - offsets(utc));
  };
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** Minutes east of Greenwich, where the text says it. */
  readonly offset?: number | undefined;
}

function partsOf(text: string): Parts | undefined {
  const [isIso, y, m, d, ...time] = iso.exec(text) ?? [];
  if (isIso !== undefined) {
    const offset = offsetOf(time[4]);
    const millisecond = Number((time[3] ?? '0').padEnd(3, '0').slice(0, 3));
    return clock(y, Number(m), d, time, millisecond, offset);
  }
  const [isLocal, day, month, year, ...hours] = local.exec(text) ?? [];
  if (isLocal !== undefined) return clock(year, Number(month), day, hours);
  const [isNamed, dd, name = '', yyyy, ...rest] = named.exec(text) ?? [];
  const number = months[name.toLowerCase()];
  return isNamed === undefined || number === undefined ? undefined : clock(yyyy, number, dd, rest);
}

function clock(
  year: string | undefined,
  month: number,
  day: string | undefined,
  [hour, minute, second]: readonly (string | undefined)[],
  millisecond = 0,
  offset?: number,
): Parts | undefined {
  if (hour === undefined) return undefined;
  return {
    year: Number(year),
    month,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second ?? 0),
    millisecond,
    offset,
  };
}

function offsetOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^z$/i.test(text)) return 0;
  const digits = text.replace(':', '');
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5));
  return digits.startsWith('-') ? -minutes : minutes;
}

/** How far a zone is ahead of UTC at an instant, in milliseconds; looked up once a day. */
function offsetReader(timeZone: string): (utc: number) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const known = new Map<number, number>();
  return (utc) => {
    const day = Math.floor(utc / 86_400_000);
    const before = known.get(day);
    if (before !== undefined) return before;
    const name = format.formatToParts(utc).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const offset = (offsetOf(/[+-]\d{2}:\d{2}/.exec(name)?.[0]) ?? 0) * 60_000;
    known.set(day, offset);
    return offset;
  };
}

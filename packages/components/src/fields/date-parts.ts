/** A date as it is typed: three texts, any of which may still be empty or wrong. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

const monthNames = [
  ['januari', 'january'],
  ['februari', 'february', 'pebruari'],
  ['maret', 'march'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['agustus', 'august', 'agt'],
  ['september'],
  ['oktober', 'october'],
  ['november', 'nopember'],
  ['desember', 'december'],
];

/**
 * The answer that three typed parts make: ISO 8601 (`1990-08-17`) when they can be a date, what was
 * typed as `17/8/199` when not, undefined when nothing was typed. Whether the day exists is for the
 * validator to say.
 */
export function dateAnswer(parts: DateParts): string | undefined {
  const [day, month, year] = [parts.day.trim(), parts.month.trim(), parts.year.trim()];
  if (!day && !month && !year) return undefined;
  const monthNumber = /^\d{1,2}$/.test(month) ? Number(month) : monthOf(month);
  if (/^\d{1,2}$/.test(day) && monthNumber && /^\d{4}$/.test(year)) {
    return `${year}-${twoDigits(monthNumber)}-${twoDigits(Number(day))}`;
  }
  return `${day}/${month}/${year}`;
}

/** The parts to show for an answer, whole or half typed. */
export function datePartsOf(answer: string): DateParts {
  const [, year, month, day] = iso.exec(answer) ?? [];
  if (day && month && year) return { day: String(Number(day)), month: String(Number(month)), year };
  const [first = '', second = '', third = ''] = answer.split('/');
  return { day: first, month: second, year: third };
}

/** A whole date in one text, as people paste it: `17/08/1990`, `17-8-1990`, `17 Agustus 1990`. */
export function parseWholeDate(text: string): DateParts | undefined {
  const trimmed = text.trim();
  const [, year, month, day] = iso.exec(trimmed) ?? [];
  if (day && month && year) return datePartsOf(trimmed);
  const found =
    /^(\d{1,2})[-/. ]+(\d{1,2}|[a-z]{3,9})[-/. ]+(\d{4})$/i.exec(trimmed) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(trimmed);
  if (!found) return undefined;
  const [, first = '', second = '', third = ''] = found;
  return { day: first, month: String(monthOf(second) ?? second), year: third };
}

/** 1 to 12 for the name of a month, or the first three letters or more of one. */
function monthOf(text: string): number | undefined {
  const typed = text.toLowerCase();
  if (typed.length < 3) return undefined;
  const index = monthNames.findIndex((names) => names.some((name) => name.startsWith(typed)));
  return index < 0 ? undefined : index + 1;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

import { romanNumeral } from '../roman-numeral.ts';

export interface NumberFacts {
  /** The running number, from 1; starting anew each year is the caller's to do. */
  readonly sequence: number;
  /** The id of the permit type. */
  readonly type: string;
  /** The day in the agency's own time zone; month from 1. */
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
}

/**
 * The number of a letter after the agency's pattern.
 *
 * @example formatNumber('{seq:5}/SIPON/{roman-month}/{year}', …) // '00042/SIPON/XI/2026'
 */
export function formatNumber(pattern: string, { sequence, type, date }: NumberFacts): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return pattern.replace(
    /\{(seq:([1-9])|type|day|month|roman-month|year)\}/g,
    (_all, name: string, digits?: string) => {
      switch (name) {
        case 'type':
          return type;
        case 'day':
          return two(date.day);
        case 'month':
          return two(date.month);
        case 'roman-month':
          return romanNumeral(date.month);
        case 'year':
          return String(date.year);
        default:
          // More digits than the pattern has are kept: a cut number would come twice.
          return String(sequence).padStart(Number(digits), '0');
      }
    },
  );
}

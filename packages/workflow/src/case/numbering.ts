import type { Agency } from '@alur/model/generated/agency.js';
import { formatNumber } from '@alur/model/permit/number-pattern.js';

/** A running number: one for each agency, series and year. */
export interface NumberSeries {
  readonly series: 'registration' | 'filingReceipt';
  readonly pattern: string;
}

/** The series that a registration takes its number from. */
export function registrationSeries(agency: Pick<Agency, 'numbering'>): NumberSeries {
  return { series: 'registration', pattern: agency.numbering.registration };
}

/**
 * The series that a letter takes its number from. Only the receipt of filing has one of its own;
 * undefined for the others, which bear the registration number of their case.
 */
export function letterSeries(
  agency: Pick<Agency, 'numbering'>,
  letter: string,
): NumberSeries | undefined {
  if (!hasNumberOfItsOwn(letter)) return undefined;
  return { series: 'filingReceipt', pattern: agency.numbering.filingReceipt };
}

/** Whether a letter takes a number whenever it is issued; the others bear that of their case. */
export function hasNumberOfItsOwn(letter: string): boolean {
  return letter === 'filing-receipt';
}

/** A number of a series. `sequence` counts from 1 in each {@link localDate} year. */
export function seriesNumber(
  { pattern }: NumberSeries,
  sequence: number,
  permitType: string,
  date: LocalDate,
): string {
  return formatNumber(pattern, { sequence, type: permitType, date });
}

export interface LocalDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Hours ahead of UTC. Indonesia has had these three zones since 1988 and no summer time. */
const utcOffsets: Readonly<Record<Agency['timeZone'], number>> = {
  'Asia/Jakarta': 7,
  'Asia/Pontianak': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
};

/** The day on the wall calendar of an agency. `at` is ISO 8601 in UTC. */
export function localDate(at: string, timeZone: Agency['timeZone']): LocalDate {
  const local = new Date(Date.parse(at) + utcOffsets[timeZone] * 3_600_000);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
  };
}

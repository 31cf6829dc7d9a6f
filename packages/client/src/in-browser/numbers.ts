import { localDate, seriesNumber, type NumberSeries } from '@alur/workflow/case/numbering.js';
import type { Desk } from './desk.ts';
import type { Unit } from './unit.ts';

/** Draws the next number of a series. Two tabs never draw the same, and none is skipped. */
export async function nextNumber(
  unit: Unit,
  { agency }: Pick<Desk, 'agency'>,
  series: NumberSeries,
  permitType: string,
  at: string,
): Promise<string> {
  const date = localDate(at, agency.timeZone);
  const key = `${series.series} ${date.year}`;
  const last = unit.pending('numbers', key)?.last ?? (await unit.get('numbers', key))?.last ?? 0;
  unit.put('numbers', key, { last: last + 1 });
  return seriesNumber(series, last + 1, permitType, date);
}

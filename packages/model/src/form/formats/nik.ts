import { isCalendarDay } from './calendar-day.ts';

/**
 * NIK, nomor induk kependudukan: `PPKKCC DDMMYY NNNN`, 16 digits without spaces.
 *
 * There is no check digit. The region is that of the first registration and never changes, so it
 * is not compared with an address; provinces run from 11 to 96 (Papua Barat Daya). Women have 40
 * added to the day of birth. The century is not in the number, so 29 February passes when it
 * existed in one of the two.
 */
export function isNik(text: string): boolean {
  if (!/^\d{16}$/.test(text)) return false;
  const number = (from: number, to: number) => Number(text.slice(from, to));
  const province = number(0, 2);
  const day = number(6, 8);
  const month = number(8, 10);
  const year = number(10, 12);
  return (
    province >= 11 &&
    province <= 96 &&
    number(12, 16) >= 1 &&
    [1900 + year, 2000 + year].some((full) => isCalendarDay(full, month, day > 40 ? day - 40 : day))
  );
}

import { isCalendarDay } from './calendar-day.ts';

/**
 * NIP, nomor induk pegawai: `YYYYMMDD YYYYMM G NNN`, 18 digits, spaces as printed or none.
 *
 * Birth, month of appointment, 1 or 2 for the sex, running number. An employee under contract
 * (PPPK) has 21 in the place of the month; that is from practice, we know of no published rule.
 */
export function isNip(text: string): boolean {
  const digits = text.replaceAll(' ', '');
  if (!/^\d{18}$/.test(digits)) return false;
  const number = (from: number, to: number) => Number(digits.slice(from, to));
  const appointed = number(12, 14);
  return (
    number(0, 4) >= 1900 &&
    isCalendarDay(number(0, 4), number(4, 6), number(6, 8)) &&
    number(8, 12) > number(0, 4) &&
    ((appointed >= 1 && appointed <= 12) || appointed === 21) &&
    (digits[14] === '1' || digits[14] === '2')
  );
}

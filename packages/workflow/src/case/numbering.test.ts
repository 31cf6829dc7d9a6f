import { describe, expect, it } from 'vitest';
import { letterSeries, localDate, registrationSeries, seriesNumber } from './numbering.ts';

const agency = {
  numbering: { registration: '{seq:5}/R/{year}', filingReceipt: '{seq:3}/T/{year}' },
};

describe('localDate', () => {
  it.each([
    ['2026-12-31T15:59:59.999Z', 'Asia/Makassar', { year: 2026, month: 12, day: 31 }],
    ['2026-12-31T16:00:00.000Z', 'Asia/Makassar', { year: 2027, month: 1, day: 1 }],
    ['2026-12-31T16:00:00.000Z', 'Asia/Jakarta', { year: 2026, month: 12, day: 31 }],
    ['2026-12-31T15:00:00.000Z', 'Asia/Jayapura', { year: 2027, month: 1, day: 1 }],
    ['2026-02-28T20:00:00.000Z', 'Asia/Pontianak', { year: 2026, month: 3, day: 1 }],
  ] as const)('of %s in %s is %j', (at, timeZone, date) => {
    expect(localDate(at, timeZone)).toEqual(date);
  });

  it.each(['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'] as const)(
    'agrees with the time zone database in %s',
    (timeZone) => {
      for (let day = 0; day < 800; day++) {
        const at = new Date(Date.UTC(2025, 0, 1 + day, (day * 7) % 24)).toISOString();
        const { year, month, day: date } = localDate(at, timeZone);
        const known = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(at));
        const two = (value: number) => String(value).padStart(2, '0');
        expect(`${year}-${two(month)}-${two(date)}`).toBe(known);
      }
    },
  );
});

describe('numbers', () => {
  const date = { year: 2026, month: 11, day: 21 };

  it('of registrations and receipts come from series of their own', () => {
    expect(seriesNumber(registrationSeries(agency), 7, 'reklame', date)).toBe('00007/R/2026');
    const receipts = letterSeries(agency, 'filing-receipt');
    expect(receipts && seriesNumber(receipts, 7, 'reklame', date)).toBe('007/T/2026');
    expect(receipts?.series).not.toBe(registrationSeries(agency).series);
  });

  it('of other letters are those of the registration', () => {
    expect(letterSeries(agency, 'registration-proof')).toBeUndefined();
  });
});

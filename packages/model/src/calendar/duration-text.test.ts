import { describe, expect, it } from 'vitest';
import { readDuration, readDurations, type WrittenDuration } from './duration-text.ts';
import { roughWorkingMinutes } from './rough-length.ts';
import strings from './testing/duration-strings.json' with { type: 'json' };

const read = (text: string) => {
  const { verbatim, ...duration } = readDuration(text) ?? { verbatim: undefined };
  expect(verbatim === undefined || verbatim === text).toBe(true);
  return verbatim === undefined ? undefined : duration;
};

type Expected = Omit<WrittenDuration, 'verbatim'>;
const minutes = (max: number): Expected => ({ max, unit: 'minute', calendar: 'working' });
const days = (max: number): Expected => ({ max, unit: 'day', calendar: 'working' });
const hours = (max: number): Expected => ({ max, unit: 'hour', calendar: 'working' });
const calendarDays = (max: number): Expected => ({ max, unit: 'day', calendar: 'calendar' });

describe('readDuration', () => {
  it.each<readonly [string, Expected]>([
    ['30 Menit', minutes(30)],
    ['30menit', minutes(30)],
    ['180 mnt', minutes(180)],
    ["15'", minutes(15)],
    ['± 20 menit', minutes(20)],
    ['30 menit.', minutes(30)],
    ['setengah jam', hours(0.5)],
    ['1,5 jam', hours(1.5)],
    ['1 jam 30 menit', minutes(90)],
    ['1 jam dan 15 menit', minutes(75)],
    ['30 menit - 1 jam', { min: 30, ...minutes(60) }],
    ['5-10 menit', { min: 5, ...minutes(10) }],
    ['1 – 20 hari kerja', { min: 1, ...days(20) }],
    ['2 s.d 3 bulan', { min: 2, max: 3, unit: 'month', calendar: 'calendar' }],
    ['2 s/d 3 hari', { min: 2, ...days(3) }],
    ['3 hari', days(3)],
    ['0 hari kerja', days(0)],
    ['2 hari efektif', days(2)],
    ['5 (lima) hari kalender', calendarDays(5)],
    ['lima (5) hari kerja', days(5)],
    ['dua puluh lima hari kerja', days(25)],
    ['dua belas hari', days(12)],
    ['enam bulan', { max: 6, unit: 'month', calendar: 'calendar' }],
    ['satu triwulan', { max: 3, unit: 'month', calendar: 'calendar' }],
    ['1 x 24 jam', { max: 24, unit: 'hour', calendar: 'elapsed' }],
    ['2 x 24 jam', { max: 48, unit: 'hour', calendar: 'elapsed' }],
    ['2 x 3 jam', hours(6)],
    ['maksimal 10 menit', minutes(10)],
    ['maks. 10 menit', minutes(10)],
    ['minimal 1 jam/hari', { min: 1, unit: 'hour', calendar: 'working', per: 'hari' }],
    ['15 menit/ berkas', { ...minutes(15), per: 'berkas' }],
    ['15 menit per berkas', { ...minutes(15), per: 'berkas' }],
    ['10 menit setiap pemohon', { ...minutes(10), per: 'pemohon' }],
    [
      'Paling lambat 3 hari kalender setelah akhir masa',
      { ...calendarDays(3), anchor: { side: 'after', event: 'akhir masa' } },
    ],
    [
      'minimal 3 hari kerja sebelum kegiatan',
      {
        min: 3,
        unit: 'day',
        calendar: 'working',
        anchor: { side: 'before', event: 'kegiatan' },
      },
    ],
    ['7 hari dengan Bupati', { ...days(7), condition: 'dengan bupati' }],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    '',
    '-',
    'Sesuai masa kontrak',
    'pukul 08.00 Wita',
    '30',
    'menit',
    '30 menitan',
    '30 menit atau lebih',
    '20-5 menit',
    '2 hari 3 jam',
    'satu belas menit',
    '100000 menit',
    '99999 x 99 jam',
    '30 minutes',
  ])('leaves "%s" unread', (text) => {
    expect(readDuration(text)).toBeUndefined();
  });

  it.each(strings.map(({ text }) => text))('reads "%s", which a signed SOP says', (text) => {
    const duration = readDuration(text);
    expect(duration).toMatchObject({ verbatim: text });
    // Every number of the text has gone somewhere, or stands in the words of the anchor.
    const numbers = (text.match(/\d+/g) ?? []).map(Number);
    const { min, max, anchor } = duration as WrittenDuration;
    const kept = [min, max, ...(anchor?.event.match(/\d+/g) ?? []).map(Number)];
    if (!/x/.test(text))
      expect(kept.filter((each) => each !== undefined)).toEqual(
        numbers.length > 0 ? numbers : [max],
      );
  });

  it('answers at once, however long the text', () => {
    const started = performance.now();
    for (const text of ['satu '.repeat(20_000), '(satu '.repeat(20_000), ' '.repeat(50_000)]) {
      expect(readDuration(`${text}x`)).toBeUndefined();
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('readDurations', () => {
  it('reads a cell with one for each case', () => {
    const cell = '7 hari dengan bupati; 2 hari dengan Kadin';
    expect(readDurations(cell).map(({ max, condition }) => [max, condition])).toEqual([
      [7, 'dengan bupati'],
      [2, 'dengan kadin'],
    ]);
  });

  it('is empty where one of them is unreadable', () => {
    expect(readDurations('7 hari; sesuai kebutuhan')).toEqual([]);
  });
});

describe('roughWorkingMinutes', () => {
  it.each([
    ['30 menit', 30],
    ['2 jam', 120],
    ['1 hari kerja', 450],
    ['7 hari kalender', 5 * 450],
    ['2 minggu', 10 * 450],
    ['7 x 24 jam', 5 * 450],
    ['12 bulan', 260 * 450],
    ['minimal 1 jam', undefined],
    ['maksimal 3 hari sebelum pelaksanaan', undefined],
  ])('takes "%s" for %s', (text, expected) => {
    const duration = readDuration(text) as WrittenDuration;
    const found = roughWorkingMinutes(duration);
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toBeCloseTo(expected, 6);
  });
});

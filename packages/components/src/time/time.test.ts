import { expect } from '@open-wc/testing';
import { clock, date, dateAndTime } from './agency-time.ts';
import { elapsed } from './elapsed.ts';

describe('the time of an agency', () => {
  for (const [zone, language, text] of [
    ['Asia/Makassar', 'id', '21 November 2026 pukul 10.32 WITA'],
    ['Asia/Jakarta', 'id', '21 November 2026 pukul 09.32 WIB'],
    ['Asia/Pontianak', 'id', '21 November 2026 pukul 09.32 WIB'],
    ['Asia/Jayapura', 'id', '21 November 2026 pukul 11.32 WIT'],
    ['Asia/Makassar', 'en', '21 November 2026 at 10:32 WITA'],
  ] as const) {
    it(`is told by the clock of ${zone} in ${language}`, () => {
      expect(dateAndTime('2026-11-21T02:32:00.000Z', zone, language)).to.equal(text);
    });
  }

  it('has the day of the agency, not of the browser', () => {
    expect(date('2026-11-21T17:00:00.000Z', 'Asia/Makassar', 'id')).to.equal('22 November 2026');
    expect(clock('2026-11-21T16:00:00.000Z', 'Asia/Makassar', 'id')).to.equal('00.00 WITA');
  });
});

describe('elapsed time', () => {
  const then = '2026-11-21T02:32:00.000Z';
  for (const [seconds, id, en] of [
    [-60, 'baru saja', 'just now'],
    [59, 'baru saja', 'just now'],
    [60, '1 menit yang lalu', '1 minute ago'],
    [3599, '59 menit yang lalu', '59 minutes ago'],
    [3600, '1 jam yang lalu', '1 hour ago'],
    [172_800, '2 hari yang lalu', '2 days ago'],
  ] as const) {
    it(`of ${seconds} seconds is told in its largest whole unit`, () => {
      const now = Date.parse(then) + seconds * 1000;
      expect(elapsed(then, now, 'id')).to.equal(id);
      expect(elapsed(then, now, 'en')).to.equal(en);
    });
  }
});

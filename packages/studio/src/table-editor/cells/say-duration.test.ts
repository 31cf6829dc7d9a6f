import { expect } from '@open-wc/testing';
import { understoodDuration } from './say-duration.ts';

describe('how a time is understood', () => {
  const said: readonly (readonly [string, string, string])[] = [
    ['30 Menit', '30 menit kerja', '30 minutes (working time)'],
    ['1 – 20 hari kerja', '1–20 hari kerja', '1–20 days (working time)'],
    [
      'paling lambat 3 hari kalender setelah pengumuman',
      '3 hari kalender setelah pengumuman',
      '3 days (calendar) after pengumuman',
    ],
    ['2 menit/berkas', '2 menit kerja / berkas', '2 minutes (working time) / berkas'],
    ['1 x 24 jam', '24 jam', '24 hours'],
    ['minimal 1 jam', '≥ 1 jam kerja', '≥ 1 hour (working time)'],
    ['1 bulan', '1 bulan', '1 month'],
  ];
  for (const [text, id, en] of said) {
    it(`says “${text}” in its own words`, () => {
      expect(understoodDuration(text, 'id')).to.deep.equal({ isUnderstood: true, words: id });
      expect(understoodDuration(text, 'en')!.words).to.equal(en);
    });
  }

  it('says that it is not', () => {
    expect(understoodDuration('sesuai kontrak', 'id')!.isUnderstood).to.equal(false);
  });

  it('says nothing of nothing', () => {
    expect(['', '-', ' – '].map((text) => understoodDuration(text, 'id'))).to.deep.equal([
      ...[undefined, undefined, undefined],
    ]);
  });
});

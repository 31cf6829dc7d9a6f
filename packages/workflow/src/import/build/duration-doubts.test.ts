import { describe, expect, it } from 'vitest';
import { importSop } from '../import-sop.ts';
import { writtenDocument } from '../testing/written-document.ts';

const alternativesFor = (duration: string) => {
  const text = `No | Kegiatan | Petugas | Waktu\n1 | Memeriksa berkas | v | ${duration}`;
  const { doubts } = importSop(writtenDocument(text));
  const doubt = doubts.find(({ code }) => code === 'duration');
  return doubt?.alternatives.map(({ label }) => label.id);
};

describe('a time that cannot be read', () => {
  it.each([
    ['< 5 menit', ['5 menit']],
    ['3 HK', ['3 hari kerja']],
    ['15 Menit (online)', ['15 menit']],
    ['selama 2 jam di lokasi', ['2 jam']],
    ['20', ['20 menit', '20 jam', '20 hari']],
    ['menyesuaikan', []],
  ])('"%s" may be mended, as what it says or else as any unit: %j', (duration, expected) => {
    expect(alternativesFor(duration)).toEqual(expected);
  });

  it('is none where it can be read', () => {
    expect(['± 10 mnt', '1 hr kerja', '2x24 jam'].map(alternativesFor)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { forReading } from './for-reading.ts';

describe('a text as its sentences are read', () => {
  it.each([
    [
      'a wrapped sentence',
      'Memeriksa kelengkapan\nberkas permohonan',
      'Memeriksa kelengkapan berkas permohonan',
    ],
    ['items of a list', 'Memeriksa:\na. KTP\nb. NPWP', 'Memeriksa:\na. KTP\nb. NPWP'],
    [
      'a new sentence',
      'Berkas diperiksa.\njika kurang dikembalikan',
      'Berkas diperiksa.\njika kurang dikembalikan',
    ],
    ['a passive that is parted', 'Surat di ajukan, lalu Di tolak', 'Surat diajukan, lalu Ditolak'],
    ['a post', 'Ka. Sub. Bid. Data memaraf', 'Ka Sub Bid Data memaraf'],
    ['a unit', 'Seksi. Survei meninjau lokasi', 'Seksi Survei meninjau lokasi'],
    ['a post at the end', 'Diserahkan ke Kasi. Lalu diparaf', 'Diserahkan ke Kasi. Lalu diparaf'],
    ['a place', 'Menunggu di loket di kantor', 'Menunggu di loket di kantor'],
  ])('%s', (_, text, expected) => {
    expect(forReading(text)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { typedMarker } from './typed-marker.ts';

describe('what a line begins with', () => {
  it.each([
    ['2.1. Penggunaan sistem', '2.1.', 'Penggunaan sistem'],
    ['a. Kartu identitas', 'a.', 'Kartu identitas'],
    ['• Komputer', '•', 'Komputer'],
    ['B.PROSEDUR', 'B.', 'PROSEDUR'],
    ['1.Pemohon mengisi formulir', '1.', 'Pemohon mengisi formulir'],
    ['2)Petugas mencatat', '2)', 'Petugas mencatat'],
  ])('%s: a number or a bullet', (line, marker, text) => {
    expect(typedMarker(line)).toMatchObject({ marker, text });
  });

  it.each(['S.Sos', 'a.n. Kepala Dinas', 'PROSEDUR', 'A.Md. Keperawatan'])('%s: none', (line) => {
    expect(typedMarker(line)).toBeUndefined();
  });
});

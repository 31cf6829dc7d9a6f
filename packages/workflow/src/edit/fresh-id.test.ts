import { describe, expect, it } from 'vitest';
import { smallSop } from '../testing/small-sop.ts';
import { freshId, slugOf } from './fresh-id.ts';

describe('slugOf', () => {
  it.each([
    ['Memeriksa berkas', 'memeriksa-berkas'],
    ['  Kepala DPM-PTSP (2) ', 'kepala-dpm-ptsp-2'],
    ['Évaluasi', 'evaluasi'],
    ['10.2 Verifikasi', 'verifikasi'],
    ['審査', ''],
    ['constructor', ''],
    [
      'Menandatangani dokumen perizinan yang telah diperiksa oleh Kepala Bidang dan Kepala Seksi',
      'menandatangani-dokumen-perizinan-yang-telah-diperiksa-oleh',
    ],
  ])('makes of "%s" "%s"', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});

describe('freshId', () => {
  const sop = smallSop({ activities: [{ id: 'check', performer: 'desk' }], flows: [] });

  it('is none that is in use or was', () => {
    expect(freshId({ sop }, 'Desk', 'step')).toBe('desk-2');
    expect(freshId({ sop, retired: new Set(['check-2']) }, 'Check', 'step')).toBe('check-3');
    expect(freshId({ sop }, '審査', 'step')).toBe('step');
  });
});

import { describe, expect, it } from 'vitest';
import { timerToIso } from './timer-to-iso.ts';

describe('timerToIso', () => {
  it.each([
    ['duration', 'P3D', { text: 'P3D' }],
    ['duration', 'PT1H30M', { text: 'PT1H30M' }],
    ['duration', '3 hari kalender', { text: 'P3D' }],
    ['duration', '1 x 24 jam', { text: 'PT24H' }],
    ['duration', '2 minggu', { text: 'P14D' }],
    ['duration', 'P2W', { text: 'P14D' }],
    ['duration', 'P1M1W2DT3H', { text: 'P1M9DT3H' }],
    ['duration', '3 hari kerja', { text: 'P3D', working: true }],
    ['duration', '30 menit', { text: 'PT30M', working: true }],
    ['duration', '1 - 2 hari kerja', { text: 'P2D', working: true }],
    ['duration', '3 hari setelah pengumuman', undefined],
    ['duration', '5 menit/berkas', undefined],
    ['duration', 'minimal 1 jam', undefined],
    ['duration', 'P', undefined],
    ['duration', 'PT', undefined],
    ['duration', '${now()}', undefined],
    ['date', '2026-01-31T08:00:00+07:00', { text: '2026-01-31T08:00:00+07:00' }],
    ['date', 'pukul 08.00 Wita', undefined],
    ['cycle', 'R3/PT1H', { text: 'R3/PT1H' }],
    ['cycle', 'R/1 hari kalender', { text: 'R/P1D' }],
    ['cycle', 'R2/1 minggu', { text: 'R2/P7D' }],
    ['cycle', 'R/setiap hari kerja', undefined],
  ] as const)('reads the %s "%s"', (timer, text, expected) => {
    expect(timerToIso({ kind: 'timer', timer, text })).toEqual(expected);
  });
});

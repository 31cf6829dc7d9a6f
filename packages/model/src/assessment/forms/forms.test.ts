import { describe, expect, test } from 'vitest';
import { selectSteps } from '../summary/select-steps.ts';
import { wita } from '../testing/log-of.ts';
import { permitSop } from '../testing/permit-sop.ts';
import { sampleCases } from '../testing/sample-cases.ts';
import { evaluationForm } from './evaluation-form.ts';
import { monitoringForm } from './monitoring-form.ts';

const steps = selectSteps(sampleCases);

describe('the monitoring of every six months', () => {
  const rows = monitoringForm(permitSop, steps);

  test('has a row for each activity, in the order of the SOP', () => {
    expect(rows.map(({ number }) => number)).toEqual(permitSop.activities.map((a) => a.number));
  });

  test('says what happened, why, and what was done', () => {
    expect(rows.find(({ number }) => number === '2')).toEqual({
      number: '2',
      procedure: 'Kegiatan verify',
      runsWell: false,
      notes: {
        id: '3 kali dilaksanakan; 1 penyimpangan waktu (terlama 30 menit kerja); 1 kelengkapan kurang; 1 penyimpangan output; penyebab terbanyak: beban kerja.',
        en: 'Carried out 3 times; 1 deviation in time (longest 30 min of work); 1 required input missing; 1 deviation in output; most often because: workload.',
      },
      action: { id: 'Pembinaan', en: 'Guidance' },
    });
  });

  test('runs well where nothing deviated, and leaves open what was not done', () => {
    expect(rows.find(({ number }) => number === '11')).toMatchObject({
      runsWell: true,
      notes: {
        id: '1 kali dilaksanakan; tanpa penyimpangan.',
        en: 'Carried out once; without a deviation.',
      },
    });
    expect(rows[0]).toMatchObject({
      runsWell: undefined,
      notes: { id: 'Tidak dilaksanakan dalam masa ini.' },
      action: { id: '' },
    });
  });

  test('asks for as much as the agency does', () => {
    const lenient = monitoringForm(permitSop, steps, { share: 0.6 });
    expect(lenient.find(({ number }) => number === '2')?.runsWell).toBe(true);
  });
});

describe('the evaluation of every year', () => {
  const rows = evaluationForm(permitSop, steps, wita('2026-10-01 00:00'));

  test('has seven questions, and answers none that only people can', () => {
    expect(rows.map(({ answer }) => answer)).toEqual([
      false,
      undefined,
      false,
      false,
      false,
      undefined,
      undefined,
    ]);
  });

  test('says what each answer rests on', () => {
    expect(rows[0]?.basis.id).toBe('Tepat waktu 100 % pada paruh pertama, 50 % pada paruh kedua.');
    expect(rows[2]?.basis.id).toBe('67 % dari 6 langkah tanpa penyimpangan.');
    expect(rows[3]?.basis.id).toBe('Paling rendah: Kepala Dinas, 50 % langkah tanpa penyimpangan.');
    expect(rows[4]?.basis.id).toBe('1 dari 4 penyimpangan sudah ditindaklanjuti.');
  });

  test('without a record answers nothing', () => {
    const none = evaluationForm(permitSop, [], 0);
    expect(none.every(({ answer }) => answer === undefined)).toBe(true);
  });
});

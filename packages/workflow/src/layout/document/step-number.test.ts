import { describe, expect, it } from 'vitest';
import { realSop } from '../../testing/real-sop.ts';
import { cellText } from './cell-text.ts';
import { tablePlan } from '../table/plan.ts';
import { stepNumber, stepTitles } from './step-number.ts';

describe('stepNumber', () => {
  it('gives no number of ours to a step that the document does not write', async () => {
    const { activities } = await realSop('denpasar/online-registration.bpmn');
    expect(activities.map((activity, row) => stepNumber(activity, row))).toEqual([
      ...['10.1', '10.2', '10.3', '10.4', '10.5'],
      ...['–', '–', '–'],
    ]);
    expect(cellText('activity', activities[5]!, 5, 'narrative')).toEqual([
      'Menerima berkas permohonan (disimpulkan)',
    ]);
  });

  it('calls every row by a name of its own', async () => {
    const registration = tablePlan(await realSop('denpasar/online-registration.bpmn'));
    expect(stepTitles(registration).slice(4)).toEqual([
      '10.5',
      'Menerima berkas permohonan (Seksi Pelayanan Perijinan dan Non Perijinan A)',
      'Menerima berkas permohonan (Seksi Pelayanan Perijinan dan Non Perijinan B)',
      'Menerima berkas permohonan (Seksi Pelayanan Perijinan dan Non Perijinan C)',
    ]);
    const program = stepTitles(tablePlan(await realSop('denpasar/it-program.bpmn')));
    expect(new Set(program).size).toBe(program.length);
    expect(program[4]).toBe('9.2.3 (Memberikan persetujuan)');
  });

  it('counts the steps of a document without numbers', async () => {
    const { activities } = await realSop('mempawah/standard-certificate.bpmn');
    const own = { ...activities[2]!, number: '' };
    expect(stepNumber(own, 2)).toBe('3');
    expect(cellText('activity', own, 2, 'form')[0]).not.toContain('disimpulkan');
  });
});

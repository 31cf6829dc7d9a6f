import { describe, expect, it } from 'vitest';
import { realSop } from '../../testing/real-sop.ts';
import { cellText } from './cell-text.ts';
import { stepNumber, stepTitle } from './step-number.ts';

describe('stepNumber', () => {
  it('gives no number of ours to a step that the document does not write', async () => {
    const { activities } = await realSop('denpasar/online-registration.bpmn');
    expect(activities.map((activity, row) => stepNumber(activity, row))).toEqual([
      ...['10.1', '10.2', '10.3', '10.4', '10.5'],
      ...['–', '–', '–'],
    ]);
    expect(stepTitle(activities[5]!, 5)).toBe('Menerima berkas permohonan');
    expect(cellText('activity', activities[5]!, 5, 'narrative')).toEqual([
      'Menerima berkas permohonan (disimpulkan)',
    ]);
  });

  it('counts the steps of a document without numbers', async () => {
    const { activities } = await realSop('mempawah/standard-certificate.bpmn');
    const own = { ...activities[2]!, number: '' };
    expect(stepNumber(own, 2)).toBe('3');
    expect(cellText('activity', own, 2, 'form')[0]).not.toContain('disimpulkan');
  });
});

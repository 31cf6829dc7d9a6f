import { expect, it } from 'vitest';
import { tableSop } from '../changes/testing/table-sop.ts';
import { replayTryOut } from './play.ts';
import { workSoFar } from './work-so-far.ts';

it('sums up what was done, a repeated step as often as it was', () => {
  const sop = tableSop([
    { id: 'a', time: '10 - 20 menit', answers: { Ya: 'b', Tidak: 'a' } },
    { id: 'b', time: 'sesuai kontrak' },
  ]);
  const reading = replayTryOut(sop, [
    { kind: 'complete', token: '1' },
    { kind: 'answer', token: '2', flow: 'a-Tidak' },
    { kind: 'complete', token: '3' },
    { kind: 'answer', token: '4', flow: 'a-Ya' },
    { kind: 'complete', token: '5' },
  ]);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const last = reading.value.at(-1)!;
  expect(last.status).toBe('completed');
  expect(workSoFar(sop, last)).toEqual({ minutes: { min: 20, max: 40 }, untimed: ['b'] });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completed, logOf, sampleLog, started, submitted } from '../testing/sample-log.ts';
import { caseStatuses } from './event.ts';
import { caseStatus } from './status.ts';

test('the status follows the log, step by step', () => {
  const steps = sampleLog.map((_event, index) => caseStatus(sampleLog.slice(0, index + 1)));
  expect([...new Set(steps)]).toEqual([
    'submitted',
    'underCompletenessCheck',
    'received',
    'underTechnicalReview',
  ]);
});

test('the last status that was given stands, whatever else happened', () => {
  const status = fc.option(fc.constantFrom(...caseStatuses), { nil: undefined });
  fc.assert(
    fc.property(fc.array(status, { maxLength: 8 }), (given) => {
      const bodies = given.flatMap((one, index) => [
        started('verify', `t${index}`, one),
        completed('verify', `t${index}`),
      ]);
      const last = given.findLast((one) => one !== undefined);
      expect(caseStatus(logOf([submitted, ...bodies]))).toBe(last ?? 'submitted');
    }),
  );
});

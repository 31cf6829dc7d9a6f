import type { CaseAssessment } from '../case-assessment.ts';
import { type DeviationKind } from '../deviation.ts';

/** What a number of cases comes to, in figures. */
export interface Totals {
  readonly cases: number;
  readonly steps: number;
  /** Finished steps whose time could be held against a norm, and how many of them kept it. */
  readonly assessed: number;
  readonly inTime: number;
  /** Steps that still run. */
  readonly open: number;
  readonly notAssessable: number;
  readonly deviations: Readonly<Record<DeviationKind, number>>;
  /** Deviations for which a cause has been recorded. */
  readonly explained: number;
}

export function totals(cases: readonly CaseAssessment[]): Totals {
  let [steps, assessed, inTime, open, notAssessable, explained] = [0, 0, 0, 0, 0, 0];
  const deviations = { input: 0, time: 0, output: 0 };
  for (const { steps: visits, deviations: found } of cases) {
    for (const { state, time } of visits) {
      steps++;
      if (state === 'running') open++;
      else if (time.verdict === 'not-assessable') notAssessable++;
      else {
        assessed++;
        if (time.verdict === 'in-time') inTime++;
      }
    }
    for (const { kind, cause } of found) {
      deviations[kind]++;
      if (cause) explained++;
    }
  }
  return {
    cases: cases.length,
    ...{ steps, assessed, inTime, open, notAssessable, deviations, explained },
  };
}

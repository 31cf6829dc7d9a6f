import { logFinding, type LogFinding } from './log-finding.ts';
import type { Norms } from './norms.ts';
import type { Tally, Visit } from './tally.ts';

/** What is amiss with the visits of a log, as far as only the whole of it can tell. */
export function visitFindings(
  { case: caseId, visits, end }: Readonly<Tally>,
  norms: Norms,
): readonly LogFinding[] {
  return visits.flatMap((visit) => [
    ...timeFindings(visit, caseId, end !== undefined, norms),
    ...partFindings(visit, caseId, norms),
  ]);
}

function timeFindings(
  { activity, sequence, endSequence = sequence, startedAt, endedAt }: Visit,
  caseId: string,
  caseEnded: boolean,
  { steps }: Norms,
): readonly LogFinding[] {
  const norm = steps.get(activity);
  const name = norm?.activity.name ?? activity;
  const place = { case: caseId, sequence };
  const found = norm ? [] : [logFinding('unknown-activity', place, activity)];
  if (startedAt === undefined) return [...found, logFinding('missing-start', place, name)];
  if (endedAt === undefined) {
    return caseEnded ? [...found, logFinding('missing-end', place, name)] : found;
  }
  if (endedAt >= startedAt) return found;
  const atEnd = { case: caseId, sequence: endSequence };
  return [...found, logFinding('end-before-start', atEnd, name)];
}

/** Inputs and outputs that the log names and the SOP does not have. */
function partFindings(
  { activity, sequence, endSequence = sequence, inputs, outputs }: Visit,
  caseId: string,
  { steps }: Norms,
): readonly LogFinding[] {
  const mutuBaku = steps.get(activity)?.activity.mutuBaku;
  if (!mutuBaku) return [];
  return [
    ...inputs
      .filter(({ part }) => typeof part === 'number' && !mutuBaku.requiredInputs[part])
      .map(({ part }) => logFinding('unknown-input', { case: caseId, sequence }, part)),
    ...outputs
      .filter(
        ({ part }) => !mutuBaku.outputs.some(({ about }, at) => part === at || part === about),
      )
      .map(({ part }) =>
        logFinding('unknown-output', { case: caseId, sequence: endSequence }, part),
      ),
  ];
}

import type { AssessedEvent } from '@alur/model/assessment/assessed-event.js';
import type { LogFinding } from '@alur/model/assessment/log-finding.js';

/** The formats that logs come in. */
export const logFormats = ['csv', 'json', 'xes'] as const;

export type LogFormat = (typeof logFormats)[number];

/** What a file says, case by case, in the order in which the cases first appear. */
export interface EventLog {
  readonly cases: readonly CaseLog[];
  /** What is wrong with the file; what is wrong with a case, its assessment says. */
  readonly findings: readonly LogFinding[];
}

export interface CaseLog {
  readonly case: string;
  /** In their order, numbered from 1. */
  readonly events: readonly AssessedEvent[];
  /** The line of the file for each number, where it has lines. */
  readonly lines?: ReadonlyMap<number, number> | undefined;
}

/** Findings of a case with the line of the file, so that somebody can look there. */
export function withLines(
  findings: readonly LogFinding[],
  { lines }: Pick<CaseLog, 'lines'>,
): readonly LogFinding[] {
  return findings.map((finding) => {
    const line = lines?.get(finding.sequence ?? 0);
    return line === undefined || finding.line !== undefined ? finding : { ...finding, line };
  });
}

/** Events of several cases, each case together, in the order in which the cases first appear. */
export function casesOf(events: readonly AssessedEvent[]): readonly CaseLog[] {
  const cases = new Map<string, AssessedEvent[]>();
  for (const event of events) {
    const own = cases.get(event.case);
    if (own) own.push(event);
    else cases.set(event.case, [event]);
  }
  return [...cases].map(([id, own]) => ({ case: id, events: own }));
}

import type { Definitions } from '../cases/definitions.ts';
import type { StoreReader } from '../store/store.ts';
import { CaseAssessments } from './assessments.ts';
import { TermsOfCases } from './terms.ts';

/** What tracking remembers from one request to the next. */
export interface TrackingDesk {
  readonly terms: TermsOfCases;
  readonly assessments: CaseAssessments;
}

export function trackingDesk(
  definitions: Definitions,
  read: Pick<StoreReader, 'events'>,
): TrackingDesk {
  const terms = new TermsOfCases(definitions);
  return { terms, assessments: new CaseAssessments(read.events, terms) };
}

import type { CaseParties } from './cases.ts';
import type { Decision } from './policy.ts';
import { isOfficer, type Viewer } from './viewer.ts';

/** Working time, and the steps of the own roles; which they are is filtered, not refused. */
export function canTrackSteps(viewer: Viewer | undefined): Decision {
  if (!viewer) return 'unauthenticated';
  return isOfficer(viewer) ? 'allow' : 'forbidden';
}

/**
 * How a case keeps its mutu baku: for officers in whose role it has or had a task, and for who
 * oversees the agency. It holds no answers and no documents. Its applicant sees the status instead.
 */
export function canTrackCase(viewer: Viewer | undefined, parties: CaseParties): Decision {
  if (!viewer) return 'unauthenticated';
  if (viewer.oversees || worksOn(viewer, parties)) return 'allow';
  return parties.applicant === viewer.account ? 'forbidden' : 'not-found';
}

/** Whose deviation it is decides who may speak of it; that is asked once the deviation is known. */
export function canExplainDeviation(viewer: Viewer | undefined, parties: CaseParties): Decision {
  return unlessOwn(viewer, parties);
}

export function canMoveClock(viewer: Viewer | undefined, parties: CaseParties): Decision {
  return unlessOwn(viewer, parties);
}

/** Nobody decides in what time their own application is handled, nor why it was late. */
function unlessOwn(viewer: Viewer | undefined, parties: CaseParties): Decision {
  const decision = canTrackCase(viewer, parties);
  return decision === 'allow' && parties.applicant === viewer?.account ? 'forbidden' : decision;
}

function worksOn({ roles, applicantRole }: Viewer, parties: CaseParties): boolean {
  return roles.some((role) => role !== applicantRole && parties.roles.includes(role));
}

import type { Decision } from './policy.ts';
import { isApplicant, isOfficer, type Viewer } from './viewer.ts';

/** Who has to do with a case: its applicant, and the roles in which it has or had a task. */
export interface CaseParties {
  readonly applicant: string;
  readonly roles: readonly string[];
}

export function canListCases(viewer: Viewer | undefined): Decision {
  if (!viewer) return 'unauthenticated';
  return isApplicant(viewer) ? 'allow' : 'forbidden';
}

export function canReadCase(viewer: Viewer | undefined, parties: CaseParties): Decision {
  if (!viewer) return 'unauthenticated';
  return parties.applicant === viewer.account || worksOn(viewer, parties) ? 'allow' : 'not-found';
}

/** The whole file to print holds what only officers need together. */
export function canPrintCaseFile(viewer: Viewer | undefined, parties: CaseParties): Decision {
  if (!viewer) return 'unauthenticated';
  if (worksOn(viewer, parties)) return 'allow';
  return parties.applicant === viewer.account ? 'forbidden' : 'not-found';
}

/** The bytes of a document: of one's own draft, or of a case that one may read. */
export function canReadDocument(viewer: Viewer | undefined, parties: CaseParties): Decision {
  return canReadCase(viewer, parties);
}

/** The role of the citizen is held by every citizen, so it never opens another person's case. */
function worksOn(viewer: Viewer, parties: CaseParties): boolean {
  return (
    isOfficer(viewer) &&
    viewer.roles.some((role) => role !== viewer.applicantRole && parties.roles.includes(role))
  );
}

import type { Decision } from './policy.ts';
import { isApplicant, type Viewer } from './viewer.ts';

/** Whose draft it is. */
export interface OwnedDraft {
  readonly applicant: string;
}

export function canListDrafts(viewer: Viewer | undefined): Decision {
  return applicantOnly(viewer);
}

export function canCreateDraft(viewer: Viewer | undefined): Decision {
  return applicantOnly(viewer);
}

export function canReadDraft(viewer: Viewer | undefined, draft: OwnedDraft): Decision {
  return ownerOnly(viewer, draft);
}

export function canChangeDraft(viewer: Viewer | undefined, draft: OwnedDraft): Decision {
  return ownerOnly(viewer, draft);
}

export function canDeleteDraft(viewer: Viewer | undefined, draft: OwnedDraft): Decision {
  return ownerOnly(viewer, draft);
}

export function canSubmitDraft(viewer: Viewer | undefined, draft: OwnedDraft): Decision {
  return ownerOnly(viewer, draft);
}

/** Sends a file into a draft. */
export function canUpload(viewer: Viewer | undefined, draft: OwnedDraft): Decision {
  return ownerOnly(viewer, draft);
}

/** Goes on with an upload, asks how far it is, or gives it up. */
export function canContinueUpload(viewer: Viewer | undefined, upload: OwnedDraft): Decision {
  return ownerOnly(viewer, upload);
}

function applicantOnly(viewer: Viewer | undefined): Decision {
  if (!viewer) return 'unauthenticated';
  return isApplicant(viewer) ? 'allow' : 'forbidden';
}

function ownerOnly(viewer: Viewer | undefined, draft: OwnedDraft): Decision {
  if (!viewer) return 'unauthenticated';
  return draft.applicant === viewer.account ? 'allow' : 'not-found';
}

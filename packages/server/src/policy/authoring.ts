import type { Decision } from './policy.ts';
import type { Viewer } from './viewer.ts';

/** The SOPs that there are, with drafts and who saved them. */
export function canListWorkflows(viewer: Viewer | undefined): Decision {
  return authorOnly(viewer);
}

export function canReadWorkflowDraft(viewer: Viewer | undefined): Decision {
  return authorOnly(viewer);
}

export function canSaveWorkflowDraft(viewer: Viewer | undefined): Decision {
  return authorOnly(viewer);
}

export function canDiscardWorkflowDraft(viewer: Viewer | undefined): Decision {
  return authorOnly(viewer);
}

/** Weights of rules, templates of mails: how the agency works, which is not for the public. */
export function canReadWritingTerms(viewer: Viewer | undefined): Decision {
  return authorOnly(viewer);
}

/** Who else has an SOP open: names of colleagues, for colleagues. */
export function canSeeAuthors(viewer: Viewer | undefined): Decision {
  return authorOnly(viewer);
}

/** The history with drafts to come, which is not public as the SOP in force is. */
export function canReadRevisions(viewer: Viewer | undefined): Decision {
  return authorOnly(viewer);
}

export function canPublishWorkflow(viewer: Viewer | undefined): Decision {
  return authorOnly(viewer);
}

function authorOnly(viewer: Viewer | undefined): Decision {
  if (!viewer) return 'unauthenticated';
  return viewer.authors ? 'allow' : 'forbidden';
}

import type { AuthoringService } from '@alur/client/authoring-service.js';
import type { LocalDrafts } from '../keeping/local-drafts.ts';
import type { ListedWorkflow } from './start-page.ts';

/** What an author can open: what the server has, and what only this browser has yet. */
export async function listWorkflows({
  authoring,
  local,
}: {
  readonly authoring: AuthoringService;
  readonly local: LocalDrafts;
}): Promise<readonly ListedWorkflow[]> {
  const [known, kept] = await Promise.all([
    authoring.workflows(),
    // A browser that keeps nothing has nothing to add.
    local.all().catch(() => []),
  ]);
  const ids = new Set(known.map(({ workflow }) => workflow));
  const own = kept
    .filter(({ workflow }) => !ids.has(workflow))
    .map(({ workflow, authored: { sop } }) => ({
      workflow,
      title: sop.identity.title,
      number: sop.identity.number,
      isUnsent: true,
    }));
  const unsent = new Set(kept.map(({ workflow }) => workflow));
  return [...own, ...known.map((each) => ({ ...each, isUnsent: unsent.has(each.workflow) }))];
}

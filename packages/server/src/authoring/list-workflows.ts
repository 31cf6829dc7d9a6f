import type { AuthoredWorkflow } from '@alur/client/authoring-service.js';
import { revisionInForce } from '@alur/client/authoring/revision-state.js';
import type { CaseDesk } from '../cases/case-desk.ts';
import type { LoadedAgency } from '../pack/in-force.ts';
import { todayIn } from './today.ts';

/** What an agency's authors can work on: what it has published and drafted, last changed first. */
export async function listWorkflows(
  desk: Pick<CaseDesk, 'store' | 'now'>,
  loaded: LoadedAgency,
): Promise<readonly AuthoredWorkflow[]> {
  const { id } = loaded.agency;
  const { publications, workflowDrafts } = desk.store.read;
  const [heads, drafts] = await Promise.all([publications.heads(id), workflowDrafts.heads(id)]);
  const today = todayIn(desk, loaded);
  const ids = new Set([...heads, ...drafts].map(({ workflow }) => workflow));
  return [...ids]
    .map((workflow) => {
      const own = heads.filter((head) => head.workflow === workflow);
      const draft = drafts.find((each) => each.workflow === workflow);
      const [latest] = own;
      const changedAt = [latest?.publishedAt ?? '', draft?.savedAt ?? ''].sort().at(-1) ?? '';
      const revision = revisionInForce(own, today)?.revision;
      const listed: AuthoredWorkflow = {
        workflow,
        title: draft?.title || latest?.title || '',
        number: draft?.number || latest?.number || '',
        ...(revision !== undefined && { revision }),
        ...(draft && {
          draft: { version: draft.version, savedAt: draft.savedAt, savedBy: draft.savedBy },
        }),
      };
      return { changedAt, listed };
    })
    .sort((a, b) => b.changedAt.localeCompare(a.changedAt))
    .map(({ listed }) => listed);
}

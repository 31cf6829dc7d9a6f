import type { WorkflowRevision } from '@alur/client/authoring-service.js';
import { revisionState } from '@alur/client/authoring/revision-state.js';
import type { CaseDesk } from '../cases/case-desk.ts';
import type { LoadedAgency } from '../pack/in-force.ts';
import { todayIn } from './today.ts';

/** The history of an SOP, newest first. */
export async function readRevisions(
  desk: Pick<CaseDesk, 'store' | 'now'>,
  loaded: LoadedAgency,
  workflow: string,
): Promise<readonly WorkflowRevision[]> {
  const { publications } = desk.store.read;
  const [all, running] = await Promise.all([
    publications.ofWorkflow(loaded.agency.id, workflow),
    publications.runningCases(loaded.agency.id, workflow),
  ]);
  const today = todayIn(desk, loaded);
  return all.map((publication) => {
    const { revision, sha256, publishedAt, publishedBy, effectiveOn } = publication;
    const { approvedBy, note, changes, checks } = publication;
    return {
      ...{ workflow, revision, sha256, publishedAt, effectiveOn, approvedBy, note, changes },
      ...(publishedBy !== undefined && { publishedBy }),
      ...(checks && { checks }),
      state: revisionState(publication, all, today),
      runningCases: running.get(sha256) ?? 0,
    };
  });
}

/** The file of a revision; undefined when there is none. */
export async function readRevisionFile(
  { store }: Pick<CaseDesk, 'store'>,
  agency: string,
  workflow: string,
  revision: number,
): Promise<string | undefined> {
  const heads = await store.read.publications.headsOf(agency, workflow);
  const head = heads.find((each) => each.revision === revision);
  return head && (await store.read.definitions.workflow(head.sha256))?.xml;
}

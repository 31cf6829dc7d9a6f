import type { PublishRequest } from '@alur/client/authoring-service.js';
import * as texts from '@alur/client/authoring/authoring-texts.js';
import { type Prepared, preparePublication } from '@alur/client/authoring/prepare-publication.js';
import type { CaseDesk } from '../cases/case-desk.ts';
import { sha256 } from '../cases/sha256.ts';
import { refusal } from '../http/service-errors.ts';
import type { LoadedAgency } from '../pack/in-force.ts';
import type { WorkflowDraftRecord } from '../store/ports/workflow-drafts.ts';
import { authoringTerms } from './authoring-terms.ts';
import { todayIn } from './today.ts';

/** Who publishes what. */
export interface Publishing {
  readonly loaded: LoadedAgency;
  readonly workflow: string;
  readonly account: string;
  readonly request: PublishRequest;
}

/**
 * Makes the stored draft the next revision, in one transaction: its content, who published it, and
 * the draft gone. The next application that is sent on its effective day follows it.
 *
 * @returns its number
 * @throws ServiceError `conflict`, `invalid`; then nothing has changed
 */
export async function publishWorkflow(desk: CaseDesk, publishing: Publishing): Promise<number> {
  const { loaded, workflow, request } = publishing;
  const draft = await draftAt(desk, publishing);
  const [head] = await desk.store.read.publications.headsOf(loaded.agency.id, workflow);
  const before = head && (await desk.definitions.procedure({ ...head, id: workflow }));
  const prepared = await preparePublication({
    ...{ draft, request, today: todayIn(desk, loaded) },
    latest: before && { revision: head.revision, sop: before.sop },
    terms: await authoringTerms(desk, loaded),
  });
  await write(desk, publishing, prepared);
  return prepared.revision;
}

async function draftAt(
  { store }: Pick<CaseDesk, 'store'>,
  { loaded, workflow, request }: Publishing,
): Promise<WorkflowDraftRecord> {
  const draft = await store.read.workflowDrafts.of(loaded.agency.id, workflow);
  if (!draft) throw refusal('conflict', texts.draftGone);
  if (draft.version !== request.version) throw refusal('conflict', texts.savedElsewhere);
  return draft;
}

async function write(
  { store, now }: Pick<CaseDesk, 'store' | 'now'>,
  { loaded, workflow, account, request }: Publishing,
  { revision, bpmn, sop, changes, checks }: Prepared,
): Promise<void> {
  const agency = loaded.agency.id;
  const publishedAt = now();
  const content = { id: workflow, sha256: sha256(bpmn), xml: bpmn, storedAt: publishedAt };
  const { title, number } = sop.identity;
  await store.transaction(async (tx) => {
    if (!(await tx.workflowDrafts.remove(agency, workflow, request.version))) {
      throw refusal('conflict', texts.savedElsewhere);
    }
    const same = await tx.definitions.workflow(content.sha256);
    if (same && same.id !== workflow) throw refusal('conflict', texts.sameAs(same.id));
    await tx.definitions.keepWorkflow(content);
    const published = await tx.publications.publish({
      ...{ agency, workflow, revision, sha256: content.sha256, publishedAt, account },
      ...{ effectiveOn: request.effectiveOn, approvedBy: request.approvedBy.trim() },
      ...{ note: request.note.trim(), changes, checks, title, number },
    });
    if (!published) throw refusal('conflict', texts.revisionSince(revision));
  });
}

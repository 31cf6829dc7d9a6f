import type { WorkflowDraft } from '@alur/client/authoring-service.js';
import * as texts from '@alur/client/authoring/authoring-texts.js';
import { draftFile } from '@alur/client/authoring/draft-file.js';
import type { CaseDesk } from '../cases/case-desk.ts';
import { refusal } from '../http/service-errors.ts';
import type { WorkflowDraftRecord } from '../store/ports/workflow-drafts.ts';

export interface DraftSave {
  readonly agency: string;
  readonly workflow: string;
  readonly account: string;
  readonly bpmn: string;
  /** Of the draft it was made from; 0 for the first. */
  readonly version: number;
  readonly basedOn?: number | undefined;
}

/** More SOPs than any agency has; a bound on what its authors can pile up. */
const mostWorkflows = 500;

/**
 * Keeps a draft, finished or not; what is hostile is refused.
 *
 * @throws ServiceError `conflict`, `invalid`, `too-large`; then nothing has changed
 */
export async function saveWorkflowDraft(
  desk: Pick<CaseDesk, 'store' | 'now'>,
  { agency, workflow, account, bpmn, version, basedOn }: DraftSave,
): Promise<WorkflowDraft> {
  const { title, number } = await draftFile(bpmn);
  const savedAt = desk.now();
  const saved = await desk.store.transaction(async (tx) => {
    const before = await tx.workflowDrafts.lock(agency, workflow);
    const revisions = await tx.publications.headsOf(agency, workflow);
    if (!before && revisions.length === 0) {
      const drafts = await tx.workflowDrafts.heads(agency);
      const known = [...(await tx.publications.heads(agency)), ...drafts].map(
        (each) => each.workflow,
      );
      const most = mostWorkflows;
      if (new Set(known).size >= most) throw refusal('conflict', texts.tooManySops(most));
    }
    const base = basedOn ?? (before ? before.basedOn : revisions[0]?.revision);
    if (base !== undefined && !revisions.some(({ revision }) => revision === base)) {
      throw refusal('conflict', texts.noSuchRevision);
    }
    const draft = { agency, workflow, account, bpmn, title, number, savedAt, basedOn: base };
    if ((await tx.workflowDrafts.save(draft, version)) === undefined) {
      throw refusal('conflict', before ? texts.savedElsewhere : texts.draftGone);
    }
    return tx.workflowDrafts.of(agency, workflow);
  });
  if (!saved) throw new Error('a draft that was saved is not there');
  return workflowDraft(saved);
}

/** A draft as its authors see it. */
export function workflowDraft(record: WorkflowDraftRecord): WorkflowDraft {
  const { workflow, bpmn, version, savedAt, savedBy, basedOn } = record;
  return {
    ...{ workflow, bpmn, version, savedAt, savedBy },
    ...(basedOn !== undefined && { basedOn }),
  };
}

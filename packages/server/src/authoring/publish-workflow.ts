import type { PublishRequest } from '@alur/client/authoring-service.js';
import * as texts from '@alur/client/authoring/authoring-texts.js';
import { checkDraft } from '@alur/client/authoring/check-draft.js';
import { publishFindings } from '@alur/client/authoring/publish-request.js';
import { publishedFile } from '@alur/client/authoring/published-file.js';
import { sopChanges } from '@alur/client/authoring/sop-changes.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { readWorkflow } from '@alur/workflow/bpmn/read-workflow.js';
import type { CaseDesk } from '../cases/case-desk.ts';
import { sha256 } from '../cases/sha256.ts';
import { refusal } from '../http/service-errors.ts';
import type { LoadedAgency } from '../pack/in-force.ts';
import type { PublicationRecord } from '../store/ports/publications.ts';
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
  const today = todayIn(desk, loaded);
  const draft = await draftAt(desk, publishing);
  const [latest] = await desk.store.read.publications.headsOf(loaded.agency.id, workflow);
  if (latest && latest.revision > (draft.basedOn ?? 0)) {
    throw refusal('conflict', texts.revisionSince(latest.revision));
  }
  const findings = publishFindings(request, today);
  if (findings.length > 0) throw refusal('invalid', undefined, { findings });

  const reading = await readWorkflow(draft.bpmn);
  if (!reading.ok) throw refusal('invalid', texts.checksFailed(1));
  const before = latest && (await desk.definitions.procedure({ ...latest, id: workflow })).sop;
  const revision = (latest?.revision ?? 0) + 1;
  const { effectiveOn, approvedBy } = request;
  const { identity } = reading.value;
  const terms = { identity, revision, today, effectiveOn, approvedBy };
  const xml = await publishedFile(draft.bpmn, terms);
  // What is published is held to the checks, and not only what it was made from.
  const { checks, sop } = await checkDraft(workflow, xml, await authoringTerms(desk, loaded));
  if (checks.failed > 0 || !sop) throw refusal('invalid', texts.checksFailed(checks.failed));

  const { findings: _, ...counts } = checks;
  // Its dates are no change: they are said of every revision.
  const changes = sopChanges(before, reading.value);
  await write(desk, draft, xml, record(desk, publishing, revision, sop, { xml, changes, counts }));
  return revision;
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

function record(
  desk: Pick<CaseDesk, 'now'>,
  { loaded, workflow, account, request }: Publishing,
  revision: number,
  { identity: { title, number } }: Sop,
  made: {
    readonly xml: string;
    readonly changes: PublicationRecord['changes'];
    readonly counts: PublicationRecord['checks'];
  },
): PublicationRecord {
  return {
    ...{ agency: loaded.agency.id, workflow, revision, sha256: sha256(made.xml), account },
    ...{ publishedAt: desk.now(), effectiveOn: request.effectiveOn },
    ...{ approvedBy: request.approvedBy.trim(), note: request.note.trim(), title, number },
    ...{ changes: made.changes, checks: made.counts },
  };
}

async function write(
  { store }: Pick<CaseDesk, 'store'>,
  draft: WorkflowDraftRecord,
  xml: string,
  publication: PublicationRecord,
): Promise<void> {
  const { agency, workflow, sha256: hash, publishedAt } = publication;
  await store.transaction(async (tx) => {
    if (!(await tx.workflowDrafts.remove(agency, workflow, draft.version))) {
      throw refusal('conflict', texts.savedElsewhere);
    }
    const same = await tx.definitions.workflow(hash);
    if (same && same.id !== workflow) throw refusal('conflict', texts.sameAs(same.id));
    await tx.definitions.keepWorkflow({ id: workflow, sha256: hash, xml, storedAt: publishedAt });
    if (!(await tx.publications.publish(publication))) {
      throw refusal('conflict', texts.revisionSince(publication.revision));
    }
  });
}

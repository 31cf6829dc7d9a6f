import type { Sop } from '@alur/model/sop/sop.js';
import { readWorkflow } from '@alur/workflow/bpmn/read-workflow.js';
import { isSameSop } from '@alur/workflow/changes/same-sop.js';
import {
  ChecksFailed,
  type PublishRequest,
  type WorkflowDraft,
  type WorkflowRevision,
} from '../authoring-service.ts';
import { ServiceError } from '../permit-service.ts';
import { serviceError } from '../service-texts.ts';
import { checksFailed, nothingChanged, revisionSince } from './authoring-texts.ts';
import { checkDraft, type AuthoringTerms } from './check-draft.ts';
import { publishedFile } from './published-file.ts';
import { publishFindings } from './publish-request.ts';
import { sopChanges } from './sop-changes.ts';

/** A draft that is to become the next revision of its SOP. */
export interface ToPublish {
  readonly draft: Pick<WorkflowDraft, 'workflow' | 'bpmn' | 'basedOn'>;
  readonly request: PublishRequest;
  /** The newest revision, with what it says; undefined for a new SOP. */
  readonly latest: { readonly revision: number; readonly sop: Sop } | undefined;
  /** "2026-11-21" */
  readonly today: string;
  readonly terms: AuthoringTerms;
}

/** The next revision, ready to be stored. */
export interface Prepared extends Pick<WorkflowRevision, 'revision' | 'changes'> {
  readonly bpmn: string;
  readonly sop: Sop;
  readonly checks: NonNullable<WorkflowRevision['checks']>;
}

/**
 * Does everything on publishing that needs no store.
 *
 * @throws ServiceError `conflict`, `invalid`, {@link ChecksFailed}, as `publish` does
 */
export async function preparePublication({
  draft,
  request,
  latest,
  today,
  terms,
}: ToPublish): Promise<Prepared> {
  if (latest && latest.revision > (draft.basedOn ?? 0)) {
    throw new ServiceError('conflict', revisionSince(latest.revision));
  }
  const findings = publishFindings(request, today);
  if (findings.length > 0) throw serviceError('invalid', { findings });

  const revision = (latest?.revision ?? 0) + 1;
  const reading = await readWorkflow(draft.bpmn);
  if (latest && reading.ok && isSameSop(latest.sop, reading.value)) {
    throw new ServiceError('invalid', nothingChanged(latest.revision));
  }
  // What is published is held to the checks, and not only what it was made from.
  const bpmn = reading.ok ? await stated(draft.bpmn, reading.value) : draft.bpmn;
  const { checks, sop } = await checkDraft(draft.workflow, bpmn, terms);
  if (!reading.ok || !sop || checks.failed > 0) {
    throw new ChecksFailed(checksFailed(checks.failed), checks);
  }
  const { findings: _, ...counts } = checks;
  // Its dates are no change: they are said of every revision.
  const changes = sopChanges(latest?.sop, reading.value);
  return { revision, bpmn, sop, changes, checks: counts };

  function stated(file: string, { identity }: Sop): Promise<string> {
    const { effectiveOn, approvedBy } = request;
    return publishedFile(file, { identity, revision, today, effectiveOn, approvedBy });
  }
}

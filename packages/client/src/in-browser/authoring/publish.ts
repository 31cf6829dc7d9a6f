import { sha256Hex } from '@alur/model/case/hash.js';
import type { DraftChecks, PublishRequest, WorkflowRevision } from '../../authoring-service.ts';
import { DraftConflict } from '../../authoring-service.ts';
import * as texts from '../../authoring/authoring-texts.ts';
import { type AuthoringTerms, checkDraft } from '../../authoring/check-draft.ts';
import { localDay } from '../../authoring/local-day.ts';
import { type Prepared, preparePublication } from '../../authoring/prepare-publication.ts';
import { ServiceError } from '../../permit-service.ts';
import { serviceError } from '../../service-texts.ts';
import { procedureKey, procedureOf } from '../definitions.ts';
import type { Desk } from '../desk.ts';
import { proceduresInForce } from '../procedure-in-force.ts';
import { inUnit } from '../unit.ts';
import { draftAt, withoutDraft } from './drafts.ts';
import { publicationKey, publicationsOf } from './pack-revisions.ts';
import { readRevisions } from './revisions.ts';
import { authorOf } from './who-authors.ts';

export async function checkStored(desk: Desk, workflow: string): Promise<DraftChecks> {
  await authorOf(desk, workflow);
  const row = await (await desk.tables()).get('workflowDrafts', workflow);
  if (!row?.draft) throw new ServiceError('not-found', texts.draftGone);
  return (await checkDraft(workflow, row.draft.bpmn, await termsOf(desk))).checks;
}

export async function publish(
  desk: Desk,
  workflow: string,
  request: PublishRequest,
): Promise<WorkflowRevision> {
  const { key: publishedBy } = await authorOf(desk, workflow);
  const tables = await desk.tables();
  const { draft } = draftAt(await tables.get('workflowDrafts', workflow), request.version);
  const [head] = await publicationsOf(desk, workflow);
  const before = head && (await procedureOf(desk, procedureKey({ id: workflow, ...head })));
  const publishedAt = desk.now();
  const prepared = await preparePublication({
    ...{ draft, request, today: localDay(publishedAt, desk.agency.timeZone) },
    latest: before && { revision: head.revision, sop: before.sop },
    terms: await termsOf(desk),
  }).catch((error: unknown) => {
    const isConflict = error instanceof ServiceError && error.code === 'conflict';
    throw isConflict ? new DraftConflict(error.text, draft) : error;
  });
  await write(desk, workflow, request, prepared, { publishedAt, publishedBy });
  const all = await readRevisions(desk, workflow);
  const made = all.find(({ revision }) => revision === prepared.revision);
  if (!made) throw serviceError('server', { cause: new Error('a revision is lost') });
  return made;
}

async function write(
  desk: Desk,
  workflow: string,
  request: PublishRequest,
  { revision, bpmn, sop, changes, checks }: Prepared,
  by: { readonly publishedAt: string; readonly publishedBy: string },
): Promise<void> {
  const sha256 = sha256Hex(bpmn);
  const { title, number } = sop.identity;
  const { effectiveOn } = request;
  await inUnit(await desk.tables(), async (unit) => {
    const row = draftAt(await unit.get('workflowDrafts', workflow), request.version);
    const key = publicationKey(workflow, revision);
    if (await unit.get('publications', key)) {
      throw new DraftConflict(texts.revisionSince(revision), row.draft);
    }
    const content = { kind: 'workflow', id: workflow, sha256, sop, xml: bpmn } as const;
    const contentKey = procedureKey({ id: workflow, sha256 });
    if (!(await unit.get('definitions', contentKey))) {
      unit.put('definitions', contentKey, { definition: content });
    }
    unit.put('publications', key, {
      ...{ workflow, revision, sha256, title, number, effectiveOn, changes, checks, ...by },
      ...{ approvedBy: request.approvedBy.trim(), note: request.note.trim() },
    });
    unit.put('workflowDrafts', workflow, withoutDraft(row));
  });
}

async function termsOf(desk: Desk): Promise<AuthoringTerms> {
  const workflows = await proceduresInForce(desk);
  return {
    ...{ agency: desk.agency, permitTypes: [...desk.permitTypes.values()] },
    workflows: workflows.map(({ id, sop }) => ({ id, sop })),
  };
}

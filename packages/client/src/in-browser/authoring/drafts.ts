import type { PresentAuthor, WorkflowDraft } from '../../authoring-service.ts';
import { DraftConflict } from '../../authoring-service.ts';
import * as texts from '../../authoring/authoring-texts.ts';
import { draftFile } from '../../authoring/draft-file.ts';
import type { Desk } from '../desk.ts';
import type { WorkflowDraftRow } from '../tables.ts';
import { inUnit } from '../unit.ts';
import { publicationsOf } from './pack-revisions.ts';
import { authorOf } from './who-authors.ts';

export async function readDraft(desk: Desk, workflow: string): Promise<WorkflowDraft | undefined> {
  await authorOf(desk, workflow);
  return (await (await desk.tables()).get('workflowDrafts', workflow))?.draft;
}

export async function saveDraft(
  desk: Desk,
  workflow: string,
  bpmn: string,
  version: number,
  basedOn?: number,
): Promise<WorkflowDraft> {
  const { key: savedBy } = await authorOf(desk, workflow);
  const { title, number } = await draftFile(bpmn);
  const revisions = await publicationsOf(desk, workflow);
  return inUnit(await desk.tables(), async (unit) => {
    const row = await unit.get('workflowDrafts', workflow);
    expectVersion(row, version);
    const base = basedOn ?? (row?.draft ? row.draft.basedOn : revisions[0]?.revision);
    if (base !== undefined && !revisions.some(({ revision }) => revision === base)) {
      throw new DraftConflict(texts.noSuchRevision, row?.draft);
    }
    const draft: WorkflowDraft = {
      ...{ workflow, bpmn, version: (row?.last ?? 0) + 1, savedAt: desk.now(), savedBy },
      ...(base !== undefined && { basedOn: base }),
    };
    unit.put('workflowDrafts', workflow, { last: draft.version, draft, title, number });
    return draft;
  });
}

export async function discardDraft(desk: Desk, workflow: string, version: number): Promise<void> {
  await authorOf(desk, workflow);
  await inUnit(await desk.tables(), async (unit) => {
    const row = await unit.get('workflowDrafts', workflow);
    unit.put('workflowDrafts', workflow, withoutDraft(draftAt(row, version)));
  });
}

/** The row whose draft has the version. @throws {DraftConflict} when it is another's, or gone */
export function draftAt(
  row: WorkflowDraftRow | undefined,
  version: number,
): WorkflowDraftRow & { readonly draft: WorkflowDraft } {
  const draft = row?.draft;
  if (!draft) throw new DraftConflict(texts.draftGone, undefined);
  if (draft.version !== version) throw new DraftConflict(texts.savedElsewhere, draft);
  return { ...row, draft };
}

/** The version is remembered, so that no later draft can be taken for this one. */
export function withoutDraft({ last }: WorkflowDraftRow) {
  return { last, title: '', number: '' };
}

function expectVersion(row: WorkflowDraftRow | undefined, version: number): void {
  if (version !== 0) draftAt(row, version);
  else if (row?.draft) throw new DraftConflict(texts.savedElsewhere, row.draft);
}

/** How long somebody who is not heard of any more still has an SOP open, in milliseconds. */
const presenceLife = 60_000;

export async function attend(desk: Desk, workflow: string): Promise<readonly PresentAuthor[]> {
  const { key: self } = await authorOf(desk, workflow);
  const tables = await desk.tables();
  const seenAt = desk.now();
  await inUnit(tables, async (unit) => {
    const key = `${workflow} ${self}`;
    const row = await unit.get('presence', key);
    const since = row && isFresh(row.seenAt, seenAt) ? row.since : seenAt;
    unit.put('presence', key, { workflow, author: self, since, seenAt });
  });
  const rows = await tables.getAllFromIndex('presence', 'workflow', workflow);
  return rows
    .filter((row) => row.author !== self && isFresh(row.seenAt, seenAt))
    .sort((a, b) => a.since.localeCompare(b.since))
    .map(({ author, since }) => ({ author, since }));
}

const isFresh = (seenAt: string, now: string): boolean =>
  Date.parse(seenAt) >= Date.parse(now) - presenceLife;

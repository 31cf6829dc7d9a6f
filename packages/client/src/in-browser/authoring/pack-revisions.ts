import { isOwnWorkflow } from '../../authoring/own-workflow.ts';
import { localDay } from '../../authoring/local-day.ts';
import { sopChanges } from '../../authoring/sop-changes.ts';
import { keepProcedure, procedureKey, procedureOf } from '../definitions.ts';
import type { Desk, Procedure } from '../desk.ts';
import { inUnit } from '../unit.ts';
import type { PublicationRow } from '../tables.ts';

/** The revisions of an SOP, newest first. */
export async function publicationsOf(
  desk: Desk,
  workflow: string,
): Promise<readonly PublicationRow[]> {
  const rows = await (await desk.tables()).getAllFromIndex('publications', 'workflow', workflow);
  return rows.sort((a, b) => b.revision - a.revision);
}

/** The key of a revision among the publications. */
export const publicationKey = (workflow: string, revision: number): string =>
  `${workflow} ${revision}`;

/**
 * Notes the files of the pack as revisions, as the server does when it starts: the first, and a
 * next one where a file has changed and no author has published since.
 */
export async function keepPackRevisions(desk: Desk): Promise<void> {
  for (const procedure of desk.procedures.values()) {
    if (isOwnWorkflow(desk.agency.id, procedure.id)) await keepPackRevision(desk, procedure);
  }
}

async function keepPackRevision(desk: Desk, procedure: Procedure): Promise<void> {
  const { id: workflow, sha256, sop } = procedure;
  const [latest] = await publicationsOf(desk, workflow);
  if (latest && (latest.sha256 === sha256 || latest.publishedBy !== undefined)) return;
  const before = latest && (await procedureOf(desk, procedureKey({ id: workflow, ...latest })));
  const revision = (latest?.revision ?? 0) + 1;
  const at = desk.now();
  await inUnit(await desk.tables(), async (unit) => {
    const key = publicationKey(workflow, revision);
    if (await unit.get('publications', key)) return;
    await keepProcedure(unit, procedure);
    const { title, number, approvedBy } = sop.identity;
    unit.put('publications', key, {
      ...{ workflow, revision, sha256, title, number, approvedBy, note: '' },
      ...{ publishedAt: at, effectiveOn: localDay(at, desk.agency.timeZone) },
      changes: sopChanges(before?.sop, sop),
    });
  });
}

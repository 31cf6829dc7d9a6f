import type { AuthoredWorkflow, WorkflowRevision } from '../../authoring-service.ts';
import { noSuchRevision } from '../../authoring/authoring-texts.ts';
import { localDay } from '../../authoring/local-day.ts';
import { revisionInForce, revisionState } from '../../authoring/revision-state.ts';
import { ServiceError } from '../../permit-service.ts';
import { procedureKey, procedureOf } from '../definitions.ts';
import type { Desk } from '../desk.ts';
import { publicationsOf } from './pack-revisions.ts';
import { author, authorOf } from './who-authors.ts';

export async function readWorkflows(desk: Desk): Promise<readonly AuthoredWorkflow[]> {
  await author(desk);
  const tables = await desk.tables();
  const published = await tables.getAll('publications');
  const drafts = (await tables.getAll('workflowDrafts')).filter(({ draft }) => draft);
  const today = localDay(desk.now(), desk.agency.timeZone);
  const ids = new Set([
    ...published.map(({ workflow }) => workflow),
    ...drafts.map(({ key }) => key),
  ]);
  return [...ids]
    .map((workflow) => {
      const own = published.filter((row) => row.workflow === workflow);
      const latest = own.sort((a, b) => b.revision - a.revision)[0];
      const row = drafts.find(({ key }) => key === workflow);
      const { version = 0, savedAt = '', savedBy = '' } = row?.draft ?? {};
      const changedAt = [latest?.publishedAt ?? '', savedAt].sort().at(-1) ?? '';
      const revision = revisionInForce(own, today)?.revision;
      const listed: AuthoredWorkflow = {
        workflow,
        title: row?.title || latest?.title || '',
        number: row?.number || latest?.number || '',
        ...(revision !== undefined && { revision }),
        ...(row && { draft: { version, savedAt, savedBy } }),
      };
      return { changedAt, listed };
    })
    .sort((a, b) => b.changedAt.localeCompare(a.changedAt))
    .map(({ listed }) => listed);
}

export async function readRevisions(
  desk: Desk,
  workflow: string,
): Promise<readonly WorkflowRevision[]> {
  await authorOf(desk, workflow);
  const rows = await publicationsOf(desk, workflow);
  const cases = await (await desk.tables()).getAll('cases');
  const today = localDay(desk.now(), desk.agency.timeZone);
  return rows.map(({ key: _, version: __, title: ___, number: ____, ...row }) => {
    const on = procedureKey({ id: workflow, sha256: row.sha256 });
    const running = cases.filter(
      (each) => each.workflow === on && !each.log.some(({ type }) => type === 'case.ended'),
    );
    return { ...row, state: revisionState(row, rows, today), runningCases: running.length };
  });
}

export async function readRevision(
  desk: Desk,
  workflow: string,
  revision: number,
): Promise<string> {
  await authorOf(desk, workflow);
  const row = (await publicationsOf(desk, workflow)).find((each) => each.revision === revision);
  if (!row) throw new ServiceError('not-found', noSuchRevision);
  const { sop, xml } = await procedureOf(desk, procedureKey({ id: workflow, ...row }));
  if (xml !== undefined) return xml;
  const { writeWorkflow } = await import('@alur/workflow/bpmn/write-workflow.js');
  return writeWorkflow(sop);
}

import { isOwnWorkflow } from '@alur/client/authoring/own-workflow.js';
import { localDay } from '@alur/client/authoring/local-day.js';
import { sopChanges } from '@alur/client/authoring/sop-changes.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { readWorkflow } from '@alur/workflow/bpmn/read-workflow.js';
import type { FileProblem, LoadedAgency, LoadedWorkflow } from '../pack/load-pack.ts';
import type { PublicationHead } from '../store/ports/publications.ts';
import type { Store, StoreTransaction } from '../store/store.ts';

/**
 * Makes the pack's files revisions of their SOPs: the first, and a next one where a file has changed
 * and no author has published since. Their contents have to be among the definitions.
 *
 * @returns a problem for each file that does not come into force, because an author has published
 */
export async function keepPackFiles(
  store: Store,
  { agency, workflows }: LoadedAgency,
  now: string,
): Promise<readonly FileProblem[]> {
  const own = [...workflows.values()].filter(({ id }) => isOwnWorkflow(agency.id, id));
  const kept = await store.read.publications.heads(agency.id);
  const problems: FileProblem[] = [];
  for (const file of own) {
    const [latest] = kept.filter(({ workflow }) => workflow === file.id);
    if (latest?.sha256 === file.sha256) continue;
    // Asked again inside: another server may have started at the same moment.
    const conflict = await store.transaction(async (tx) => {
      const heads = await tx.publications.headsOf(agency.id, file.id);
      return keepFile(tx, agency, file, heads, now);
    });
    if (conflict) problems.push(publishedSince(file.id, conflict.revision));
  }
  return problems;
}

/** The revision that stands in the way of a changed file. */
async function keepFile(
  tx: StoreTransaction,
  agency: LoadedAgency['agency'],
  { id, sha256, sop }: LoadedWorkflow,
  heads: readonly PublicationHead[],
  now: string,
): Promise<PublicationHead | undefined> {
  const [latest] = heads;
  if (latest?.sha256 === sha256) return undefined;
  if (latest && !latest.ofPack) {
    return heads.some((head) => head.sha256 === sha256) ? undefined : latest;
  }
  const { title, number, approvedBy } = sop.identity;
  await tx.publications.publish({
    ...{ agency: agency.id, workflow: id, revision: (latest?.revision ?? 0) + 1, sha256 },
    ...{ publishedAt: now, effectiveOn: localDay(now, agency.timeZone), account: undefined },
    ...{ title, number, approvedBy, note: '', checks: undefined },
    changes: sopChanges(latest && (await readContent(tx, latest.sha256)), sop),
  });
  return undefined;
}

async function readContent(
  tx: Pick<StoreTransaction, 'definitions'>,
  sha256: string,
): Promise<Sop | undefined> {
  const stored = await tx.definitions.workflow(sha256);
  const reading = stored && (await readWorkflow(stored.xml));
  return reading?.ok ? reading.value : undefined;
}

function publishedSince(workflow: string, revision: number): FileProblem {
  return {
    file: `workflows/${workflow}`,
    line: 1,
    severity: 'error',
    code: 'published-since',
    message: {
      id: `Berkas ini berubah, tetapi penyusun SOP telah menerbitkan revisi ${revision}, dan revisi itu tetap berlaku. Impor berkas ini di penyusun SOP lalu terbitkan, atau simpan berkas revisi ${revision} di sini.`,
      en: `This file has changed, but an author has published revision ${revision}, and that one stays in force. Import this file in the SOP studio and publish it, or keep the file of revision ${revision} here.`,
    },
  };
}

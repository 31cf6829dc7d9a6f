import type { CaseView } from '@alur/client/permit-service.js';
import { canonicalJson } from '@alur/model/case/hash.js';
import { pruneHidden } from '@alur/model/form/prune.js';
import { validateApplication } from '@alur/model/form/validate.js';
import type { Correction } from '@alur/model/permit/application.js';
import { changedParts } from '@alur/model/permit/changed-parts.js';
import { completeActivity } from '@alur/workflow/case/advance-case.js';
import { correctionClockOf } from '@alur/workflow/case/correction-clock.js';
import { refusal } from '../http/service-errors.ts';
import type { DocumentRecord } from '../store/ports/documents.ts';
import type { DraftRecord } from '../store/ports/drafts.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { CaseDesk } from './case-desk.ts';
import { refuseStep, tooLate } from './already-done.ts';
import { definitionsOf } from './pinned-definitions.ts';
import { composeMail } from './compose-mail.ts';
import { incomplete } from './incomplete.ts';
import { readCaseView } from './read-case.ts';
import { sha256 } from './sha256.ts';
import { planAdvance, writeAdvance } from './write-advance.ts';

/**
 * Sends an application again, for the task that asked for it: what counts of the case, its log, its
 * step and the mails in one transaction. A draft that was sent before answers with its case.
 *
 * @throws ServiceError `invalid` with findings when it is not complete; `conflict` when nothing
 *   waits for it any more. The draft stays in both cases
 */
export async function sendCorrection(
  desk: CaseDesk,
  { id: draftId }: Pick<DraftRecord, 'id'>,
  corrects: Correction,
): Promise<CaseView> {
  const pinned = await desk.store.read.tasks.pinned(corrects.task);
  if (!pinned) throw refusal('not-found');
  const { task } = pinned;
  const { agency, permitType, procedure } = await definitionsOf(desk, pinned);
  const correctionClock = correctionClockOf(agency, procedure.sop, permitType);
  const at = desk.now();
  const record = await desk.store.transaction(async (tx) => {
    const known = await tx.cases.byCorrection(draftId);
    if (known) return known;
    const before = await tx.cases.lock(task.case);
    const draft = await tx.drafts.lock(draftId);
    if (!before || !draft) throw refusal('not-found');
    const { statements, account } = draft;
    const answers = pruneHidden(permitType, draft.answers);
    const now = await tx.documents.ofDrafts([draftId]);
    const findings = validateApplication(permitType, { answers, documents: now, statements });
    if (findings.length > 0) throw refusal('invalid', incomplete, { findings });
    const by = { account, role: task.role };
    if (!(await tx.tasks.complete(task.id, at, by))) throw await tooLate(tx, task);

    const sent = sentAgain(await tx.documents.ofCase(before.id), now);
    const log = await tx.events.ofCase(before.id);
    const advance = await completeActivity(
      { ...procedure, permitType, answers, log, correctionClock, hashText: sha256 },
      before.engine,
      {
        task: task.key,
        actor: { kind: 'person', ...by },
        corrected: {
          answersSha256: sha256(canonicalJson(answers)),
          documents: sent.all.map(({ requirement, sha256: hash }) => ({
            requirement,
            sha256: hash,
          })),
          changed: changedParts(
            { answers: before.answers, documents: sent.before },
            { answers, documents: sent.all },
          ),
        },
      },
    ).catch((error: unknown) => refuseStep(error, task));
    const again = { ...before, answers, statements };
    const moving = { agency, procedure, record: again, log, completed: task.key };
    const about = { agency, permitType, record: again, verdicts: [] };
    const planned = await planAdvance(tx, moving, advance, at, desk.newId, (template) =>
      composeMail(tx, desk, about, template),
    );
    await tx.cases.correct(before.id, { draft: draftId, answers, statements, at });
    await tx.cases.progress(before.id, planned.progress);
    await writeAdvance(tx, before.id, planned);
    await takeDocuments(tx, sent, draftId, before.id, at);
    await tx.drafts.remove(draftId);
    return { ...again, ...planned.progress };
  });
  desk.mailQueued();
  return readCaseView(desk, record);
}

interface SentAgain {
  readonly before: readonly DocumentRecord[];
  /** What counts from here on. */
  readonly all: readonly DocumentRecord[];
  /** Of the draft, the same bytes as the case has already; they go with the next sweep of orphans. */
  readonly copies: readonly DocumentRecord[];
  /** Of the case, replaced or not asked for any more. */
  readonly superseded: readonly DocumentRecord[];
}

/** What did not change stays the file that the officers know; of the rest the new one counts. */
function sentAgain(before: readonly DocumentRecord[], now: readonly DocumentRecord[]): SentAgain {
  const isSame = (a: DocumentRecord, b: DocumentRecord) =>
    a.requirement === b.requirement && a.sha256 === b.sha256;
  return {
    before,
    all: now.map((document) => before.find((old) => isSame(old, document)) ?? document),
    copies: now.filter((document) => before.some((old) => isSame(old, document))),
    superseded: before.filter((old) => !now.some((document) => isSame(old, document))),
  };
}

async function takeDocuments(
  tx: StoreTransaction,
  { copies, superseded }: SentAgain,
  draft: string,
  caseId: string,
  at: string,
): Promise<void> {
  for (const { id } of copies) await tx.documents.remove(id);
  for (const { id } of superseded) await tx.documents.supersede(id, at);
  await tx.documents.moveToCase(draft, caseId);
}

import { canonicalJson, sha256Hex } from '@alur/model/case/hash.js';
import { pruneHidden } from '@alur/model/form/prune.js';
import { validateApplication } from '@alur/model/form/validate.js';
import type { Correction, Draft, StoredDocument } from '@alur/model/permit/application.js';
import { changedParts } from '@alur/model/permit/changed-parts.js';
import { completeActivity } from '@alur/workflow/case/advance-case.js';
import { correctionClockOf } from '@alur/workflow/case/correction-clock.js';
import { serviceError } from '../service-texts.ts';
import { permitTypeOf, procedureOf } from './definitions.ts';
import type { Desk, Procedure } from './desk.ts';
import { forgetDocument } from './drafts.ts';
import { markSent, moveDocuments } from './sent-draft.ts';
import type { AccountRow } from './tables.ts';
import { closeTasks, openTask, ownTask } from './tasks.ts';
import type { Unit } from './unit.ts';
import { writeAdvance, type Written } from './write-advance.ts';

/** Sends an application again, for the task that asked for it; its case goes on from there. */
export async function sendCorrection(
  unit: Unit,
  desk: Desk,
  account: AccountRow,
  draft: Draft,
  corrects: Correction,
): Promise<Written & { readonly procedure: Procedure }> {
  const task = openTask(ownTask(desk, await unit.get('tasks', corrects.task), account));
  const before = await unit.get('cases', task.case);
  if (!before) throw serviceError('not-found');
  const permitType = await permitTypeOf(desk, draft.permitType.id, draft.permitType.revision);
  const { statements } = draft;
  const answers = pruneHidden(permitType, draft.answers);
  const findings = validateApplication(permitType, {
    ...{ answers, statements, documents: draft.documents },
  });
  if (findings.length > 0) throw serviceError('invalid', { findings });

  const procedure = await procedureOf(desk, before.workflow);
  const { sop, engine } = procedure;
  const correctionClock = correctionClockOf(desk.agency, sop, permitType);
  const sent = sentAgain(before.documents, draft.documents);
  const advance = await completeActivity(
    { sop, engine, permitType, answers, log: before.log, correctionClock },
    before.state,
    {
      task: task.task,
      actor: { kind: 'person', account: account.id, role: task.role },
      corrected: {
        answersSha256: sha256Hex(canonicalJson(answers)),
        documents: sent.all.map(({ requirement, sha256 }) => ({ requirement, sha256 })),
        changed: changedParts(before, { answers, documents: sent.all }),
      },
    },
  );
  const at = desk.now();
  for (const { id } of sent.copies) await forgetDocument(unit, id);
  await moveDocuments(unit, before.key, sent.replaced);
  await closeTasks(unit, desk, task, advance, at);
  markSent(unit, account, draft, before.key);
  const again = { ...before, answers, statements, documents: sent.all };
  const step = { applicantEmail: account.key, permitType, at };
  return { ...(await writeAdvance(unit, desk, again, advance, step)), procedure };
}

/** What did not change stays the file that the officers know; of the rest the new one counts. */
function sentAgain(before: readonly StoredDocument[], now: readonly StoredDocument[]) {
  const same = (document: StoredDocument) =>
    before.find(
      ({ requirement, sha256 }) =>
        requirement === document.requirement && sha256 === document.sha256,
    );
  return {
    all: now.map((document) => same(document) ?? document),
    copies: now.filter((document) => same(document)),
    replaced: now.filter((document) => !same(document)),
  };
}

import { canonicalJson, sha256Hex } from '@alur/model/case/hash.js';
import { pruneHidden } from '@alur/model/form/prune.js';
import { validateApplication } from '@alur/model/form/validate.js';
import { startCase } from '@alur/workflow/case/advance-case.js';
import { registrationSeries } from '@alur/workflow/case/numbering.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import { ServiceError, type CaseView } from '../permit-service.ts';
import { renewedForm } from '../renewed-form.ts';
import { serviceError } from '../service-texts.ts';
import { applicantView } from './case-view.ts';
import { keepPermitType, keepProcedure, permitTypeOf, procedureKey } from './definitions.ts';
import { newId, signedIn, type Desk, type Procedure } from './desk.ts';
import { forgetDocument, ownDraft } from './drafts.ts';
import { newerRevision } from './newer-revision.ts';
import { nextNumber } from './numbers.ts';
import { procedureInForce } from './procedure-in-force.ts';
import { sendCorrection } from './send-correction.ts';
import { markSent, moveDocuments } from './sent-draft.ts';
import type { AccountRow, CaseRow, DraftRow } from './tables.ts';
import { inUnit, type Unit } from './unit.ts';
import { writeAdvance, type Written } from './write-advance.ts';

/** Turns a draft into a case and starts its procedure; a draft that was sent finds its case. */
export async function submit(desk: Desk, draftId: string): Promise<CaseView> {
  const account = await signedIn(desk);
  const { row, procedure, mails } = await inUnit(await desk.tables(), async (unit) => {
    const sent = await unit.get('drafts', draftId);
    if (sent?.account === account.id && sent.submittedAs !== undefined) {
      const known = await unit.get('cases', sent.submittedAs);
      if (!known) throw serviceError('not-found');
      return { row: known, procedure: undefined, mails: [] };
    }
    const row = ownDraft(sent, account);
    return row.draft.corrects
      ? sendCorrection(unit, desk, account, row.draft, row.draft.corrects)
      : openCase(unit, desk, account, row);
  });
  mails.forEach(desk.onMail);
  return applicantView(desk, row, procedure);
}

async function openCase(
  unit: Unit,
  desk: Desk,
  account: AccountRow,
  { draft }: DraftRow,
): Promise<Written & { readonly procedure: Procedure }> {
  if (newerRevision(desk, draft) !== undefined) throw new ServiceError('conflict', renewedForm);
  const { documents, statements, keptAside } = draft;
  const permitType = await permitTypeOf(desk, draft.permitType.id, draft.permitType.revision);
  const findings = validateApplication(permitType, {
    answers: draft.answers,
    documents,
    statements,
  });
  if (findings.length > 0) throw serviceError('invalid', { findings });
  const procedure = await procedureInForce(desk, permitType.workflow);
  if (!procedure) throw serviceError('server', { cause: new Error(`no ${permitType.workflow}`) });

  const id = newId(desk);
  const at = desk.now();
  const answers = pruneHidden(permitType, draft.answers);
  const registrationNumber = await nextNumber(
    unit,
    desk,
    registrationSeries(desk.agency),
    permitType.id,
    at,
  );
  const applicant = { kind: 'person', account: account.id, role: desk.applicantRole } as const;
  const { sop, engine } = procedure;
  const advance = await startCase(
    { sop, engine, permitType, answers, log: [] },
    submittedData(permitType, procedure, registrationNumber, answers, documents),
    applicant,
  );

  const { id: type, revision, title } = permitType;
  const row: Omit<CaseRow, 'key' | 'version'> = {
    account: account.id,
    summary: {
      id,
      registrationNumber,
      permitType: { id: type, revision, title },
      status: 'submitted',
      submittedAt: at,
      updatedAt: at,
    },
    workflow: procedureKey(procedure),
    answers,
    statements,
    documents,
    verdicts: [],
    log: [],
    letters: [],
    state: advance.state,
    verificationCode: newId(desk),
  };
  await keepPermitType(unit, permitType);
  await keepProcedure(unit, procedure);
  await moveDocuments(unit, id, documents);
  for (const document of keptAside?.documents ?? []) await forgetDocument(unit, document.id);
  markSent(unit, account, draft, id);
  const written = await writeAdvance(unit, desk, { key: id, version: 0, ...row }, advance, {
    applicantEmail: account.key,
    permitType,
    at,
  });
  return { ...written, procedure };
}

function submittedData(
  { id, revision, handledBy }: PermitType,
  procedure: Procedure,
  registrationNumber: string,
  answers: CaseRow['answers'],
  documents: CaseRow['documents'],
): Parameters<typeof startCase>[1] {
  return {
    registrationNumber,
    permitType: { id, revision },
    workflow: { id: procedure.id, sha256: procedure.sha256 },
    handledBy,
    answersSha256: sha256Hex(canonicalJson(answers)),
    documents: documents.map(({ requirement, sha256 }) => ({ requirement, sha256 })),
  };
}

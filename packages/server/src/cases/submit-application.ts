import { canonicalJson } from '@alur/model/case/hash.js';
import { pruneHidden } from '@alur/model/form/prune.js';
import { validateApplication } from '@alur/model/form/validate.js';
import { fittingDocuments } from '@alur/model/permit/reconcile/fitting-documents.js';
import type { Agency } from '@alur/model/generated/agency.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { CaseView } from '@alur/client/permit-service.js';
import { startCase } from '@alur/workflow/case/advance-case.js';
import { localDate, registrationSeries, seriesNumber } from '@alur/workflow/case/numbering.js';
import { renewedForm } from '@alur/client/renewed-form.js';
import { todayIn } from '../authoring/today.ts';
import { refusal } from '../http/service-errors.ts';
import { randomId } from '../ids.ts';
import type { CaseRecord } from '../store/ports/cases.ts';
import type { DraftRecord } from '../store/ports/drafts.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { CaseDesk } from './case-desk.ts';
import { caseView } from './case-view.ts';
import { composeMail } from './compose-mail.ts';
import type { Procedure } from './definitions.ts';
import { incomplete } from './incomplete.ts';
import { readCaseView } from './read-case.ts';
import { sendCorrection } from './send-correction.ts';
import { sha256 } from './sha256.ts';
import { planAdvance, writeAdvance } from './write-advance.ts';

/** What an application is checked against and started with. */
interface Terms {
  readonly agency: Agency;
  readonly permitType: PermitType;
  readonly procedure: Procedure;
}

/**
 * Sends an application: the draft becomes a case, numbered and started on its procedure, in one
 * transaction. A draft that was sent before answers with the case that it became.
 *
 * @throws ServiceError `invalid` with findings when it is not complete; the draft stays as it is
 */
export async function submitApplication(desk: CaseDesk, draftId: string): Promise<CaseView> {
  const draft = await desk.store.read.drafts.byId(draftId);
  if (draft?.corrects) return sendCorrection(desk, draft, draft.corrects);
  const corrected = draft ? undefined : await desk.store.read.cases.byCorrection(draftId);
  if (corrected) return readCaseView(desk, corrected);
  const terms = draft && (await termsOf(desk, draft));
  const at = desk.now();
  const submitted = await desk.store.transaction(async (tx) => {
    const known = await tx.cases.byDraft(draftId);
    if (known) return { known };
    const locked = await tx.drafts.lock(draftId);
    if (!locked || !terms) throw refusal('not-found');
    return writeCase(tx, desk, terms, locked, at);
  });
  if ('known' in submitted) return readCaseView(desk, submitted.known);
  desk.mailQueued();
  return submitted.view;
}

async function termsOf(desk: CaseDesk, draft: DraftRecord): Promise<Terms> {
  const agency = desk.definitions.agencies.get(draft.agency)?.agency;
  const permitType = await desk.definitions.permitType(draft.agency, draft.permitType);
  const inForce = desk.definitions.inForce(draft.agency, draft.permitType.id);
  const content =
    agency &&
    permitType &&
    (await desk.definitions.contentInForce(
      agency.id,
      permitType.workflow,
      todayIn(desk, { agency }),
    ));
  const procedure = content && (await desk.definitions.procedure(content));
  if (!agency || !permitType || !inForce || !procedure) throw refusal('conflict', notInForce);
  if (desk.definitions.newerRevision(draft.agency, draft.permitType) !== undefined) {
    throw refusal('conflict', renewedForm);
  }
  return { agency, permitType, procedure };
}

async function writeCase(
  tx: StoreTransaction,
  desk: CaseDesk,
  { agency, permitType, procedure }: Terms,
  draft: DraftRecord,
  at: string,
): Promise<{ readonly view: CaseView }> {
  const { fitting: documents, aside } = fittingDocuments(
    permitType,
    await tx.documents.ofDrafts([draft.id]),
  );
  const answers = pruneHidden(permitType, draft.answers);
  const { statements } = draft;
  const findings = validateApplication(permitType, { answers, documents, statements });
  if (findings.length > 0) throw refusal('invalid', incomplete, { findings });

  const { workflow, registrationNumber } = await pinned(tx, agency, permitType, procedure, at);
  const record = {
    id: desk.newId(),
    agency: agency.id,
    registrationNumber,
    permitType: { ...draft.permitType, title: permitType.title },
    submittedAt: at,
    account: draft.account,
    draft: draft.id,
    verificationCode: randomId(desk.randomBytes),
    workflow,
    handledBy: permitType.handledBy,
    category: permitType.category,
    answers,
    statements,
  };
  const role = agency.roles.find(({ applicant }) => applicant)?.id ?? '';
  const advance = await startCase(
    { sop: procedure.sop, engine: procedure.engine, permitType, answers, log: [] },
    {
      registrationNumber,
      permitType: draft.permitType,
      workflow,
      handledBy: permitType.handledBy,
      answersSha256: sha256(canonicalJson(answers)),
      documents: documents.map(({ requirement, sha256 }) => ({ requirement, sha256 })),
    },
    { kind: 'person', account: draft.account, role },
  );
  const moving = { agency, procedure, record, log: [] };
  const about = { agency, permitType, record, verdicts: [] };
  const planned = await planAdvance(tx, moving, advance, at, desk.newId, (template) =>
    composeMail(tx, desk, about, template),
  );
  const whole: CaseRecord = { ...record, ...planned.progress };
  await tx.cases.create(whole);
  await writeAdvance(tx, record.id, planned);
  // What this form does not ask is not sent; the bytes go with the next sweep of orphans.
  for (const { id } of aside) await tx.documents.remove(id);
  await tx.documents.moveToCase(draft.id, record.id);
  await tx.drafts.remove(draft.id);
  return { view: caseView(desk, whole, procedure, { documents, log: planned.log, verdicts: [] }) };
}

async function pinned(
  tx: StoreTransaction,
  agency: Agency,
  permitType: PermitType,
  procedure: Procedure,
  at: string,
): Promise<Pick<CaseRecord, 'workflow' | 'registrationNumber'>> {
  const series = registrationSeries(agency);
  const date = localDate(at, agency.timeZone);
  const next = await tx.numbers.next({
    agency: agency.id,
    series: series.series,
    year: date.year,
  });
  return {
    registrationNumber: seriesNumber(series, next, permitType.id, date),
    workflow: { id: procedure.id, sha256: procedure.sha256 },
  };
}

const notInForce = {
  id: 'Jenis izin ini sedang tidak dilayani secara daring. Draf Anda tetap tersimpan; hubungi kantor kami untuk keterangan lebih lanjut.',
  en: 'This permit is not offered online at the moment. Your draft is kept; please contact our office to learn more.',
};

import type { CaseEvent } from '@alur/model/case/event.js';
import type { StoredDocument, Verdict } from '@alur/model/permit/application.js';
import { issuedLetters } from '@alur/client/issued-letters.js';
import type { CaseActivity, CaseSummary, CaseView } from '@alur/client/permit-service.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { roleOf } from '@alur/workflow/case/sop-activity.js';
import type { CaseListing, CaseRecord } from '../store/ports/cases.ts';
import { verificationUrl, type CaseDesk } from './case-desk.ts';
import type { Procedure } from './definitions.ts';

/** What of a case lies outside its own record. */
export interface CaseParts {
  readonly documents: readonly StoredDocument[];
  readonly log: readonly CaseEvent[];
  /** Decided ones, oldest first; a later one on the same item counts. */
  readonly verdicts: readonly Verdict[];
  /** Officers' words to the applicant, by id. */
  readonly notes?: Readonly<Record<string, string>>;
}

export function caseSummary(listing: CaseListing): CaseSummary {
  const { id, registrationNumber, permitType, status, submittedAt, updatedAt } = listing;
  return { id, registrationNumber, permitType, status, submittedAt, updatedAt };
}

/** Answers, documents and log as a viewer gets them. Who may view is the policy's question. */
export function caseView(
  desk: Pick<CaseDesk, 'publicUrl'>,
  record: CaseRecord,
  procedure: Procedure,
  { documents, log, verdicts, notes = {} }: CaseParts,
): CaseView {
  return {
    ...caseSummary(record),
    answers: record.answers,
    statements: record.statements,
    documents: documents.map(storedDocument),
    verdicts: [...new Map(verdicts.map((verdict) => [verdict.item, verdict])).values()],
    log,
    notes,
    workflow: { id: procedure.id, sha256: procedure.sha256 },
    activities: activitiesOf(procedure.sop),
    letters: issuedLetters(log),
    verificationUrl: verificationUrl(desk, record.verificationCode),
  };
}

/** What the client may know of a document: not whose it is. */
export function storedDocument(document: StoredDocument): StoredDocument {
  const { id, requirement, fileName, mediaType, size, sha256, uploadedAt } = document;
  return { id, requirement, fileName, mediaType, size, sha256, uploadedAt };
}

const activities = new WeakMap<Sop, readonly CaseActivity[]>();

function activitiesOf(sop: Sop): readonly CaseActivity[] {
  const known = activities.get(sop);
  if (known) return known;
  const made = sop.activities.map(({ id, number, name, performer, mutuBaku }) => ({
    id,
    number,
    name,
    role: roleOf(sop, id),
    performer: sop.performers.find((each) => each.id === performer)?.name ?? '',
    duration: mutuBaku.duration,
  }));
  activities.set(sop, made);
  return made;
}

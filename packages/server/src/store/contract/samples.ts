/** Records to try a store with. Each takes what the case is about; the rest is filled in. */

import type { CaseEvent } from '@alur/model/case/event.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Account } from '../ports/accounts.ts';
import type { CaseRecord } from '../ports/cases.ts';
import type { DocumentRecord } from '../ports/documents.ts';
import type { DraftRecord } from '../ports/drafts.ts';
import type { QueuedMail } from '../ports/mails.ts';
import type { TaskRecord } from '../ports/tasks.ts';
import type { Store } from '../store.ts';

export const agency = 'denpasar';
export const at = '2026-11-02T01:00:00.000Z';
export const later = '2026-11-02T02:00:00.000Z';
/** Letters outside ASCII, outside the basic plane, combining, right to left, quotes, line ends. */
export const hardText = 'I Gusti Ngurah \u{1F33A} "é" e\u0301 שלום \\ \' \n\t\u0001 ; drop table';

export function account(id: string, some: Partial<Account> = {}): Account {
  return { id, email: `${id}@example.id`, state: 'pending', createdAt: at, ...some };
}

export function draft(id: string, owner: string, some: Partial<DraftRecord> = {}): DraftRecord {
  return {
    id,
    agency,
    account: owner,
    permitType: { id: 'reklame', revision: 1 },
    answers: { applicant: { fullName: hardText } },
    statements: [],
    stage: 'applicant',
    version: 1,
    createdAt: at,
    updatedAt: at,
    ...some,
  };
}

export function document(
  id: string,
  owner: string,
  draftId: string,
  some: Partial<DocumentRecord> = {},
): DocumentRecord & { readonly draft: string } {
  return {
    id,
    agency,
    account: owner,
    requirement: 'ktp',
    fileName: hardText,
    mediaType: 'application/pdf',
    size: 2_000_000_000,
    sha256: 'a'.repeat(64),
    uploadedAt: at,
    ...some,
    draft: draftId,
  };
}

export function caseRecord(id: string, owner: string, some: Partial<CaseRecord> = {}): CaseRecord {
  return {
    id,
    agency,
    account: owner,
    draft: `draft-of-${id}`,
    registrationNumber: `REG/${id}`,
    verificationCode: `code-${id}`,
    permitType: { id: 'reklame', revision: 1, title: { id: 'Izin Reklame', en: 'Advertising' } },
    workflow: { id: 'denpasar/online-registration.bpmn', sha256: 'f'.repeat(64) },
    handledBy: 'back-office-b',
    category: 'advertising',
    status: 'submitted',
    answers: { applicant: { fullName: hardText, width: 2.5, lit: true } },
    statements: ['truth'],
    engine: { tokens: ['verify'] },
    submittedAt: at,
    updatedAt: at,
    ...some,
  };
}

export function task(
  id: string,
  caseId: string,
  some: Partial<TaskRecord> = {},
): TaskRecord & { readonly state: 'open' } {
  return {
    id,
    agency,
    case: caseId,
    key: `key-${id}`,
    activity: 'verify',
    activityName: 'Memeriksa kelengkapan',
    role: 'cso',
    work: 'checklist',
    openedAt: at,
    ...some,
    state: 'open',
  };
}

export function event(caseId: string, sequence: number): CaseEvent {
  return {
    type: 'activity.cancelled',
    data: { activity: 'verify', task: hardText },
    case: caseId,
    sequence,
    at,
    actor: { kind: 'system' },
    previous: '0'.repeat(64),
    hash: `${sequence}`.padStart(64, '0'),
  };
}

export function mail(id: string, some: Partial<QueuedMail> = {}): QueuedMail {
  return {
    id,
    agency,
    fromName: 'DPMPTSP Kota Denpasar',
    template: 'activation',
    to: 'someone@example.id',
    subject: hardText,
    text: hardText,
    queuedAt: at,
    ...some,
  };
}

/** An active account, and the definitions that {@link caseRecord} hangs on. */
export async function withApplicant(store: Store, id = 'applicant'): Promise<string> {
  await store.transaction(async (tx) => {
    await tx.accounts.create(account(id));
    await tx.accounts.activate(id, 'hash', at);
    await tx.definitions.keepPermitType({
      agency,
      id: 'reklame',
      revision: 1,
      sha256: 'b'.repeat(64),
      definition: { id: 'reklame', title: { id: hardText } } as PermitType,
      storedAt: at,
    });
    await tx.definitions.keepWorkflow({
      id: 'denpasar/online-registration.bpmn',
      sha256: 'f'.repeat(64),
      xml: '<definitions/>',
      storedAt: at,
    });
  });
  return id;
}

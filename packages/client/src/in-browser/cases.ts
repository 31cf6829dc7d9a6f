import type { CaseSummary, CaseView } from '../permit-service.ts';
import { serviceError } from '../service-texts.ts';
import { applicantView, caseView } from './case-view.ts';
import { permitTypeOf } from './definitions.ts';
import { officerRoles, signedIn, signedInApplicant, type Desk } from './desk.ts';
import type { AccountRow, CaseRow, DocumentRow } from './tables.ts';

export async function casesOf(desk: Desk): Promise<readonly CaseSummary[]> {
  const { id } = await signedInApplicant(desk);
  const rows = await (await desk.tables()).getAllFromIndex('cases', 'account', id);
  return rows
    .map(({ summary }) => summary)
    .sort((a, b) => b.submittedAt.localeCompare(a.submittedAt));
}

export async function readCase(desk: Desk, id: string): Promise<CaseView> {
  const { id: account } = await signedIn(desk);
  const { row } = await visibleCase(desk, id);
  // Who is an officer as well is the applicant here: nobody works on their own case.
  return row.account === account ? applicantView(desk, row) : caseView(desk, row);
}

/** A document of one's own draft, or of a case that one may read. */
export async function readDocument(desk: Desk, id: string): Promise<Blob> {
  const { bytes, mediaType } = await visibleDocument(desk, id);
  return new Blob([bytes], { type: mediaType });
}

async function visibleDocument(desk: Desk, id: string): Promise<DocumentRow> {
  const account = await signedIn(desk);
  const document = await (await desk.tables()).get('documents', id);
  if (!document) throw serviceError('not-found');
  if (document.account !== account.id) {
    if (document.case === undefined) throw serviceError('not-found');
    await visibleCase(desk, document.case);
  }
  return document;
}

export async function readCaseFile(desk: Desk, id: string): Promise<Blob> {
  const { row, isOfficer } = await visibleCase(desk, id);
  if (!isOfficer) throw serviceError('forbidden');
  const view = await caseView(desk, row);
  const permitType = await permitTypeOf(desk, view.permitType.id, view.permitType.revision);
  const documents = await Promise.all(
    view.documents.map(async (document) => {
      const { bytes } = await visibleDocument(desk, document.id);
      return { document, bytes };
    }),
  );
  const { caseFilePdf } = await import('../case-file/case-file-pdf.ts');
  const { agency } = desk;
  const pdf = await caseFilePdf({ agency, permitType, caseView: view, documents });
  return new Blob([new Uint8Array(pdf)], { type: 'application/pdf' });
}

/** A case that is the account's, or in which one of its roles has or had a task. */
async function visibleCase(
  desk: Desk,
  id: string,
): Promise<{ readonly row: CaseRow; readonly isOfficer: boolean }> {
  const account = await signedIn(desk);
  const row = await (await desk.tables()).get('cases', id);
  const isOfficer = row !== undefined && (await worksOn(desk, account, row));
  if (!row || (row.account !== account.id && !isOfficer)) throw serviceError('not-found');
  return { row, isOfficer };
}

async function worksOn(desk: Desk, account: AccountRow, row: CaseRow): Promise<boolean> {
  const tasks = await (await desk.tables()).getAllFromIndex('tasks', 'case', row.key);
  const roles = officerRoles(desk, account);
  return tasks.some(({ role }) => roles.includes(role));
}

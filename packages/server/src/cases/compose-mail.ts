import type { Agency } from '@alur/model/generated/agency.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Verdict } from '@alur/model/permit/application.js';
import { rejectionReasons } from '@alur/workflow/case/rejection-reasons.js';
import { bilingualMail } from './bilingual-mail.ts';
import type { CaseRecord } from '../store/ports/cases.ts';
import type { MailContent } from '../store/ports/mails.ts';
import type { StoreTransaction } from '../store/store.ts';
import { verificationUrl, type CaseDesk } from './case-desk.ts';

/** What a mail about a case speaks of. */
export interface MailSubject {
  readonly agency: Agency;
  readonly permitType: PermitType;
  readonly record: Pick<CaseRecord, 'account' | 'registrationNumber' | 'verificationCode'>;
  /** Of the decision that the mail reports on. */
  readonly verdicts: readonly Verdict[];
  /** The officer's words on it. */
  readonly note?: string | undefined;
}

/** A mail to the applicant of a case, from the agency's own words. */
export async function composeMail(
  tx: Pick<StoreTransaction, 'accounts'>,
  desk: Pick<CaseDesk, 'publicUrl'>,
  { agency, permitType, record, verdicts, note }: MailSubject,
  template: string,
): Promise<MailContent> {
  const applicant = await tx.accounts.byId(record.account);
  const words = agency.mails[template];
  if (!applicant || !words) throw new Error(`mail ${template} has no text, or nobody to go to`);
  const link = { id: verificationUrl(desk, record.verificationCode) };
  const facts = {
    agency: agency.name,
    registrationNumber: { id: record.registrationNumber },
    permitTitle: permitType.title,
    reasons: {
      id: rejectionReasons(permitType, agency, verdicts, 'id', note),
      en: rejectionReasons(permitType, agency, verdicts, 'en', note),
    },
    link,
    statusUrl: link,
  };
  return { to: applicant.email, ...bilingualMail(words, facts) };
}

import type { Agency } from '@alur/model/generated/agency.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Verdict } from '@alur/model/permit/application.js';
import type { LocalText } from '@alur/model/text.js';
import { rejectionReasons } from '@alur/workflow/case/rejection-reasons.js';
import { say } from '@alur/model/text.js';
import type { CaseRecord } from '../store/ports/cases.ts';
import type { MailContent } from '../store/ports/mails.ts';
import type { StoreTransaction } from '../store/store.ts';
import { verificationUrl, type CaseDesk } from './case-desk.ts';

/** What a mail about a case speaks of. */
export interface MailSubject {
  readonly agency: Agency;
  readonly permitType: PermitType;
  readonly record: Pick<CaseRecord, 'account' | 'registrationNumber' | 'verificationCode'>;
  readonly verdicts: readonly Verdict[];
}

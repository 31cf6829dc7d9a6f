import type { CaseView, IssuedLetter, PublicAgency } from '@alur/client/permit-service.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Language } from '@alur/model/text.js';

/** All that a letter of a case is written from. */
export interface LetterInput {
  readonly agency: PublicAgency;
  /** The revision that the case is pinned to. */
  readonly permitType: PermitType;
  readonly caseView: CaseView;
  /** Which of the agency's letters, with its number. */
  readonly letter: IssuedLetter;
  readonly language: Language;
}

/**
 * What is wrong with an answer, for the person who gave it. `messages.ts` makes the sentence.
 */
export interface Finding {
  /** JSON pointer into the answers: `/applicant/nik`, `/technical/boards/0/width`. */
  readonly path: string;
  readonly code: FindingCode;
  /** The numbers and names that the sentence needs: `{ limit: 16 }`. */
  readonly params: Readonly<Record<string, string | number>>;
}

export type FindingCode =
  | 'required'
  | 'type'
  | 'characters'
  | 'enum'
  | 'minLength'
  | 'maxLength'
  | 'pattern'
  | 'format'
  | 'minimum'
  | 'maximum'
  | 'multipleOf'
  | 'minItems'
  | 'maxItems'
  | 'uniqueItems'
  | 'unknown'
  | 'document-missing'
  | 'statement-missing'
  | 'verdict-missing'
  | 'verdict-failed'
  | 'verdict-none-failed'
  | 'reason-missing'
  | 'reason-unknown';

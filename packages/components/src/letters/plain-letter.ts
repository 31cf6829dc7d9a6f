import type { TemplateResult } from 'lit';
import { applicantFacts } from './applicant-facts.ts';
import type { LetterInput } from './letter-input.ts';
import { renderFacts } from './letter-parts.ts';
import { letterSheet } from './letter-sheet.ts';
import { caseFacts } from './registration-proof.ts';

/** Any other letter of the agency: its title and closing words around the facts of the case. */
export function plainLetter(input: LetterInput): Promise<TemplateResult> {
  return letterSheet(input, { body: renderFacts([...caseFacts(input), ...applicantFacts(input)]) });
}

import { say } from '@alur/model/text.js';
import type { TemplateResult } from 'lit';
import { printDocument } from '../print/print-frame.ts';
import { filingReceipt } from './filing-receipt.ts';
import type { LetterInput } from './letter-input.ts';
import { letterStyles } from './letter.styles.ts';
import { plainLetter } from './plain-letter.ts';
import { registrationProof } from './registration-proof.ts';

/** Letters with a form of their own. An agency may issue others, which are plain. */
const forms: ReadonlyMap<string, (input: LetterInput) => Promise<TemplateResult>> = new Map([
  ['registration-proof', registrationProof],
  ['filing-receipt', filingReceipt],
]);

/** A letter of a case as it is printed. */
export function letterTemplate(input: LetterInput): Promise<TemplateResult> {
  return (forms.get(input.letter.letter) ?? plainLetter)(input);
}

/** Opens the print dialog with a letter of a case. Load it when somebody asks to print. */
export async function printLetter(input: LetterInput): Promise<void> {
  const { agency, letter, language } = input;
  const title = say(agency.letters[letter.letter]?.title ?? { id: letter.letter }, language);
  await printDocument(
    await letterTemplate(input),
    `${title} ${letter.number}`,
    [letterStyles],
    language,
  );
}

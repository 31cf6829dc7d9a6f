import { say } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { applicantFacts } from './applicant-facts.ts';
import type { LetterInput } from './letter-input.ts';
import { renderDocuments, renderFacts } from './letter-parts.ts';
import { letterSheet } from './letter-sheet.ts';
import { letterMessages as words } from './messages.ts';
import { caseFacts } from './registration-proof.ts';

/** Tanda Terima Berkas: printed and signed by the officer who takes the file, SOP 10.4. */
export function filingReceipt(input: LetterInput): Promise<TemplateResult> {
  const { language } = input;
  return letterSheet(input, {
    body: html`<p>${words.receiptIntro[language]}</p>
      ${renderFacts([...caseFacts(input), ...applicantFacts(input)])} ${renderDocuments(input)}`,
    signature: html`<p>${words.receivedBy[language]}</p>
      ${receivingRole(input)}
      <p class="sign">${words.signName[language]}</p>`,
  });
}

/** The role of whoever issued the receipt, as the log has it. Names are signed by hand. */
function receivingRole({ agency, caseView, letter, language }: LetterInput): unknown {
  const issued = caseView.log.find(
    (event) => event.type === 'letter.issued' && event.data.number === letter.number,
  );
  const actor = issued?.actor;
  const role = actor?.kind === 'person' ? agency.roles.find(({ id }) => id === actor.role) : null;
  return role ? html`<p>${say(role.title, language)}</p>` : nothing;
}

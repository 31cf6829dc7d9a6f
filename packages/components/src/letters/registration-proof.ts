import { say } from '@alur/model/text.js';
import { html, type TemplateResult } from 'lit';
import { dateAndTime } from '../time/agency-time.ts';
import { applicantFacts } from './applicant-facts.ts';
import type { LetterInput } from './letter-input.ts';
import { renderDocuments, renderFacts, type Fact } from './letter-parts.ts';
import { letterSheet } from './letter-sheet.ts';
import { letterMessages as words } from './messages.ts';

/** Bukti registrasi (CSN): what the applicant keeps after the sixth stage of SOP 10.2. */
export function registrationProof(input: LetterInput): Promise<TemplateResult> {
  const { language } = input;
  return letterSheet(input, {
    body: html`<p>${words.proofIntro[language]}</p>
      ${renderFacts([...caseFacts(input), ...applicantFacts(input)])} ${renderDocuments(input)}`,
  });
}

/** What every letter of a case says of it. */
export function caseFacts({ agency, permitType, caseView, language }: LetterInput): Fact[] {
  return [
    { label: words.registrationNumber[language], value: caseView.registrationNumber },
    { label: words.permit[language], value: say(permitType.title, language) },
    {
      label: words.submitted[language],
      value: dateAndTime(caseView.submittedAt, agency.timeZone, language),
    },
    { label: words.serviceTime[language], value: permitType.serviceTime },
  ];
}

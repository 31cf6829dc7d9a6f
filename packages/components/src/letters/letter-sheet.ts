import { say } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { dateAndTime } from '../time/agency-time.ts';
import type { LetterInput } from './letter-input.ts';
import { letterMessages as words } from './messages.ts';
import { placeOf } from './place-of.ts';
import { qrCode } from './qr-code.ts';

/** What differs between letters. */
export interface LetterParts {
  readonly body: TemplateResult;
  /** Who signs below the date; nobody when left out. */
  readonly signature?: TemplateResult | undefined;
}

/**
 * A letter on the agency's letterhead: number, body, closing words, place and date, and the code
 * by which anybody can check it. To be printed with the styles of `letter.styles.ts`.
 */
export async function letterSheet(input: LetterInput, parts: LetterParts): Promise<TemplateResult> {
  const { agency, letter, language, caseView } = input;
  const template = agency.letters[letter.letter];
  const place = placeOf(agency.government);
  const dated = dateAndTime(letter.issuedAt, agency.timeZone, language);
  const code = await qrCode(caseView.verificationUrl, words.qrLabel[language]);
  return html`<article class="letter" lang=${language}>
    ${letterhead(input)}
    <main>
      <h1>${say(template?.title ?? { id: letter.letter }, language)}</h1>
      <p class="number">${words.number[language]}: ${letter.number}</p>
      ${parts.body}
      ${template?.closing ? html`<p class="closing">${say(template.closing, language)}</p>` : nothing}
    </main>
    <footer>
      <div class="check">
        ${code}
        <p>${words.scan[language]}<br /><span class="address">${caseView.verificationUrl}</span></p>
      </div>
      <div class="dated">
        <p>${place ? `${place}, ` : ''}${dated}</p>
        ${parts.signature ?? nothing}
      </div>
    </footer>
  </article>`;
}

function letterhead({ agency, language }: LetterInput): TemplateResult {
  const contacts = [agency.phone, agency.email, agency.website].filter(Boolean).join(' · ');
  return html`<header>
    ${agency.government ? html`<p class="government">${agency.government}</p>` : nothing}
    <p class="agency">${say(agency.name, language)}</p>
    <p>${agency.address}</p>
    ${contacts ? html`<p>${contacts}</p>` : nothing}
  </header>`;
}

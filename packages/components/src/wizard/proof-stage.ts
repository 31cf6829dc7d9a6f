import type { CaseView, PublicAgency } from '@alur/client/permit-service.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import { say, type Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { printLetter } from '../letters/print-letter.ts';
import { qrCode } from '../letters/qr-code.ts';
import { dateAndTime } from '../time/agency-time.ts';
import { proofMessages as words } from './proof-messages.ts';

export interface ProofStage {
  readonly caseView: CaseView;
  readonly permitType: PermitType;
  readonly agency: PublicAgency;
  readonly email: string;
  readonly speaks: Language;
  readonly another: () => void;
}

export { proofStyles } from './proof-stage.styles.ts';

/** The id, under `letters` of an agency, of the proof of registration. */
const proofLetter = 'registration-proof';

/** Stage VI: the proof of registration. Loaded when it is reached, for it draws codes and letters. */
export async function renderProofStage(stage: ProofStage): Promise<TemplateResult> {
  const { caseView, permitType, agency, speaks } = stage;
  const isCorrected = caseView.log.some(({ type }) => type === 'application.corrected');
  const code = await qrCode(caseView.verificationUrl, words.qrLabel[speaks]);
  return html`<div class="proof card">
      <div class="proof-head">
        <svg class="tick" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M4 10.5l4 4 8-9"></path>
        </svg>
        <p class="registered">${(isCorrected ? words.corrected : words.registered)[speaks]}</p>
      </div>
      <dl class="proof-facts">
        <div class="number">
          <dt>${words.registrationNumber[speaks]}</dt>
          <dd>${caseView.registrationNumber}</dd>
        </div>
        <div>
          <dt>${words.permit[speaks]}</dt>
          <dd>${say(permitType.title, speaks)}</dd>
        </div>
        <div>
          <dt>${words.registeredAt[speaks]}</dt>
          <dd>${dateAndTime(caseView.submittedAt, agency.timeZone, speaks)}</dd>
        </div>
        <div>
          <dt>${words.serviceTime[speaks]}</dt>
          <dd>${permitType.serviceTime}</dd>
        </div>
      </dl>
      <figure class="code">
        ${code}
        <figcaption class="muted small">${words.qrHint[speaks]}</figcaption>
      </figure>
    </div>
    <section class="section">
      <h3>${words.nextTitle[speaks]}</h3>
      <ul class="plain">
        <li>${words.nextMail[speaks](stage.email)}</li>
        <li>${words.nextKeep[speaks]}</li>
      </ul>
    </section>
    <div class="actions">
      ${renderPrint(stage)}
      <button type="button" class="button" @click=${stage.another}>${words.another[speaks]}</button>
    </div>`;
}

function renderPrint({ caseView, permitType, agency, speaks }: ProofStage): unknown {
  const letter = caseView.letters.find((issued) => issued.letter === proofLetter) ?? {
    letter: proofLetter,
    number: caseView.registrationNumber,
    issuedAt: caseView.submittedAt,
  };
  if (!agency.letters[proofLetter]) return nothing;
  return html`<button
    type="button"
    class="button primary"
    @click=${() => void printLetter({ agency, permitType, caseView, letter, language: speaks })}
  >
    ${words.print[speaks]}
  </button>`;
}

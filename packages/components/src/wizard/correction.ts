import type { PermitService, PublicAgency } from '@alur/client/permit-service.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Correction, Draft, Verdict } from '@alur/model/permit/application.js';
import type { Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { renderFaults } from '../checklist/render-faults.ts';
import { faultsToTell } from '../checklist/told.ts';
import { correctionMessages as words } from './correction-messages.ts';

/** Undefined for a draft of a new application. */
export function correctionOf(
  service: PermitService,
  { corrects }: Pick<Draft, 'corrects'>,
  changed: () => void,
): CorrectionNotice | undefined {
  return corrects && new CorrectionNotice(service, corrects, changed);
}

/** Says that an application is put right, and what officers found in it. */
export class CorrectionNotice {
  private readonly corrects: Correction;
  /** What officers found. */
  private verdicts: readonly Verdict[] = [];

  constructor(service: PermitService, corrects: Correction, changed: () => void) {
    this.corrects = corrects;
    void service.case(corrects.case).then(
      ({ verdicts }) => {
        this.verdicts = verdicts;
        changed();
      },
      // The form is there without it; who asks for the case again sees what went wrong.
      () => undefined,
    );
  }

  render(
    { checklist }: PermitType,
    agency: PublicAgency | undefined,
    speaks: Language,
  ): TemplateResult {
    const faults = agency ? faultsToTell(checklist, this.verdicts, agency, speaks) : [];
    return html`<div class="notice correction" role="status">
      <strong>${words.title[speaks](this.corrects.registrationNumber)}</strong>
      <p>${words.intro[speaks]}</p>
      ${
        faults.length > 0
          ? html`<p>
                <strong>${words.faults[speaks]}</strong>
              </p>
              ${renderFaults(faults, speaks)}`
          : nothing
      }
    </div>`;
  }
}

import type { CaseView, PermitService, PublicAgency } from '@alur/client/permit-service.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Correction, Draft } from '@alur/model/permit/application.js';
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
  /** As officers have left it. */
  private caseView: CaseView | undefined;

  constructor(service: PermitService, corrects: Correction, changed: () => void) {
    this.corrects = corrects;
    void service.case(corrects.case).then(
      (caseView) => {
        this.caseView = caseView;
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
    const { verdicts = [] } = this.caseView ?? {};
    const faults = agency ? faultsToTell(checklist, verdicts, agency, speaks) : [];
    const note = this.caseView && lastNote(this.caseView);
    return html`<div class="notice correction" role="status">
      <strong>${words.title[speaks](this.corrects.registrationNumber)}</strong>
      <p>${words.intro[speaks]}</p>
      ${note ? html`<p>${words.note[speaks]}: ${note}</p>` : nothing}
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

/** What the officer who sent it back has written. */
function lastNote({ log, notes }: CaseView): string | undefined {
  const last = log.findLast(({ type, data }) => type === 'activity.completed' && data.note);
  return last?.type === 'activity.completed' ? notes?.[last.data.note ?? ''] : undefined;
}

import type { CaseTracking } from '@alur/client/tracking-service.js';
import type { Language } from '@alur/model/text.js';
import { html, type TemplateResult } from 'lit';
import { CaseDesk, type CaseDeskPorts, type CaseOnDesk } from './case-desk.ts';
import { caseMessages as words } from './messages.ts';
import { renderVisit } from './render-step.ts';

/** One step in full, with what deviated to be explained there. */
export class StepSheet {
  private readonly desk: CaseDesk;

  constructor(ports: CaseDeskPorts) {
    this.desk = new CaseDesk(ports);
  }

  /** @param now - epoch milliseconds */
  render(
    onDesk: CaseOnDesk,
    visit: CaseTracking['assessment']['steps'][number],
    language: Language,
    now: number,
  ): TemplateResult {
    const source = this.desk.source(onDesk, language, now);
    const { steps } = onDesk.tracking.assessment;
    const visits = steps.filter(({ activity }) => activity === visit.activity);
    const { performer, role } = visit.answers;
    return html`<p class="muted">
        ${words.holder[language](performer || role, source.roleTitle(role))}
      </p>
      ${renderVisit(visit, { visits }, source)}`;
  }
}

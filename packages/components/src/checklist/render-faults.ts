import type { Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { checklistMessages as words } from './messages.ts';
import type { Fault } from './told.ts';

export function renderFaults(faults: readonly Fault[], language: Language): TemplateResult {
  return html`<ul class="faults">
    ${faults.map(
      ({ ask, reason, note }) =>
        html`<li>
          <strong>${ask}</strong>
          ${reason ? html`<p>${reason}</p>` : nothing}
          ${note ? html`<p>${words.officerNote[language]}: ${note}</p>` : nothing}
        </li>`,
    )}
  </ul>`;
}

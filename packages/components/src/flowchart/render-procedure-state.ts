import type { Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { procedureMessages as words } from './procedure-messages.ts';
import type { ProcedureState } from './procedure-state.ts';

/** What stands above a procedure, or in its place. */
export function renderProcedureState(
  state: ProcedureState,
  language: Language,
  onRetry: () => void,
): TemplateResult | typeof nothing {
  switch (state.kind) {
    case 'none':
      return nothing;
    case 'loading':
      return html`<p class="quiet" role="status">${words.loading[language]}</p>`;
    case 'signed-out':
      return html`<p class="notice">${words.signedOut[language]}</p>`;
    case 'failed':
      return html`<div class="notice danger" role="alert">
        <strong>${words.failed[language]}</strong>
        <p>${state.text[language]}</p>
        <p>
          <button class="button" type="button" @click=${onRetry}>${words.retry[language]}</button>
        </p>
      </div>`;
    case 'shown':
      if (!state.stale) return nothing;
      return html`<div class="notice warning" role="status">
        <strong>${words.stale[language]}</strong>
        <p>${state.stale[language]}</p>
      </div>`;
  }
}

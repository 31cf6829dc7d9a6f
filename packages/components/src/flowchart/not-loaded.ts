import { html, type TemplateResult } from 'lit';
import type { FlowchartMessages } from './messages.ts';

/** What shows the diagram did not come; a person may try again. */
export function renderNotLoaded(words: FlowchartMessages, onRetry: () => void): TemplateResult {
  return html`<div class="notice warning" role="alert">
    <p>${words.notLoaded}</p>
    <p>
      <button class="button" type="button" @click=${onRetry}>${words.retry}</button>
    </p>
  </div>`;
}

import { html, type TemplateResult } from 'lit';

/** In the place of everything else: what is the matter and what to do. */
export function renderMessage(title: string, text: string): TemplateResult {
  return html`<div class="empty">
    <h2 id="title">${title}</h2>
    <p class="muted">${text}</p>
  </div>`;
}

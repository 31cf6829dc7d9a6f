import type { ProseLine } from '@alur/workflow/layout/document/prose.js';
import { html, type TemplateResult } from 'lit';

/** Prose with its numbers hanging to the left of it. */
export function renderProse(lines: readonly ProseLine[]): TemplateResult {
  return html`<div class="prose">
    ${lines.map(({ kind, number, text }) =>
      kind === 'heading'
        ? html`<h3 class="line" data-part="line">
            <span class="ordinal">${number}</span> <span>${text}</span>
          </h3>`
        : html`<p class="line" data-part="line">
            <span class="ordinal">${number}</span> <span>${text}</span>
          </p>`,
    )}
  </div>`;
}

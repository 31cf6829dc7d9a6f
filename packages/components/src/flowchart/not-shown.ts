import type { TablePlan } from '@alur/workflow/layout/table/plan.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { FlowchartMessages } from './messages.ts';

/** What the table form has no symbol for, by name. */
export function renderNotShown(
  { notShown }: TablePlan,
  words: FlowchartMessages,
): TemplateResult | typeof nothing {
  if (notShown.length === 0) return nothing;
  return html`<div class="notes small">
    <p>${words.notShown}</p>
    <ul>
      ${notShown.map(({ type, name, id }) => html`<li>${name || id} (${type})</li>`)}
    </ul>
  </div>`;
}

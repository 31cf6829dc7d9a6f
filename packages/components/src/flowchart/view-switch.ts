import { html, type TemplateResult } from 'lit';
import type { FlowchartView } from './flowchart-view.ts';
import type { FlowchartMessages } from './messages.ts';

/** Table or diagram, one of them pressed. */
export function renderSwitch(
  view: FlowchartView,
  words: FlowchartMessages,
  onSwitch: (view: FlowchartView) => void,
): TemplateResult {
  return html`<div class="switch" role="group" aria-label=${words.views}>
    ${(['table', 'diagram'] as const).map(
      (each) =>
        html`<button
          type="button"
          data-view=${each}
          aria-pressed=${each === view}
          @click=${() => {
            onSwitch(each);
          }}
        >
          ${words.viewNames[each]}
        </button>`,
    )}
  </div>`;
}

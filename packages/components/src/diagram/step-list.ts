import { stepNumber } from '@alur/workflow/layout/document/step-number.js';
import { html, type TemplateResult } from 'lit';
import { markInWords } from '../flowchart/mark-badge.ts';
import type { DiagramInput } from './diagram-input.ts';
import { diagramMessages } from './messages.ts';

export interface StepListHandlers {
  readonly onFocus: (activity: string) => void;
  readonly onBlur: () => void;
}

/**
 * The steps of the drawing in their order, for those who reach them by keyboard or hear them. Not
 * seen itself: the step that has the focus is ringed in the drawing.
 */
export function renderStepList(input: DiagramInput, on: StepListHandlers): TemplateResult {
  const { sop, plan, selected, language } = input;
  return html`<ol
    class="step-list"
    aria-label=${diagramMessages[language].steps(sop.identity.title)}
  >
    ${plan.rows.map(
      ({ activity: { id } }, index) =>
        html`<li>
          <button
            type="button"
            data-step=${id}
            aria-pressed=${id === selected ? 'true' : 'false'}
            @focus=${() => {
              on.onFocus(id);
            }}
            @blur=${on.onBlur}
            @click=${() => {
              input.onSelect(id);
            }}
          >
            ${stepInWords(input, index)}
          </button>
          <span>${input.descriptions[index]}</span>
        </li>`,
    )}
  </ol>`;
}

/** "3 Melakukan verifikasi, Tim Teknis, Sedang dikerjakan". */
function stepInWords({ sop, plan, marks, words }: DiagramInput, index: number): string {
  const activity = plan.rows[index]?.activity;
  if (!activity) return '';
  const mark = marks.get(activity.id);
  const performer = sop.performers.find(({ id }) => id === activity.performer)?.name;
  const name = `${stepNumber(activity, index)} ${activity.name}`;
  return [name, performer, mark && markInWords(mark, words)].filter(Boolean).join(', ');
}

import { stepTitles } from '@alur/workflow/layout/document/step-number.js';
import type { Activity, ColumnPart } from '@alur/model/sop/sop.js';
import { html, nothing, type TemplateResult } from 'lit';
import { renderBadge } from '../flowchart/mark-badge.ts';
import type { DiagramInput } from './diagram-input.ts';
import { diagramMessages } from './messages.ts';

/** The mutu baku of the selected step, in the document's own terms. */
export function renderStepPanel(input: DiagramInput): TemplateResult {
  const { plan, selected, language, sop } = input;
  const words = diagramMessages[language];
  const index = plan.rows.findIndex(({ activity }) => activity.id === selected);
  const activity = plan.rows[index]?.activity;
  if (!activity) return html`<div class="panel"><p class="muted">${words.none}</p></div>`;
  const performer = sop.performers.find(({ id }) => id === activity.performer);
  const { requiredInputs, duration, outputs, remarks } = activity.mutuBaku;
  const mark = input.marks.get(activity.id);
  const title = words.detail(stepTitles(plan)[index] ?? '');
  return html`<section class="panel" aria-label=${title}>
    <p class="panel-number small muted">${title}</p>
    <p class="panel-title">${activity.name}</p>
    ${mark ? html`<p>${renderBadge(mark, input.words)}</p>` : nothing}
    <dl>
      ${renderPart(words.performer, performer ? [performer.name] : [], words.notStated)}
      ${renderPart(labelOf(input, 'requiredInputs'), requiredInputs, words.notStated)}
      ${renderPart(labelOf(input, 'duration'), [duration].filter(Boolean), words.notStated)}
      ${renderPart(
        labelOf(input, 'outputs'),
        outputs.map(({ text }) => text),
        words.notStated,
      )}
      ${renderPart(labelOf(input, 'remarks'), [remarks].filter(Boolean), words.notStated)}
    </dl>
    ${input.showInferences ? renderInferences(activity, input) : nothing}
  </section>`;
}

/** What the document calls a column, else what the table does. */
function labelOf({ columns, words }: DiagramInput, part: ColumnPart): string {
  const own = columns.find(({ of, label }) => of === part && label)?.label;
  if (own) return own;
  const { requiredInputs, duration, output, remarks } = words.labels;
  return { requiredInputs, duration, outputs: output, remarks }[part as 'outputs'];
}

function renderPart(label: string, texts: readonly string[], missing: string): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>
      ${texts.length === 0 ? html`<span class="muted">${missing}</span>` : nothing}
      ${texts.length === 1 ? texts[0] : nothing}
      ${
        texts.length > 1
          ? html`<ul>
              ${texts.map((text) => html`<li>${text}</li>`)}
            </ul>`
          : nothing
      }
    </dd>
  </div>`;
}

function renderInferences({ inferences }: Activity, { words }: DiagramInput): unknown {
  if (inferences.length === 0) return nothing;
  return html`<details class="inferred">
    <summary>${words.inferred}</summary>
    <ul>
      ${inferences.map(({ what, why }) => html`<li>${what}: ${why}</li>`)}
    </ul>
  </details>`;
}

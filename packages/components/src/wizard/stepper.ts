import type { WizardStage } from '@alur/model/form/stages.js';
import { say, type Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { wizardMessages as words } from './messages.ts';

export interface Stepper {
  readonly stages: readonly WizardStage[];
  readonly current: number;
  /** Stages up to this one can be gone to. */
  readonly reached: number;
  readonly speaks: Language;
  /** Left out where there is no going back. */
  readonly go?: ((index: number) => void) | undefined;
}

/** Where in the six stages of SOP 10.2 the applicant is: a list, and on a phone one line of it. */
export function renderStepper(stepper: Stepper): TemplateResult {
  const { stages, current, speaks } = stepper;
  const [stage, last] = [stages[current], stages.at(-1)];
  const place = words.stageOf[speaks](stage?.numeral ?? '', last?.numeral ?? '');
  return html`<nav class="stepper" aria-label=${words.stages[speaks]}>
    <div class="compact">
      <p class="place">${place}</p>
      <progress max=${stages.length} value=${current + 1} aria-label=${place}></progress>
      <details>
        <summary>${words.allStages[speaks]}</summary>
        ${renderList(stepper)}
      </details>
    </div>
    <div class="wide">${renderList(stepper)}</div>
  </nav>`;
}

function renderList(stepper: Stepper): TemplateResult {
  return html`<ol class="steps">
    ${stepper.stages.map((stage, index) => renderStep(stepper, stage, index))}
  </ol>`;
}

function renderStep(stepper: Stepper, stage: WizardStage, index: number): TemplateResult {
  const { current, reached, speaks, go } = stepper;
  const isDone = index < current || (index <= reached && index !== current);
  const content = html`<span class="numeral" aria-hidden="true">${stage.numeral}</span>
    <span class="step-title">${say(stage.title, speaks)}</span>
    ${
      isDone
        ? html`<span class="visually-hidden">(${words.done[speaks]})</span>
            <svg class="tick" viewBox="0 0 20 20" aria-hidden="true">
              <path d="M4 10.5l4 4 8-9"></path>
            </svg>`
        : nothing
    }`;
  const state = index === current ? 'current' : isDone ? 'done' : '';
  if (index === current) {
    return html`<li class=${state}><span class="step" aria-current="step">${content}</span></li>`;
  }
  return go && index <= reached
    ? html`<li class=${state}>
        <button type="button" class="step" @click=${() => go(index)}>${content}</button>
      </li>`
    : html`<li class=${state}><span class="step">${content}</span></li>`;
}

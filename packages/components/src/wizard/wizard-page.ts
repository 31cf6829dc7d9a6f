import type { LocalText } from '@alur/model/text.js';
import { say, type Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { describeError } from '../base/describe-error.ts';
import { wizardMessages as words } from './messages.ts';
import { renderStepper, type Stepper } from './stepper.ts';

export interface WizardPage {
  readonly stepper: Stepper;
  /** What is applied for, once that is chosen. */
  readonly permitTitle?: LocalText | undefined;
  readonly saveStatus?: unknown;
  readonly notices?: unknown;
  /** In place of the title of the stage. */
  readonly title?: string;
  readonly content: unknown;
}

/** The frame around every stage: where one is, what it is called, whether it is saved. */
export function renderPage(page: WizardPage): TemplateResult {
  const { stepper, permitTitle } = page;
  const { speaks } = stepper;
  const stage = stepper.stages[stepper.current];
  return html`<div class="wizard">
    ${renderStepper(stepper)}
    <div class="page">
      <div class="page-head">
        ${permitTitle ? html`<p class="permit-title">${say(permitTitle, speaks)}</p>` : nothing}
        ${page.saveStatus ?? nothing}
      </div>
      <h2 id="heading" tabindex="-1">
        ${page.title ?? (stage ? say(stage.title, speaks) : nothing)}
      </h2>
      ${page.notices ?? nothing} ${page.content}
    </div>
  </div>`;
}

export function renderLoading(speaks: Language): TemplateResult {
  return html`<div class="loading" role="status">
    <p class="muted">${words.loading[speaks]}</p>
    <div class="bones" aria-hidden="true"><span></span><span></span><span></span></div>
  </div>`;
}

export function renderFailure(error: unknown, retry: () => void, speaks: Language): TemplateResult {
  return html`<div class="failure">
    <div class="notice danger" role="alert">
      <h2 id="heading" tabindex="-1">${words.failedTitle[speaks]}</h2>
      <p>${describeError(error)[speaks]}</p>
    </div>
    <p><button type="button" class="button" @click=${retry}>${words.retry[speaks]}</button></p>
  </div>`;
}

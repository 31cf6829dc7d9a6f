import type { Statement } from '@alur/model/generated/permit-type.js';
import { say, type Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { errorSign } from '../base/error-sign.ts';
import { laterMessages as words } from './later-messages.ts';

export interface StatementsStage {
  readonly statements: readonly Statement[];
  /** Ids of those that are ticked. */
  readonly ticked: readonly string[];
  readonly speaks: Language;
  readonly errorAt: (path: string) => string | undefined;
  readonly tick: (id: string, on: boolean) => void;
  /** Everything that was entered, to be looked through before. */
  readonly review: TemplateResult;
}

/** Stage V: all that was entered once more, and the statements of truth. */
export function renderStatementsStage(stage: StatementsStage): TemplateResult {
  const { speaks } = stage;
  return html`${stage.review}
    <section class="section" aria-labelledby="statements-title">
      <h3 id="statements-title">${words.statementsTitle[speaks]}</h3>
      <p class="muted">${words.statementsHint[speaks]}</p>
      <div class="statements">
        ${stage.statements.map((statement) => renderStatement(stage, statement))}
      </div>
    </section>
    <div class="notice"><p>${words.afterSubmit[speaks]}</p></div>`;
}

function renderStatement(stage: StatementsStage, { id, text }: Statement): TemplateResult {
  const path = `/statements/${id}`;
  const error = stage.errorAt(path);
  return html`<div class="field">
    ${
      error
        ? html`<p class="error" id="${path}:error">${errorSign}<span>${error}</span></p>`
        : nothing
    }
    <label class="option">
      <input
        type="checkbox"
        id=${path}
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${error ? `${path}:error` : nothing}
        .checked=${live(stage.ticked.includes(id))}
        @change=${(event: Event) => stage.tick(id, (event.target as HTMLInputElement).checked)}
      />
      <span>${say(text, stage.speaks)}</span>
    </label>
  </div>`;
}

import { say, type Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from './desk.ts';
import { studioMessages as words } from './messages.ts';

export interface NoticesView {
  readonly desk: Desk;
  /** Whether an editor or a panel could not be fetched. */
  readonly hasFailed: boolean;
  readonly language: Language;
  readonly onDiscard: () => void;
  readonly onLoadAgain: () => void;
}

/** What an author has to know before going on: where their work is, who else has been at it. */
export function renderNotices(view: NoticesView): TemplateResult {
  const { desk, language, hasFailed } = view;
  const { state } = desk.keeper;
  return html`<div class="notices">
    ${
      desk.isRestored
        ? html`<div class="notice" role="status">
            <p>${words.restored[language]}</p>
            <p>
              <button class="button" type="button" @click=${view.onDiscard}>
                ${words.discardRestored[language]}
              </button>
            </p>
          </div>`
        : nothing
    }
    ${
      state.kind === 'conflict'
        ? html`<div class="notice warning" role="alert">
            <strong>${words.conflict[language]}</strong>
            <p>${words.conflictText[language](state.theirs?.savedBy)}</p>
          </div>`
        : nothing
    }
    ${
      state.kind === 'failed'
        ? html`<p class="notice warning" role="status">${say(state.text, language)}</p>`
        : nothing
    }
    ${
      hasFailed
        ? html`<div class="notice warning" role="alert">
            <p>${words.editorFailed[language]}</p>
            <p>
              <button class="button" type="button" @click=${view.onLoadAgain}>
                ${words.retry[language]}
              </button>
            </p>
          </div>`
        : nothing
    }
  </div>`;
}

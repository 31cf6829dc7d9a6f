import { ServiceError } from '@alur/client/permit-service.js';
import type { Language, LocalText } from '@alur/model/text.js';
import { html, nothing } from 'lit';
import type { SaveState } from './draft-keeper.ts';
import { wizardMessages as words } from './messages.ts';

/** Something did not work; the text says what to do. */
export function renderProblem(text: Required<LocalText> | undefined, speaks: Language): unknown {
  if (!text) return nothing;
  return html`<div class="notice danger" role="alert"><p>${text[speaks]}</p></div>`;
}

/** Entries of another window were put together with those here. */
export function renderMerged(speaks: Language, close: () => void): unknown {
  return html`<div class="notice warning" role="status">
    <p>${words.merged[speaks]}</p>
    <p>
      <button type="button" class="link" @click=${close}>${words.close[speaks]}</button>
    </p>
  </div>`;
}

/** Whether the draft is no longer on the server, so that nothing can be saved into it. */
export function isGone(state: SaveState): boolean {
  const error = state.kind === 'unsaved' ? state.error : undefined;
  return error instanceof ServiceError && error.code === 'not-found';
}

/** What to do about entries whose draft is gone. */
export function renderGone(speaks: Language, rescue: () => void): unknown {
  return html`<div class="notice warning" role="alert">
    <strong>${words.goneTitle[speaks]}</strong>
    <p>${words.gone[speaks]}</p>
    <p>
      <button type="button" class="button" @click=${rescue}>${words.rescue[speaks]}</button>
    </p>
  </div>`;
}

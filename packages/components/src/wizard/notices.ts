import { ServiceError } from '@alur/client/permit-service.js';
import type { Language, LocalText } from '@alur/model/text.js';
import { html, nothing } from 'lit';
import type { SaveState } from './draft-keeper.ts';

/** Something did not work; the text says what to do. */
export function renderProblem(text: Required<LocalText> | undefined, speaks: Language): unknown {
  if (!text) return nothing;
  return html`<div class="notice danger" role="alert"><p>${text[speaks]}</p></div>`;
}

/** Whether the draft is no longer on the server, so that nothing can be saved into it. */
export function isGone(state: SaveState): boolean {
  const error = state.kind === 'unsaved' ? state.error : undefined;
  return error instanceof ServiceError && error.code === 'not-found';
}

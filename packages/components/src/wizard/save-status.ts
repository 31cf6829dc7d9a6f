import { ServiceError } from '@alur/client/permit-service.js';
import type { Language } from '@alur/model/text.js';
import { html, type TemplateResult } from 'lit';
import { describeError } from '../base/describe-error.ts';
import { clock } from '../time/agency-time.ts';
import type { SaveState } from './draft-keeper.ts';
import { wizardMessages as words } from './messages.ts';

/** How far the entries are safe, in a line beside the form. */
export function renderSaveStatus(
  state: SaveState,
  timeZone: string,
  speaks: Language,
  saveNow: () => void,
): TemplateResult {
  if (state.kind === 'unsaved') {
    return html`<p class="save unsaved">
      <span>${unsavedText(state.error, speaks)}</span>
      <button type="button" class="link" @click=${saveNow}>${words.saveNow[speaks]}</button>
    </p>`;
  }
  return html`<p class="save">${safeText(state, timeZone, speaks)}</p>`;
}

function safeText(state: SaveState, timeZone: string, speaks: Language): string {
  if (state.kind === 'saving') return words.saving[speaks];
  // A clock is dear to set up, and a draft that was just opened has nothing to tell of it.
  const at = state.kind === 'saved' ? state.at : undefined;
  return at ? words.saved[speaks](clock(at, timeZone, speaks)) : words.allSaved[speaks];
}

/** What to say when entries could not be saved. */
export function unsavedText(error: unknown, speaks: Language): string {
  return error instanceof ServiceError && error.code === 'offline'
    ? words.notSavedOffline[speaks]
    : `${words.notSaved[speaks]}. ${describeError(error)[speaks]}`;
}

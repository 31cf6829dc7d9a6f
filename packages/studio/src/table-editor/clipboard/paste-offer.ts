import type { Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { tableWords as words } from '../messages.ts';

/** A whole table was pasted: what shall become of it. */
export interface PasteOffer {
  readonly steps: number;
  readonly asSteps: () => void;
  readonly asCells: () => void;
  readonly cancel: () => void;
}

export function renderPasteOffer(
  offer: PasteOffer | undefined,
  language: Language,
): TemplateResult | typeof nothing {
  if (!offer) return nothing;
  return html`<div class="notice offer" role="group" aria-labelledby="offer-text">
    <p id="offer-text">${words.offer[language](offer.steps)}</p>
    <p class="form-actions">
      <button class="button primary" type="button" @click=${offer.asSteps}>
        ${words.asSteps[language](offer.steps)}
      </button>
      <button class="button" type="button" @click=${offer.asCells}>
        ${words.asCells[language]}
      </button>
      <button class="button" type="button" @click=${offer.cancel}>${words.cancel[language]}</button>
    </p>
  </div>`;
}

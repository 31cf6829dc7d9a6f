import type { Language } from '@alur/model/text.js';
import { html, type TemplateResult } from 'lit';
import { newNames } from './change/labels.ts';
import { newKinds, type NewKind } from './change/new-kinds.ts';
import { icon } from './icons.ts';
import { diagramWords as words } from './messages.ts';

export interface PaletteHandlers {
  readonly add: (kind: NewKind) => void;
  /** Something is dragged out of the palette. */
  readonly drag: (event: DragEvent, kind: NewKind) => void;
  readonly addPerformer: () => void;
}

/** What can be added: by a click behind what is selected, by dragging where one lets go. */
export function renderPalette(language: Language, on: PaletteHandlers): TemplateResult {
  return html`<div class="palette" role="group" aria-label=${words.palette[language]}>
    ${newKinds.map(
      (kind) =>
        html`<button
          type="button"
          class="tool"
          draggable="true"
          data-new=${kind}
          @click=${() => on.add(kind)}
          @dragstart=${(event: DragEvent) => on.drag(event, kind)}
        >
          ${icon(kind)}<span>${newNames[kind][language]}</span>
        </button>`,
    )}
    <button type="button" class="tool" data-new="performer" @click=${on.addPerformer}>
      ${icon('performer')}<span>${newNames.performer[language]}</span>
    </button>
  </div>`;
}

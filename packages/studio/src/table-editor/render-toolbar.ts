import type { Language } from '@alur/model/text.js';
import { html, type TemplateResult } from 'lit';
import { headRow, type Cell } from './grid/cell.ts';
import type { GridInput } from './grid-input.ts';
import type { GridModel } from './grid-model.ts';
import { tableWords as words } from './messages.ts';

export interface ToolbarView {
  readonly model: GridModel;
  readonly cell: Cell;
  readonly language: Language;
  readonly input: GridInput;
}

/** What is asked for most, as buttons; the rest is in the menus of a step and a performer. */
export function renderToolbar({ model, cell, language, input }: ToolbarView): TemplateResult {
  const isStep = cell.row > headRow && cell.row < model.sop.activities.length;
  return html`<div class="tools" part="tools" role="group" aria-label=${words.tools[language]}>
    <button class="button" type="button" @click=${() => input.run('insert-below')}>
      <span aria-hidden="true">+</span> ${words.addStep[language]}
    </button>
    <button class="button" type="button" @click=${() => input.addPerformer()}>
      <span aria-hidden="true">+</span> ${words.addPerformer[language]}
    </button>
    <button class="button" type="button" ?disabled=${!isStep} @click=${() => input.openFlow()}>
      ${words.flow[language]}
    </button>
    <button
      class="button"
      type="button"
      aria-haspopup="menu"
      @click=${(event: Event) => input.openMenu((event.currentTarget as Element).getBoundingClientRect())}
    >
      ${words[cell.row === headRow ? 'columnMenu' : 'rowMenu'][language]}
      <span aria-hidden="true">▾</span>
    </button>
  </div>`;
}

import type { Language } from '@alur/model/text.js';
import { html, type TemplateResult } from 'lit';
import { headRow, type Cell } from './grid/cell.ts';
import type { GridCommands } from './input/grid-commands.ts';
import type { GridModel } from './grid-model.ts';
import { tableWords as words } from './messages.ts';

export interface ToolbarView {
  readonly model: GridModel;
  readonly cell: Cell;
  readonly language: Language;
  readonly commands: GridCommands;
}

/** What is asked for most, as buttons; the rest is in the menu of the active cell. */
export function renderToolbar({ model, cell, language, commands }: ToolbarView): TemplateResult {
  const isStep = cell.row > headRow && cell.row < model.sop.activities.length;
  return html`<div class="tools" part="tools" role="group" aria-label=${words.tools[language]}>
    <button
      class="button"
      type="button"
      aria-label=${words.addStep[language]}
      @click=${() => commands.run('insert-below')}
    >
      <span aria-hidden="true">+ ${words.stepButton[language]}</span>
    </button>
    <button
      class="button"
      type="button"
      aria-label=${words.addPerformer[language]}
      @click=${() => commands.addPerformer()}
    >
      <span aria-hidden="true">+ ${words.performerButton[language]}</span>
    </button>
    <button
      class="button"
      type="button"
      aria-label=${words.flow[language]}
      ?disabled=${!isStep}
      @click=${() => commands.openFlow()}
    >
      <span aria-hidden="true">${words.flowButton[language]}</span>
    </button>
    <button
      class="button"
      type="button"
      aria-label=${words.details[language]}
      ?disabled=${cell.row === headRow}
      @click=${() => commands.openForm()}
    >
      <span aria-hidden="true">${words.detailsButton[language]}</span>
    </button>
    <button
      class="button"
      type="button"
      aria-haspopup="menu"
      @click=${(event: Event) => commands.openMenu((event.currentTarget as Element).getBoundingClientRect())}
    >
      ${words.more[language]} <span aria-hidden="true">▾</span>
    </button>
  </div>`;
}

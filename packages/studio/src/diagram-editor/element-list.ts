import type { Language } from '@alur/model/text.js';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ElementNames } from './element-names.ts';
import { diagramWords as words } from './messages.ts';

export interface ElementListView {
  /** In the order of the drawing. */
  readonly ids: readonly string[];
  readonly names: ElementNames;
  readonly performerOf: (id: string) => string | undefined;
  readonly findings: (id: string) => number;
  readonly selected: string;
  /** What is selected where that is more than one; empty otherwise. */
  readonly several: readonly string[];
  readonly language: Language;
}

/**
 * The elements of the drawing in their order, for those who reach them by keyboard or hear them.
 * Not seen itself: the element that is selected is ringed in the drawing.
 */
export function renderElementList(
  view: ElementListView,
  onFocus: (id: string) => void,
): TemplateResult {
  const { ids, selected, several, language } = view;
  const chosen = several.length > 0 ? several : [selected];
  const active = ids.includes(selected) ? selected : ids[0];
  return html`<ul
    class="element-list"
    role="listbox"
    aria-multiselectable="true"
    aria-label=${words.list[language]}
  >
    ${repeat(
      ids,
      (id) => id,
      (id) =>
        html`<li
          role="option"
          data-element=${id}
          aria-selected=${chosen.includes(id) ? 'true' : 'false'}
          tabindex=${id === active ? '0' : '-1'}
          @focus=${() => onFocus(id)}
        >
          ${inWords(id, view)}
        </li>`,
    )}
  </ul>`;
}

function inWords(id: string, { names, performerOf, findings, language }: ElementListView): string {
  const count = findings(id);
  const notes = count > 0 ? words.findings[language](count) : '';
  return [names.of(id), performerOf(id), notes].filter(Boolean).join(', ');
}

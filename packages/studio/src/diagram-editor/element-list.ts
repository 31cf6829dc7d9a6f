import type { Language } from '@alur/model/text.js';
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ElementNames } from './element-names.ts';
import { diagramWords as words } from './messages.ts';

export interface ElementListView {
  /** In the order of the drawing. */
  readonly ids: readonly string[];
  readonly names: ElementNames;
  readonly findings: (id: string) => number;
  readonly selected: string;
  /** What is selected where that is more than one; empty otherwise. */
  readonly several: readonly string[];
  readonly language: Language;
}

/**
 * The elements of the drawing in their order, for those who reach them by keyboard or hear them.
 * Not seen itself: the element that is selected is ringed in the drawing. So their names are
 * attributes and not hidden texts: as texts all below a new step would be laid out again.
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
      (id) => {
        const parts = [inWords(id, view), chosen.includes(id), id === active] as const;
        return guard([id, ...parts], () => renderOption(id, ...parts, onFocus));
      },
    )}
  </ul>`;
}

function renderOption(
  id: string,
  name: string,
  isChosen: boolean,
  isStop: boolean,
  onFocus: (id: string) => void,
): TemplateResult {
  return html`<li
    role="option"
    data-element=${id}
    aria-label=${name}
    aria-selected=${isChosen ? 'true' : 'false'}
    tabindex=${isStop ? '0' : '-1'}
    @focus=${() => onFocus(id)}
  ></li>`;
}

function inWords(id: string, { names, findings, language }: ElementListView): string {
  const count = findings(id);
  const notes = count > 0 ? words.findings[language](count) : '';
  return [names.of(id), names.performerOf(id), notes].filter(Boolean).join(', ');
}

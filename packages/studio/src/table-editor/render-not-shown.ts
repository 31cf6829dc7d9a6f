import type { Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { ElementNames } from '../diagram-editor/element-names.ts';
import type { GridModel } from './grid-model.ts';
import { tableWords as words } from './messages.ts';

/** What the official form has no symbol for, by name; parallel steps say so in their rows. */
export function renderNotShown(
  { sop, plan, atOnce }: GridModel,
  language: Language,
): TemplateResult | typeof nothing {
  const hidden = plan.notShown.filter(({ id }) => !atOnce.forks.has(id));
  if (hidden.length === 0) return nothing;
  const names = new ElementNames(sop, language);
  const isNode = new Set(sop.nodes.map(({ id }) => id));
  const said = hidden.map(({ id, name, type }) => (isNode.has(id) ? names.of(id) : name || type));
  return html`<p class="not-shown small">${words.notShown[language](said.join(', '))}</p>`;
}

import type { Language } from '@alur/model/text.js';
import { html, type TemplateResult } from 'lit';
import { renderSign } from '../status/signs.ts';
import type { ShownState } from './table/shown-state.ts';

/** How a step stands: colour, sign and words. */
export function renderState({ text, tone, sign }: ShownState, language: Language): TemplateResult {
  return html`<span class="badge ${tone}">${renderSign(sign)} ${text[language]}</span>`;
}

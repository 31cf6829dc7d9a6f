import type { Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { errorSign } from '../base/error-sign.ts';
import { wizardMessages as words } from './messages.ts';

/** One thing to correct, by the path of its finding. */
export interface SummaryItem {
  readonly path: string;
  readonly text: string;
}

/**
 * All that keeps the person from going on, each a way to its field. What has been corrected since
 * stays where it was, ticked, so that nothing jumps under the finger.
 */
export function renderErrorSummary(
  items: readonly SummaryItem[],
  isOpen: (path: string) => boolean,
  go: (path: string) => void,
  speaks: Language,
): unknown {
  if (items.length === 0) return nothing;
  return html`<div class="summary" role="alert" tabindex="-1" aria-labelledby="summary-title">
    <h3 id="summary-title">${errorSign} ${words.summaryTitle[speaks]}</h3>
    <p>${words.summaryIntro[speaks]}</p>
    <ul>
      ${items.map((item) => renderItem(item, isOpen(item.path), go, speaks))}
    </ul>
  </div>`;
}

function renderItem(
  { path, text }: SummaryItem,
  isOpen: boolean,
  go: (path: string) => void,
  speaks: Language,
): TemplateResult {
  return html`<li class=${isOpen ? '' : 'mended'}>
    <button type="button" class="link" @click=${() => go(path)}>${text}</button>
    ${isOpen ? nothing : html`<span>✓ ${words.mended[speaks]}</span>`}
  </li>`;
}

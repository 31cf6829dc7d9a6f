import type { Language } from '@alur/model/text.js';
import type { SopChange } from '@alur/workflow/changes/sop-change.js';
import { html, nothing, type TemplateResult } from 'lit';
import { versionsMessages as words } from './messages.ts';

/** More are behind a fold: whoever imports a document anew has hundreds. */
const most = 20;

/** What changed, each in an author's words; a step or performer can be gone to. */
export function renderChanges(
  changes: readonly SopChange[],
  language: Language,
  onShow: ((element: string) => void) | undefined,
): TemplateResult {
  if (changes.length === 0) return html`<p class="muted">${words.noChanges[language]}</p>`;
  const render = ({ element, text }: SopChange) =>
    html`<li>
      ${
        element && onShow
          ? html`<button
              class="change"
              type="button"
              @click=${() => {
                onShow(element);
              }}
            >
              ${text[language]}
            </button>`
          : text[language]
      }
    </li>`;
  const more = changes.slice(most);
  return html`<ul class="changes">
      ${changes.slice(0, most).map(render)}
    </ul>
    ${
      more.length === 0
        ? nothing
        : html`<details>
            <summary>${words.more[language](more.length)}</summary>
            <ul class="changes">
              ${more.map(render)}
            </ul>
          </details>`
    }`;
}

import type { WritingTerms } from '@alur/client/authoring-service.js';
import { say, type Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { followMessages as words } from './follow-messages.ts';

export interface FollowersView {
  /** "denpasar/izin-reklame.bpmn". */
  readonly workflow: string;
  readonly terms: Pick<WritingTerms, 'permitTypes' | 'isListed'>;
  readonly isPublished: boolean;
  /** It was published just now: what is still to do is shown at once. */
  readonly isNew: boolean;
  readonly language: Language;
  /** What became of the last copying; empty before it. */
  readonly told: string;
  readonly onDownload: () => void;
  /** @param code - what is copied */
  readonly onCopy: (code: Element) => void;
}

/**
 * Which permit types follow the SOP. Which ones do is said by the agency's own files, which nobody
 * but the agency changes: so what is to be written there is said in full.
 */
export function renderFollowers(view: FollowersView): TemplateResult {
  const { terms, language } = view;
  const titles = terms.permitTypes.map(({ title }) => say(title, language));
  return html`<div class="followers">
    <p>
      ${
        titles.length > 0
          ? html`<strong>${words.usedBy[language]}:</strong> ${titles.join(', ')}.
              <span class="small muted">${words.next[language]}</span>`
          : words.nobody[language]
      }
    </p>
    ${titles.length > 0 ? nothing : renderSteps(view)}
  </div>`;
}

function renderSteps(view: FollowersView): TemplateResult {
  const { workflow, terms, isPublished, isNew, language } = view;
  const folder = `schemas/${workflow.slice(0, workflow.indexOf('/'))}/`;
  return html`<details ?open=${isNew}>
    <summary>${words.how[language]}</summary>
    <p class="small muted">${words.whose[language]}</p>
    <ol class="steps">
      <li>
        ${(isPublished ? words.keep : words.publishFirst)[language]}
        <code>workflows/${workflow}</code>
        ${
          isPublished
            ? html`<button class="button" type="button" @click=${view.onDownload}>
                ${words.download[language]}
              </button>`
            : nothing
        }
      </li>
      ${
        terms.isListed
          ? nothing
          : html`<li>
              ${words.list[language](`${folder}agency.json`)} ${renderLine(`"${workflow}",`, view)}
            </li>`
      }
      <li>${words.name[language](folder)} ${renderLine(`"workflow": "${workflow}",`, view)}</li>
      <li>${words.check[language]}</li>
    </ol>
    <p class="small" role="status">${view.told}</p>
  </details>`;
}

function renderLine(line: string, { language, onCopy }: FollowersView): TemplateResult {
  return html`<span class="line">
    <code>${line}</code>
    <button
      class="button"
      type="button"
      aria-label="${words.copy[language]} ${line}"
      @click=${({ currentTarget }: Event) => {
        const code = (currentTarget as Element).previousElementSibling;
        if (code) onCopy(code);
      }}
    >
      ${words.copy[language]}
    </button>
  </span>`;
}

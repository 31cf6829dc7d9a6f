import type { WorkflowRevision } from '@alur/client/authoring-service.js';
import { date } from '@alur/components/time/agency-time.js';
import type { Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { versionsMessages as words } from './messages.ts';

export interface RevisionView {
  readonly language: Language;
  readonly timeZone: string;
  readonly onRestore: () => void;
  readonly onCompare: () => void;
}

/** One revision of the history: from when, by whom, what it changed, how it was checked. */
export function renderRevision(revision: WorkflowRevision, view: RevisionView): TemplateResult {
  const { language, timeZone } = view;
  const { changes, checks, note, approvedBy } = revision;
  return html`<li data-revision=${revision.revision}>
    <p>
      <strong>${words.revision[language](revision.revision)}</strong>
      ${renderState(revision, view)}
      ${
        revision.runningCases > 0
          ? html`<span class="badge info">${words.running[language](revision.runningCases)}</span>`
          : nothing
      }
    </p>
    <p class="small muted">
      ${words.by[language](
        revision.publishedBy ?? words.pack[language],
        date(revision.publishedAt, timeZone, language),
      )}${approvedBy ? html`. ${words.approved[language](approvedBy)}` : nothing}
    </p>
    ${note ? html`<p class="note">${note}</p>` : nothing}
    ${
      checks
        ? html`<p class="small muted">
            ${words.counts[language](checks.passed, checks.warned, checks.failed)}
          </p>`
        : nothing
    }
    ${
      changes.length > 0
        ? html`<details>
            <summary>${words.changes[language](changes.length)}</summary>
            <ul class="changes">
              ${changes.map((text) => html`<li>${text[language]}</li>`)}
            </ul>
          </details>`
        : nothing
    }
    <p class="actions">
      <button class="button" type="button" data-action="compare" @click=${view.onCompare}>
        ${words.compare[language]}
      </button>
      <button class="button" type="button" data-action="restore" @click=${view.onRestore}>
        ${words.restore[language]}
      </button>
    </p>
  </li>`;
}

function renderState(revision: WorkflowRevision, { language }: RevisionView): TemplateResult {
  switch (revision.state) {
    case 'planned':
      return html`<span class="badge warning">
        ${words.planned[language](day(revision.effectiveOn, language))}
      </span>`;
    case 'in-force':
      return html`<span class="badge success">${words.inForce[language]}</span>`;
    case 'superseded':
      return html`<span class="badge">${words.superseded[language]}</span>`;
  }
}

/** A day is the same everywhere: it is read and written in one zone. */
function day(iso: string, language: Language): string {
  return date(`${iso}T00:00:00Z`, 'UTC', language);
}

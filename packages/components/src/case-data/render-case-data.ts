import type { Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { DataEntry, DataSection } from './case-data.ts';

const unanswered = { id: 'Tidak diisi', en: 'Not answered' } as const;

/** Answers to read, under their headings. To be shown with `case-data.styles.ts`. */
export function renderCaseData(
  sections: readonly DataSection[],
  language: Language,
): TemplateResult {
  return html`${sections.map(
    ({ title, entries }) =>
      html`<section class="data">
        <h4>${title}</h4>
        ${renderEntries(entries, language)}
      </section>`,
  )}`;
}

export function renderEntries(entries: readonly DataEntry[], language: Language): TemplateResult {
  return html`<dl class="entries">${entries.map((entry) => renderEntry(entry, language))}</dl>`;
}

function renderEntry(entry: DataEntry, language: Language): TemplateResult {
  const { label, value, rows } = entry;
  return html`<div class="entry ${rows?.length ? 'repeated' : ''}">
    <dt>${label}</dt>
    <dd>
      ${value || (rows?.length ? nothing : html`<span class="muted">${unanswered[language]}</span>`)}
      ${rows?.map(
        (row) =>
          html`<div class="row">
            <p class="small muted">${row.title}</p>
            ${renderEntries(row.entries, language)}
          </div>`,
      )}
    </dd>
  </div>`;
}

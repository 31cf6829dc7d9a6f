import type { StoredDocument } from '@alur/model/permit/application.js';
import { say, type Language } from '@alur/model/text.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { DataSection } from '../case-data/case-data.ts';
import { renderCaseData } from '../case-data/render-case-data.ts';
import { checklistMessages as words } from './messages.ts';

/** What can be looked at: every document of the permit that is asked for or there, and the data. */
export interface EvidenceChoice {
  /** `data`, or the requirement of a document. */
  readonly id: string;
  readonly title: string;
  readonly document?: StoredDocument | undefined;
  readonly missing: boolean;
}

export interface EvidenceView {
  readonly choices: readonly EvidenceChoice[];
  readonly chosen: string;
  readonly sections: readonly DataSection[];
  readonly language: Language;
  readonly onChoose: (id: string) => void;
  /** Back to the checklist, for narrow places where it lies below; none for other work. */
  readonly onBack: (() => void) | undefined;
  readonly renderDocument: (choice: EvidenceChoice, document: StoredDocument) => TemplateResult;
}

/**
 * The data first, then the documents in the order of the permit type.
 *
 * @param needed - requirements that items of the checklist are about; listed even when not there
 */
export function evidenceChoices(
  permitType: Pick<PermitType, 'documents'>,
  documents: readonly StoredDocument[],
  needed: ReadonlySet<string>,
  language: Language,
): readonly EvidenceChoice[] {
  const choices = permitType.documents.map(({ id, title }) => {
    const document = documents.find(({ requirement }) => requirement === id);
    return { id, title: say(title, language), document, missing: !document };
  });
  return [
    { id: 'data', title: words.allData[language], missing: false },
    ...choices.filter(({ id, missing }) => !missing || needed.has(id)),
  ];
}

export function renderEvidence(view: EvidenceView): TemplateResult {
  const { choices, language } = view;
  const chosen = choices.find(({ id }) => id === view.chosen) ?? choices[0];
  return html`<section class="evidence card" part="evidence" aria-labelledby="evidence-title">
    <h3 class="visually-hidden" id="evidence-title" tabindex="-1">${words.evidence[language]}</h3>
    <ul class="choices" aria-labelledby="evidence-title">
      ${choices.map(
        ({ id, title, missing }) =>
          html`<li>
            <button
              class="choice"
              type="button"
              aria-pressed=${id === chosen?.id ? 'true' : 'false'}
              @click=${() => view.onChoose(id)}
            >
              ${title}
              ${missing ? html`<span class="small">${words.missing[language]}</span>` : nothing}
            </button>
          </li>`,
      )}
    </ul>
    <div class="shown">${chosen ? renderChosen(view, chosen) : nothing}</div>
    ${
      view.onBack
        ? html`<button class="button quiet back" type="button" @click=${view.onBack}>
            ${words.back[language]}
          </button>`
        : nothing
    }
  </section>`;
}

function renderChosen(view: EvidenceView, chosen: EvidenceChoice): TemplateResult {
  if (chosen.id === 'data') return renderCaseData(view.sections, view.language);
  return html`<h4>${chosen.title}</h4>
    ${
      chosen.document
        ? view.renderDocument(chosen, chosen.document)
        : html`<p class="placeholder">${words.notUploaded[view.language]}</p>`
    }`;
}

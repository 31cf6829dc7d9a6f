import { answerAt } from '@alur/model/form/answers.js';
import { documentNeeds } from '@alur/model/form/documents.js';
import { answerPointer, shownSections, type FormField } from '@alur/model/form/form-fields.js';
import { pruneHidden } from '@alur/model/form/prune.js';
import type { WizardStage } from '@alur/model/form/stages.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { AnswerValue, Answers, StoredDocument } from '@alur/model/permit/application.js';
import { say, type Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { listOf } from '../fields/list-of.ts';
import { rowName } from '../fields/row-name.ts';
import { valueText } from '../fields/value-text.ts';
import { laterMessages as words } from './later-messages.ts';

export interface Review {
  readonly permitType: PermitType;
  readonly stages: readonly WizardStage[];
  readonly answers: Answers;
  readonly documents: readonly StoredDocument[];
  readonly speaks: Language;
  readonly edit: (stage: string) => void;
}

/** Everything that was entered, stage by stage, each with a way back to it. */
export function renderReview(review: Review): TemplateResult {
  const { stages, speaks } = review;
  return html`<section class="review" aria-labelledby="review-title">
    <h3 id="review-title">${words.reviewTitle[speaks]}</h3>
    ${stages.map((stage) => {
      if (stage.kind === 'data') {
        return renderCard(review, stage, say(stage.title, speaks), renderAnswers(review, stage));
      }
      return stage.kind === 'documents'
        ? renderCard(review, stage, words.documentsTitle[speaks], renderDocuments(review))
        : nothing;
    })}
  </section>`;
}

function renderCard(
  { speaks, edit }: Review,
  stage: WizardStage,
  title: string,
  content: unknown,
): TemplateResult {
  return html`<div class="card reviewed">
    <div class="reviewed-head">
      <h4>${title}</h4>
      <button
        type="button"
        class="button quiet"
        aria-label="${words.edit[speaks]}: ${title}"
        @click=${() => edit(stage.id)}
      >
        ${words.edit[speaks]}
      </button>
    </div>
    ${content}
  </div>`;
}

function renderAnswers({ permitType, answers, speaks }: Review, { stage }: WizardStage): unknown {
  if (!stage) return nothing;
  const shown = pruneHidden(permitType, answers);
  return shownSections(stage, shown).map(
    (section) =>
      html`${section.title ? html`<h5>${say(section.title, speaks)}</h5>` : nothing}
        <dl class="answers">
          ${section.fields.map((field) => renderAnswer(field, field.pointer, shown, speaks))}
        </dl>`,
  );
}

function renderAnswer(
  field: FormField,
  pointer: string,
  answers: Answers,
  speaks: Language,
): TemplateResult {
  const value = answerAt(answers, pointer) as AnswerValue | undefined;
  const rows = listOf(value);
  if (field.rows && rows.length > 0) {
    return html`${rows.map((_row, index) => renderRow(field, index, answers, speaks))}`;
  }
  return html`<div>
    <dt>${say(field.text.label, speaks)}</dt>
    <dd>
      ${
        valueText(field, value, speaks) ||
        html`<span class="muted">${words.notAnswered[speaks]}</span>`
      }
    </dd>
  </div>`;
}

function renderRow(
  rows: FormField,
  index: number,
  answers: Answers,
  speaks: Language,
): TemplateResult {
  const inner = (rows.rows ?? []).map((field) => {
    const value = answerAt(answers, answerPointer(rows, index, field));
    const text = valueText(field, value as AnswerValue | undefined, speaks);
    return text
      ? html`<li>${say(field.text.label, speaks)}: <strong>${text}</strong></li>`
      : nothing;
  });
  return html`<div>
    <dt>${rowName(rows, index, speaks)}</dt>
    <dd>
      <ul class="row-answers">
        ${inner}
      </ul>
    </dd>
  </div>`;
}

function renderDocuments({ permitType, answers, documents, speaks }: Review): TemplateResult {
  const needs = documentNeeds(permitType, answers);
  const rows = needs.map(({ requirement, need }) => ({
    requirement,
    need,
    document: documents.find((document) => document.requirement === requirement.id),
  }));
  return html`<dl class="answers">
    ${rows
      .filter(({ need, document }) => document !== undefined || need === 'required')
      .map(
        ({ requirement, document }) =>
          html`<div>
            <dt>${say(requirement.title, speaks)}</dt>
            <dd>
              ${
                document
                  ? html`<span class="file-name">${document.fileName}</span>`
                  : html`<span class="muted">${words.noDocument[speaks]}</span>`
              }
            </dd>
          </div>`,
      )}
  </dl>`;
}

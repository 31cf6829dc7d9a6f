import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Language } from '@alur/model/text.js';
import type { FilledRow } from './filled-form.ts';
import type { FormAnswers } from './form-memory.ts';
import type { FormKind } from './form-periods.ts';
import { methods, monitoringMessages as words } from './messages.ts';

export interface FormView {
  readonly kind: FormKind;
  readonly rows: readonly FilledRow[];
  readonly answers: FormAnswers;
  readonly language: Language;
  readonly onChange: (field: string, value: string) => void;
}

/** A form to fill in: the rows, and what stands below them. */
export function renderForm(view: FormView): TemplateResult {
  return html`
    <div class="scroller">${renderRows(view)}</div>
    ${renderEnd(view)}
  `;
}

function renderRows({ kind, rows, language, onChange }: FormView): TemplateResult {
  const isMonitoring = kind === 'monitoring';
  const heads = [
    words.number,
    isMonitoring ? words.procedureColumn : words.question,
    isMonitoring ? words.rating : words.answer,
    isMonitoring ? words.notes : words.ground,
    ...(isMonitoring ? [words.action] : []),
  ].map((each) => each[language]);
  const [, , ratingHead = '', notesHead = '', actionHead = ''] = heads;
  const named = (head: string, row: FilledRow) => words.of[language](head, row.text);
  return html`<table class="form">
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row, index) =>
          html`<tr>
            <td class="number">${row.number}</td>
            <th scope="row">${row.text}</th>
            <td data-head=${ratingHead}>
              <select
                class="input"
                aria-label=${named(ratingHead, row)}
                .value=${live(row.rating)}
                @change=${(event: Event) => onChange(`${index}.rating`, valueOf(event))}
              >
                ${ratings(kind).map(
                  ([value, name]) =>
                    html`<option value=${value} ?selected=${value === row.rating}>
                      ${name[language]}
                    </option>`,
                )}
              </select>
            </td>
            <td data-head=${notesHead}>
              <textarea
                class="input"
                rows="3"
                aria-label=${named(notesHead, row)}
                .value=${live(row.notes)}
                @change=${(event: Event) => onChange(`${index}.notes`, valueOf(event))}
              ></textarea>
            </td>
            ${
              isMonitoring
                ? html`<td data-head=${actionHead}>
                    <textarea
                      class="input"
                      rows="3"
                      aria-label=${named(actionHead, row)}
                      .value=${live(row.action)}
                      @change=${(event: Event) => onChange(`${index}.action`, valueOf(event))}
                    ></textarea>
                  </td>`
                : nothing
            }
          </tr>`,
      )}
    </tbody>
  </table>`;
}

export const ratings = (kind: FormKind) =>
  [
    ['', words.notRated],
    ['yes', kind === 'monitoring' ? words.runsWell : words.yes],
    ['no', kind === 'monitoring' ? words.runsBadly : words.no],
  ] as const;

export const results = [
  ['keep', words.keep],
  ['improve', words.improve],
  ['replace', words.replace],
] as const;

function renderEnd({ kind, answers, language, onChange }: FormView): TemplateResult {
  return html`<div class="end">
    ${
      kind === 'monitoring'
        ? html`<fieldset>
            <legend>${words.methods[language]}</legend>
            ${methods.map(
              ({ id, words: name }) =>
                html`<label class="check">
                  <input
                    type="checkbox"
                    .checked=${live(answers[`method.${id}`] === 'yes')}
                    @change=${(event: Event) => {
                      const { checked } = event.target as HTMLInputElement;
                      onChange(`method.${id}`, checked ? 'yes' : '');
                    }}
                  />
                  ${name[language]}
                </label>`,
            )}
          </fieldset>`
        : html`<fieldset>
            <legend>${words.result[language]}</legend>
            ${results.map(
              ([value, name]) =>
                html`<label class="check">
                  <input
                    type="radio"
                    name="result"
                    value=${value}
                    .checked=${live(answers['result'] === value)}
                    @change=${() => onChange('result', value)}
                  />
                  ${name[language]}
                </label>`,
            )}
          </fieldset>`
    }
    <div class="fields">
      <label>
        <span class="label">${words.assessor[language]}</span>
        <input
          class="input"
          autocomplete="organization-title"
          .value=${live(answers['assessor'] ?? '')}
          @change=${(event: Event) => onChange('assessor', valueOf(event))}
        />
      </label>
      <label>
        <span class="label">${words.assessedOn[language]}</span>
        <input
          class="input"
          type="date"
          .value=${live(answers['date'] ?? '')}
          @change=${(event: Event) => onChange('date', valueOf(event))}
        />
      </label>
    </div>
  </div>`;
}

const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;

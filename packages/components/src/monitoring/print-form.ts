import type { Sop } from '@alur/model/sop/sop.js';
import type { Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { printDocument } from '../print/print-frame.ts';
import { date } from '../time/agency-time.ts';
import type { FilledRow } from './filled-form.ts';
import type { FormAnswers } from './form-memory.ts';
import type { FormKind } from './form-periods.ts';
import { methods, monitoringMessages as words } from './messages.ts';
import { paperStyles } from './paper.styles.ts';
import { results } from './render-form.ts';

export interface PrintedForm {
  readonly kind: FormKind;
  readonly sop: Sop;
  readonly agency: string;
  readonly period: string;
  readonly rows: readonly FilledRow[];
  readonly answers: FormAnswers;
  readonly language: Language;
}

/** A form of PermenPAN-RB 35/2012 as it stands, on A4, to be signed. */
export async function printForm(form: PrintedForm): Promise<void> {
  const { kind, sop, agency, period, answers, language } = form;
  const title = words[kind === 'monitoring' ? 'monitoringTitle' : 'evaluationTitle'][language];
  const { title: name, number } = sop.identity;
  const content = html`
    <header>
      <p class="agency">${agency || sop.identity.agency}</p>
      <h1>${title}</h1>
      <p>${words.basis[language]}</p>
    </header>
    <dl class="facts">
      <dt>SOP</dt>
      <dd>${number ? `${name} (${number})` : name}</dd>
      <dt>${words.period[language]}</dt>
      <dd>${period}</dd>
    </dl>
    ${kind === 'monitoring' ? monitoringTable(form) : evaluationTable(form)}
    <div class="boxes">
      ${
        kind === 'monitoring'
          ? html`<span>${words.methods[language]}:</span>
              ${methods.map(({ id, words: method }) => box(answers[`method.${id}`] === 'yes', method[language]))}`
          : html`<span>${words.result[language]}:</span>
              ${results.map(([value, result]) => box(answers['result'] === value, result[language]))}`
      }
    </div>
    <div class="signature">
      <p>${answers['date'] ? date(`${answers['date']}T00:00:00Z`, 'UTC', language) : '…………………'}</p>
      <p>${answers['assessor'] || words.assessor[language]}</p>
      <p class="name">${words.official[language]}</p>
    </div>
  `;
  await printDocument(content, `${title} - ${name}`, [paperStyles], language);
}

function monitoringTable({ rows, language }: PrintedForm): TemplateResult {
  return html`<table>
    <thead>
      <tr>
        <th rowspan="2">${words.number[language]}</th>
        <th rowspan="2">${words.procedureColumn[language]}</th>
        <th colspan="2">${words.rating[language]}</th>
        <th rowspan="2">${words.notes[language]}</th>
        <th rowspan="2">${words.action[language]}</th>
        <th rowspan="2">${words.initials[language]}</th>
      </tr>
      <tr>
        <th>${words.runsWell[language]}</th>
        <th>${words.runsBadly[language]}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ number, text, rating, notes, action }) =>
          html`<tr>
            <td>${number}</td>
            <td>${text}</td>
            ${marks(rating)}
            <td>${notes}</td>
            <td>${action}</td>
            <td class="initials"></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function evaluationTable({ rows, language }: PrintedForm): TemplateResult {
  return html`<table>
    <thead>
      <tr>
        <th>${words.number[language]}</th>
        <th>${words.question[language]}</th>
        <th>${words.yes[language]}</th>
        <th>${words.no[language]}</th>
        <th>${words.ground[language]}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ number, text, rating, notes }) =>
          html`<tr>
            <td>${number}</td>
            <td>${text}</td>
            ${marks(rating)}
            <td>${notes}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const marks = (rating: FilledRow['rating']): TemplateResult =>
  html`<td class="mark">${rating === 'yes' ? '✓' : nothing}</td>
    <td class="mark">${rating === 'no' ? '✓' : nothing}</td>`;

const box = (isTicked: boolean, text: string): TemplateResult =>
  html`<span>${isTicked ? '☑' : '☐'} ${text}</span>`;

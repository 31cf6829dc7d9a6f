import type { StepAssessment } from '@alur/model/assessment/case-assessment.js';
import type { CompiledCalendar } from '@alur/model/calendar/compiled-calendar.js';
import { durationWords } from '@alur/model/assessment/duration-words.js';
import { say, type Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { renderSign, type Sign } from '../../status/signs.ts';
import type { DeviationSource } from '../deviation/deviation-source.ts';
import { renderDeviation } from '../deviation/render-deviation.ts';
import { trackerMessages } from '../messages.ts';
import { renderState } from '../state-badge.ts';
import { share } from '../table/share.ts';
import { shownState } from '../table/shown-state.ts';
import { timeLeft } from '../time-left.ts';
import { leftAndDue, usedText } from '../time-words.ts';
import { caseMessages as words } from './messages.ts';
import type { ListedStep } from './step-list.ts';

export interface StepSource extends DeviationSource {
  readonly calendarOf: (role: string) => CompiledCalendar;
  readonly timeZone: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly untrusted: ReadonlySet<string>;
}

/** A step of the SOP: norm beside fact, for each time that the case came to it. */
export function renderStep(step: ListedStep, source: StepSource): TemplateResult {
  const { number, name, performer, role, visits } = step;
  const { language } = source;
  return html`<li class="card listed ${visits.length === 0 ? 'ahead' : ''}" part="step">
    <div class="step-head">
      <h4 lang="id">${number ? `${number}. ` : ''}${name}</h4>
      <p class="small muted">
        ${words.holder[language](performer || role, source.roleTitle(role))}
      </p>
    </div>
    ${
      visits.length === 0
        ? html`<p class="small muted">
            ${words.notBegun[language]} · ${step.norm?.duration || words.notStated[language]}
          </p>`
        : visits.map((visit) => renderVisit(visit, step, source))
    }
  </li>`;
}

/** One time that an activity was begun. */
export function renderVisit(
  visit: StepAssessment,
  { visits }: Pick<ListedStep, 'visits'>,
  source: StepSource,
): TemplateResult {
  const { language, now, at, untrusted } = source;
  const { startedAt, endedAt } = visit;
  const span =
    startedAt === undefined
      ? ''
      : endedAt === undefined
        ? words.since[language](at(startedAt))
        : words.span[language](at(startedAt), at(endedAt));
  const isQuiet = visit.state !== 'running' && visit.deviations.length === 0;
  const head = html`${renderState(shownState(visit, now), language)}
    ${visits.length > 1 ? html`<strong>${words.visit[language](visit.visit)}</strong>` : nothing}
    ${isQuiet ? html`<span>${renderUse(visit, language)}</span>` : nothing}
    <span class="small muted">${span}</span>
    ${
      untrusted.has(visit.task)
        ? html`<span class="badge danger"
            >${renderSign('cross')} ${words.untrusted[language]}</span
          >`
        : nothing
    }`;
  // What went well takes one line; the rest is there for who asks.
  if (isQuiet) {
    return html`<details class="visit">
      <summary><span class="visit-head">${head}</span></summary>
      ${renderParts(visit, source)}
    </details>`;
  }
  return html`<div class="visit">
    <p class="visit-head">${head}</p>
    ${renderParts(visit, source)}
    ${
      visit.deviations.length === 0
        ? nothing
        : html`<ul class="deviations-list">
            ${visit.deviations.map((deviation) => renderDeviation(deviation, source))}
          </ul>`
    }
  </div>`;
}

/** "terpakai 10 menit · norma 20 Menit". */
function renderUse({ time }: StepAssessment, language: Language): string {
  const norm = time.norm
    ? trackerMessages.norm[language](time.norm)
    : trackerMessages.noNorm[language];
  return `${words.used[language](usedText(time, language))} · ${norm}`;
}

/**
 * Kelengkapan, waktu, output: what the SOP asks for beside what was. Narrow places stack it, so the
 * roles say again what the tags say.
 */
function renderParts(visit: StepAssessment, source: StepSource): TemplateResult {
  const { language } = source;
  const head = html`<thead role="rowgroup">
    <tr role="row">
      <th role="columnheader" scope="col">${words.part[language]}</th>
      <th role="columnheader" scope="col">${words.norm[language]}</th>
      <th role="columnheader" scope="col">${words.fact[language]}</th>
    </tr>
  </thead>`;
  return html`<table class="parts" role="table">
    ${head}
    <tbody role="rowgroup">
      ${renderRows(words.inputs[language], visit.inputs, source)}
      <tr role="row">
        <th role="rowheader" scope="row">${words.time[language]}</th>
        <td role="cell" lang="id">${visit.time.norm || words.notStated[language]}</td>
        <td role="cell">${renderTime(visit, source)}</td>
      </tr>
      ${renderRows(words.outputs[language], visit.outputs, source)}
    </tbody>
  </table>`;
}

type Part = StepAssessment['inputs'][number] | StepAssessment['outputs'][number];

const signs: Readonly<Record<Part['state'], readonly [Sign, string]>> = {
  present: ['check', 'good'],
  absent: ['cross', 'bad'],
  unknown: ['ring', 'muted'],
  produced: ['check', 'good'],
  late: ['clock', 'bad'],
  missing: ['cross', 'bad'],
  due: ['ring', 'muted'],
  'not-due': ['ring', 'muted'],
};

function renderRows(
  heading: string,
  parts: readonly Part[],
  { language }: StepSource,
): TemplateResult | typeof nothing {
  if (parts.length === 0) return nothing;
  return html`${parts.map(({ text, state }, index) => {
    const [sign, tone] = signs[state];
    return html`<tr role="row">
      ${index === 0 ? html`<th role="rowheader" scope="rowgroup" rowspan=${parts.length}>${heading}</th>` : nothing}
      <td role="cell" lang="id">${text}</td>
      <td role="cell">
        <span class="fact ${tone}">${renderSign(sign)} ${words[state][language]}</span>
      </td>
    </tr>`;
  })}`;
}

function renderTime(visit: StepAssessment, source: StepSource): TemplateResult {
  const { language, now, timeZone, calendarOf } = source;
  const { time, answers, state } = visit;
  const left = state === 'running' ? timeLeft(time, calendarOf(answers.role), now) : undefined;
  const { allowedSeconds, usedSeconds, pausedSeconds, reason } = time;
  const used =
    left && allowedSeconds
      ? left.kind === 'over'
        ? 1
        : 1 - left.seconds / allowedSeconds
      : (usedSeconds ?? 0) / (allowedSeconds ?? Infinity);
  return html`<span aria-live="off" class="count"
      >${
        left
          ? leftAndDue(left, time, now, timeZone, language)
          : words.used[language](usedText(time, language))
      }</span
    >
    ${allowedSeconds ? html`<span class="bar ${shownState(visit, now).tone}" aria-hidden="true" ${share(used)}></span>` : nothing}
    ${
      pausedSeconds
        ? html`<span class="small muted"
            >${words.paused[language](say(durationWords(pausedSeconds, time.counts), language))}</span
          >`
        : nothing
    }
    ${reason ? html`<span class="small muted">${reason.reason[language]}</span>` : nothing}`;
}

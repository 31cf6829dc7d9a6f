import type { TrackedStep, TrackedSteps } from '@alur/client/tracking-service.js';
import { deviationKinds } from '@alur/model/assessment/deviation.js';
import { kindWords } from '@alur/model/assessment/words.js';
import type { CompiledCalendar } from '@alur/model/calendar/compiled-calendar.js';
import type { Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { dueText } from '../due-text.ts';
import { trackerMessages } from '../messages.ts';
import { renderState } from '../state-badge.ts';
import { timeLeft } from '../time-left.ts';
import { dueAndNorm, leftText, usedText } from '../time-words.ts';
import { tableMessages as words } from './messages.ts';
import { place, share } from './place.ts';
import { shownState } from './shown-state.ts';

/** What the rows of a list are drawn from. */
export interface RowSource {
  readonly tracked: TrackedSteps;
  /** Titles of permit types, by id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly calendarOf: (role: string) => CompiledCalendar | undefined;
  readonly timeZone: string;
  readonly language: Language;
}

export interface RowPlace {
  /** Among the rows that are shown, from 0. */
  readonly index: number;
  readonly top: number;
  readonly isActive: boolean;
}

/** @param now - epoch milliseconds */
export function renderRow(
  step: TrackedStep,
  { index, top, isActive }: RowPlace,
  source: RowSource,
  now: number,
): TemplateResult | typeof nothing {
  const { tracked, titles, timeZone, language } = source;
  const of = tracked.cases[step.case];
  const activity = tracked.activities[step.activity];
  if (!of || !activity) return nothing;
  const state = shownState(step, now);
  const { startedAt } = step;
  return html`<div
    class="row ${state.tone}"
    role="row"
    aria-rowindex=${index + 2}
    data-index=${index}
    tabindex=${isActive ? 0 : -1}
    ${place(top)}
  >
    <div role="rowheader" class="case">
      <span class="strong number">${of.registrationNumber}</span>
      <span class="small muted line">${titles.get(of.permitType) ?? of.permitType}</span>
    </div>
    <div role="gridcell" class="step" lang="id">
      <span class="name">${activity.number ? `${activity.number}. ` : ''}${activity.name}</span>
      <span class="small muted line"
        >${activity.performer}${
          step.visit > 1 ? ` · ${trackerMessages.visit[language](step.visit)}` : ''
        }</span
      >
    </div>
    <div role="gridcell" class="state">
      ${renderState(state, language)}
      <span class="small muted line"
        >${startedAt === undefined ? '' : dueText(startedAt, now, timeZone, language)}</span
      >
    </div>
    <div role="gridcell" class="time">${renderTime(step, activity, source, now)}</div>
    <div role="gridcell" class="deviations">${renderDeviations(step, language)}</div>
  </div>`;
}

function renderTime(
  { state, time }: TrackedStep,
  { norm, role }: TrackedSteps['activities'][number],
  { calendarOf, timeZone, language }: RowSource,
  now: number,
): TemplateResult {
  const left = state === 'running' ? timeLeft(time, calendarOf(role), now) : undefined;
  const { allowedSeconds, usedSeconds } = time;
  const used =
    left && allowedSeconds
      ? left.kind === 'over'
        ? 1
        : 1 - left.seconds / allowedSeconds
      : allowedSeconds && usedSeconds !== undefined
        ? usedSeconds / allowedSeconds
        : undefined;
  return html`<span class="line"
      >${
        left ? leftText(left, time, language) : words.used[language](usedText(time, language))
      }</span
    >
    ${used === undefined ? nothing : html`<span class="bar" aria-hidden="true" ${share(used)}></span>`}
    <span class="small muted line" lang="id"
      >${
        left
          ? dueAndNorm(time, norm, now, timeZone, language)
          : norm
            ? trackerMessages.norm[language](norm)
            : trackerMessages.noNorm[language]
      }</span
    >`;
}

function renderDeviations(
  { deviations }: TrackedStep,
  language: Language,
): TemplateResult | typeof nothing {
  if (deviations.length === 0) return nothing;
  const kinds = deviationKinds.filter((kind) => deviations.some((each) => each.kind === kind));
  return html`<span class="kinds"
      >${kinds.map((kind) => html`<span class="kind">${kindWords[kind][language]}</span>`)}</span
    >
    ${
      deviations.some(({ cause }) => !cause)
        ? html`<span class="small owed line">${trackerMessages.unexplained[language]}</span>`
        : nothing
    }`;
}

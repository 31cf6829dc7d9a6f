import type {
  TrackedActivity,
  TrackedCase,
  TrackedStep,
  TrackedSteps,
} from '@alur/client/tracking-service.js';
import { deviationKinds } from '@alur/model/assessment/deviation.js';
import { kindWords } from '@alur/model/assessment/words.js';
import type { CompiledCalendar } from '@alur/model/calendar/compiled-calendar.js';
import type { Language } from '@alur/model/text.js';
import { html, nothing, render, type TemplateResult } from 'lit';
import { dueText } from '../due-text.ts';
import { trackerMessages } from '../messages.ts';
import { renderState } from '../state-badge.ts';
import { timeLeft } from '../time-left.ts';
import { dueAndNorm, leftText, usedText } from '../time-words.ts';
import { tableMessages as words } from './messages.ts';
import { share } from './share.ts';
import { shownState, type ShownState } from './shown-state.ts';

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
  /** Pixels from the first row's top. */
  readonly top: number;
  readonly isActive: boolean;
}

/**
 * Draws a step into an element that another may have been drawn in. What has not changed is left
 * alone, for attributes cost a style even where they stay the same.
 *
 * @param now - epoch milliseconds
 */
export function drawRow(
  row: HTMLElement,
  step: TrackedStep,
  { index, top, isActive }: RowPlace,
  source: RowSource,
  now: number,
): void {
  const { tracked } = source;
  const of = tracked.cases[step.case];
  const activity = tracked.activities[step.activity];
  if (!of || !activity) return;
  const state = shownState(step, now);
  set(row, 'role', 'row');
  set(row, 'class', `row ${state.tone}`);
  set(row, 'aria-rowindex', String(index + 2));
  set(row, 'data-index', String(index));
  set(row, 'tabindex', isActive ? '0' : '-1');
  // A strict page forbids style attributes, but not this.
  row.style.setProperty('transform', `translateY(${top}px)`);
  render(renderCells(step, of, activity, state, source, now), row);
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function renderCells(
  step: TrackedStep,
  of: TrackedCase,
  activity: TrackedActivity,
  state: ShownState,
  source: RowSource,
  now: number,
): TemplateResult {
  const { titles, timeZone, language } = source;
  const { startedAt } = step;
  return html`<div role="rowheader" class="case">
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
    <div role="gridcell" class="deviations">${renderDeviations(step, language)}</div>`;
}

function renderTime(
  { state, time }: TrackedStep,
  { norm, role }: TrackedActivity,
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

import type { CaseView, PublicAgency } from '@alur/client/permit-service.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import { say, type Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderFaults } from '../checklist/render-faults.ts';
import { faultsToTell } from '../checklist/told.ts';
import { renderSign, type Sign } from '../status/signs.ts';
import { renderStatusBadge } from '../status/status-badge.ts';
import { statusTone } from '@alur/model/case/status-words.js';
import { dateAndTime } from '../time/agency-time.ts';
import { changedPartTitle } from './changed-part-title.ts';
import { caseHistory, type HistoryStep } from './case-history.ts';
import { timelineMessages as words } from './messages.ts';

export interface HistoryView {
  readonly caseView: CaseView;
  readonly agency: PublicAgency;
  readonly permitType: PermitType;
  readonly language: Language;
}

/** An SOP is a document in Indonesian, whatever the page speaks. */
const sopLanguage = 'id';

const signs: Readonly<Record<HistoryStep['row']['state'], Sign>> = {
  done: 'check',
  current: 'dot',
  waiting: 'ring',
  cancelled: 'cross',
};

/** The steps of a case from top to bottom. To be shown with `history.styles.ts`. */
export function renderHistory(view: HistoryView): TemplateResult {
  const { agency, language } = view;
  const { steps, end } = caseHistory(view.caseView, agency);
  const failed = end?.status !== undefined && statusTone(end.status) === 'danger';
  return html`<ol class="history" part="history">
    ${repeat(
      steps,
      ({ key }) => key,
      (step) => renderStep(step, view),
    )}
    ${
      end
        ? html`<li class="step ${failed ? 'failed' : 'done'}">
            <span class="node">${renderSign(failed ? 'cross' : 'check')}</span>
            <div class="what">
              <h4>${words.ended[language]}</h4>
              <p class="small muted">${dateAndTime(end.at, agency.timeZone, language)}</p>
              ${end.status ? html`<p>${renderStatusBadge(end.status, language)}</p>` : nothing}
            </div>
          </li>`
        : nothing
    }
  </ol>`;
}

function renderStep(step: HistoryStep, view: HistoryView): TemplateResult {
  const { row, result } = step;
  const { language } = view;
  const { activity, state } = row;
  const faults = faultsOf(step, view);
  return html`<li class="step ${state}" aria-current=${state === 'current' ? 'step' : nothing}>
    <span class="node">${renderSign(signs[state])}</span>
    <div class="what">
      <h4>
        ${activity?.number ? html`<span class="muted">${activity.number}</span>` : nothing}
        <span lang=${sopLanguage}>${activity?.name ?? row.activityId}</span>
      </h4>
      <p class="small">
        <span class="state">${words[state][language]}</span>
        <span class="muted"
          >${[performerOf(step, view), timeOf(step, view)].filter(Boolean).join(' · ')}</span
        >
      </p>
      ${
        result
          ? html`<p>
              <span class="visually-hidden">${words.result[language]}:</span>
              ${renderStatusBadge(result, language)}
            </p>`
          : nothing
      }
      ${
        faults.length > 0
          ? html`<div class="reasons">
              <h5>${(row.failed.length > 0 ? words.reasons : words.note)[language]}</h5>
              ${renderFaults(faults, language)}
            </div>`
          : nothing
      }
      ${renderChanged(step, view)}
    </div>
  </li>`;
}

/** What the applicant put right in this step, by the names of fields and documents. */
function renderChanged({ row }: HistoryStep, { caseView, permitType, language }: HistoryView) {
  const corrected = caseView.log.find(
    (event) => event.type === 'application.corrected' && event.data.task === row.task,
  );
  if (corrected?.type !== 'application.corrected') return nothing;
  const { changed } = corrected.data;
  if (changed.length === 0) return nothing;
  const names = changed.map((path) => say(changedPartTitle(permitType, path), language));
  return html`<p class="small">${words.changed[language]}: ${names.join(', ')}</p>`;
}

function performerOf({ row }: HistoryStep, { agency, language }: HistoryView): string {
  const role = agency.roles.find(({ id }) => id === row.role);
  return role ? say(role.title, language) : (row.activity?.performer ?? row.role);
}

function timeOf({ row }: HistoryStep, { agency, language }: HistoryView): string {
  if (row.endedAt) return dateAndTime(row.endedAt, agency.timeZone, language);
  if (!row.startedAt) return '';
  return words.since[language](dateAndTime(row.startedAt, agency.timeZone, language));
}

/** What the log says was not in order, with the officer's words, which are kept beside the log. */
function faultsOf({ row }: HistoryStep, { caseView, permitType, agency, language }: HistoryView) {
  const failed = row.failed.map(({ item, reason }) => ({
    item,
    reason,
    ok: false,
    note: caseView.verdicts.find((verdict) => verdict.item === item)?.note,
  }));
  const faults = faultsToTell(permitType.checklist, failed, agency, language);
  const note = row.note === undefined ? undefined : caseView.notes?.[row.note];
  return note === undefined ? faults : [...faults, { item: '', ask: note, reason: '', note: '' }];
}

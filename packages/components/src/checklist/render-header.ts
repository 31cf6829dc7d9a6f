import { say, type Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { renderStatusBadge } from '../status/status-badge.ts';
import { dateAndTime } from '../time/agency-time.ts';
import { checklistMessages as words } from './messages.ts';
import type { OpenTask } from './task-state.ts';

/** Which case and which step of the SOP the officer has in front of them. */
export function renderHeader(open: OpenTask, language: Language): TemplateResult {
  const { task, agency, permitType } = open;
  const { caseView } = task;
  const activity = caseView.activities.find(({ id }) => id === task.activity);
  const facts: readonly (readonly [string, string])[] = [
    [words.registrationNumber[language], task.registrationNumber],
    [words.submitted[language], dateAndTime(caseView.submittedAt, agency.timeZone, language)],
    [words.waitingSince[language], dateAndTime(task.openedAt, agency.timeZone, language)],
    [words.standard[language], activity?.duration ?? ''],
    [words.serviceTime[language], permitType.serviceTime],
  ];
  return html`<header part="header">
    <p class="muted">
      ${activity?.number ? html`${activity.number} · ` : nothing}<span lang="id"
        >${task.activityName}</span
      >
    </p>
    <h2 id="task-title" tabindex="-1">${say(permitType.title, language)}</h2>
    <p>${renderStatusBadge(caseView.status, language)}</p>
    <dl class="facts">
      ${facts
        .filter(([, value]) => value)
        .map(
          ([label, value]) =>
            html`<div>
              <dt class="small muted">${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
    </dl>
  </header>`;
}

import type { PublicAgency, TaskSummary } from '@alur/client/permit-service.js';
import { say, type Language } from '@alur/model/text.js';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dateAndTime } from '../time/agency-time.ts';
import { elapsed } from '../time/elapsed.ts';
import { inboxMessages as words } from './messages.ts';

export interface TaskTable {
  readonly tasks: readonly TaskSummary[];
  readonly agency: PublicAgency;
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onOpen: (task: TaskSummary) => void;
}

/**
 * A table, which narrow places show as cards. The roles say again what the tags say, because a
 * table that is not displayed as one loses its meaning in some browsers.
 */
export function renderTasks(table: TaskTable): TemplateResult {
  const { language } = table;
  return html`<table role="table" part="tasks" aria-labelledby="title">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${words.registrationNumber[language]}</th>
        <th role="columnheader" scope="col">${words.permit[language]}</th>
        <th role="columnheader" scope="col">${words.activity[language]}</th>
        <th role="columnheader" scope="col">${words.waitingSince[language]}</th>
        <th role="columnheader" scope="col">
          <span class="visually-hidden">${words.action[language]}</span>
        </th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        table.tasks,
        ({ id }) => id,
        (task) => renderTask(task, table),
      )}
    </tbody>
  </table>`;
}

function renderTask(
  task: TaskSummary,
  { agency, language, now, onOpen }: TaskTable,
): TemplateResult {
  const role = agency.roles.find(({ id }) => id === task.role);
  return html`<tr role="row">
    <th role="rowheader" scope="row" class="registration">${task.registrationNumber}</th>
    <td role="cell" data-label=${words.permit[language]}>
      ${say(task.permitType.title, language)}
    </td>
    <td role="cell" data-label=${words.activity[language]}>
      <span lang="id">${task.activityName}</span>
      <span class="small muted">${role ? say(role.title, language) : task.role}</span>
    </td>
    <td role="cell" data-label=${words.waitingSince[language]}>
      <time datetime=${task.openedAt}>
        ${elapsed(task.openedAt, now, language)}
        <span class="small muted">${dateAndTime(task.openedAt, agency.timeZone, language)}</span>
      </time>
    </td>
    <td role="cell" class="action">
      <button
        class="button"
        part="open"
        type="button"
        aria-label=${words.openTask[language](task.registrationNumber)}
        @click=${() => onOpen(task)}
      >
        ${words.open[language]}
      </button>
    </td>
  </tr>`;
}

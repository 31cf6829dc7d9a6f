import type { TaskSummary } from '@alur/client/permit-service.js';
import { say, type Language } from '@alur/model/text.js';

export interface InboxFilter {
  /** Words that must all be found; empty for everything. */
  readonly text: string;
  /** An activity; empty for every one. */
  readonly activity: string;
}

/** The tasks to show, longest waiting first. */
export function inboxRows(
  tasks: readonly TaskSummary[],
  filter: InboxFilter,
  language: Language,
): readonly TaskSummary[] {
  const words = plain(filter.text).split(/\s+/).filter(Boolean);
  return tasks
    .filter((task) => filter.activity === '' || task.activity === filter.activity)
    .filter((task) => words.every((word) => searchable(task, language).includes(word)))
    .toSorted((a, b) => compare(a.openedAt, b.openedAt) || compare(a.id, b.id));
}

export interface ActivityChoice {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** The activities that the tasks are at, by name. */
export function activityChoices(tasks: readonly TaskSummary[]): readonly ActivityChoice[] {
  const choices = new Map<string, ActivityChoice>();
  for (const { activity, activityName } of tasks) {
    const count = (choices.get(activity)?.count ?? 0) + 1;
    choices.set(activity, { id: activity, name: activityName, count });
  }
  return [...choices.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'id'));
}

function searchable(task: TaskSummary, language: Language): string {
  const title = say(task.permitType.title, language);
  return plain(`${task.registrationNumber} ${title} ${task.activityName}`);
}

/** Without capitals and accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** What the log says of tasks: which are open, and how those that are not were decided. */

import type { CaseEvent } from '@alur/model/case/event.js';
import type { OpenedTask } from './case-advance.ts';

/** By the key of the engine. */
export function openTasks(log: readonly CaseEvent[]): ReadonlyMap<string, OpenedTask> {
  const open = new Map<string, OpenedTask>();
  for (const { type, data } of log) {
    if (type === 'activity.started') {
      open.set(data.task, { key: data.task, activity: data.activity, role: data.role });
    } else if (type === 'activity.completed' || type === 'activity.cancelled') {
      open.delete(data.task);
    }
  }
  return open;
}

/** The latest outcome of each activity that has had one. */
export function outcomesOf(log: readonly CaseEvent[]): Record<string, string> {
  const outcomes: Record<string, string> = {};
  for (const { type, data } of log) {
    if (type === 'activity.completed' && data.outcome !== undefined) {
      outcomes[data.activity] = data.outcome;
    }
  }
  return outcomes;
}

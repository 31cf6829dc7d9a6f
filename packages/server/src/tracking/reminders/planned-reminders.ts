import { trackedClock } from '@alur/client/tracking/tracked-clock.js';
import type { CompiledCalendar } from '@alur/model/calendar/compiled-calendar.js';
import { readReminderTime, reminderAt } from '@alur/model/calendar/reminder-time.js';
import type { Agency } from '@alur/model/generated/agency.js';
import type { StandingCase } from '../assessments.ts';

export type ReminderRule = NonNullable<Agency['reminders']>[number];

/** A mail that goes out at a moment unless the case has moved on by then. */
export interface PlannedReminder {
  readonly rule: ReminderRule;
  /** What it reminds of: a task by the engine's key, or the case's deadline since its last reset. */
  readonly about: string;
  /** Epoch milliseconds, as `due` is. */
  readonly at: number;
  readonly due: number;
  /** Names of the activities under way. */
  readonly task: string;
  /** Who performs it, of a step. */
  readonly role?: string | undefined;
}

interface Deadline extends Omit<PlannedReminder, 'rule' | 'at'> {
  readonly of: ReminderRule['of'];
  /** When the time began to run. */
  readonly from: number;
  readonly calendar: CompiledCalendar;
}

/**
 * What an agency's rules come to for a case as it stands. Of a step that is due so soon that the
 * reminder would come with the task itself, nobody is reminded; of a case they are, when it begins. While its clock is paused nothing falls
 * due; what the applicant or another body has to do is nobody's in the agency.
 *
 * @param calendarOf - the working time of who performs a role, or of the agency
 */
export function plannedReminders(
  { roles, reminders = [] }: Pick<Agency, 'roles' | 'reminders'>,
  standing: StandingCase,
  calendarOf: (unit?: string) => CompiledCalendar | undefined,
  now: number,
): readonly PlannedReminder[] {
  if (reminders.length === 0 || standing.assessment.end) return [];
  const units = new Map(roles.map(({ id, unit }) => [id, unit]));
  const deadlines = [
    ...stepDeadlines(standing, (role) => calendarOf(units.get(role))),
    ...caseDeadlines(standing, now),
  ];
  return reminders.flatMap((rule) =>
    deadlines
      .filter(({ of }) => of === rule.of)
      .flatMap(({ of, calendar, about, from, due, task, role }) => {
        const wanted = instantOf(rule, calendar, due);
        if (wanted === undefined || (of === 'step' && wanted <= from)) return [];
        return [{ rule, about, at: Math.max(wanted, from), due, task, role }];
      }),
  );
}

function stepDeadlines(
  { assessment }: StandingCase,
  calendarOf: (role: string) => CompiledCalendar | undefined,
): readonly Deadline[] {
  return assessment.steps.flatMap(({ state, startedAt, answers, time, task, name }) => {
    const calendar = calendarOf(answers.role);
    const { dueAt: due, verdict } = time;
    if (
      startedAt === undefined ||
      state !== 'running' ||
      answers.side !== 'agency' ||
      verdict === 'paused'
    )
      return [];
    if (due === undefined || !calendar) return [];
    return [
      { of: 'step', about: task, from: startedAt, due, task: name, role: answers.role, calendar },
    ];
  });
}

function caseDeadlines(
  { assessment, clock, terms }: StandingCase,
  now: number,
): readonly Deadline[] {
  const { calendar } = terms;
  const { state, startedAt = 0, dueAt, deemedApprovalAt, resets } = trackedClock(clock, terms, now);
  if (!calendar || state !== 'running') return [];
  const task = assessment.steps
    .filter((step) => step.state === 'running')
    .map(({ name }) => name)
    .join(', ');
  const deadline = (of: ReminderRule['of'], due: number | undefined): Deadline[] =>
    due === undefined
      ? []
      : [{ of, about: `${of}/${resets}`, from: startedAt, due, task, calendar }];
  return [...deadline('case', dueAt), ...deadline('deemed-approval', deemedApprovalAt)];
}

function instantOf(
  { before, after }: ReminderRule,
  calendar: CompiledCalendar,
  due: number,
): number | undefined {
  const duration = readReminderTime(before ?? after ?? '');
  const side = before === undefined ? 'after' : 'before';
  return duration && reminderAt(calendar, due, side, duration);
}

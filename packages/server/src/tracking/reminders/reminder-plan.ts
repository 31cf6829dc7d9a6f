import { setImmediate as othersTurn } from 'node:timers/promises';
import type { AppDesk } from '../../http/app-desk.ts';
import type { LoadedAgency } from '../../pack/load-pack.ts';
import { workingCalendar } from '../../pack/working-calendar.ts';
import type { CaseHead } from '../../store/ports/events.ts';
import { underWay } from '../standing-cases.ts';
import { plannedReminders, type PlannedReminder } from './planned-reminders.ts';

export interface PlannedCase {
  readonly loaded: LoadedAgency;
  readonly head: CaseHead;
  readonly reminders: readonly PlannedReminder[];
}

const portion = 100;

/**
 * What is to go out for the cases under way, kept from one look to the next: only a case that has
 * moved is planned anew.
 */
export class ReminderPlan {
  #cases = new Map<string, PlannedCase>();

  /** Looks at all cases. @param now - epoch milliseconds */
  async look(
    { definitions, store, tracking }: Pick<AppDesk, 'definitions' | 'store' | 'tracking'>,
    now: number,
  ): Promise<void> {
    const seen = new Map<string, PlannedCase>();
    for (const loaded of definitions.agencies.values()) {
      if (!loaded.agency.reminders?.length) continue;
      const heads = await store.read.events.heads(loaded.agency.id, underWay);
      for (const [index, head] of heads.entries()) {
        const known = this.#cases.get(head.case);
        if (known?.head.sequence === head.sequence) {
          seen.set(head.case, known);
          continue;
        }
        const standing = await tracking.assessments.of(loaded, head, now);
        const calendarOf = (unit?: string) => workingCalendar(loaded, unit);
        const all = standing ? plannedReminders(loaded.agency, standing, calendarOf, now) : [];
        const sent = all.length > 0 ? await store.read.reminders.ofCase(head.case) : [];
        const reminders = all.filter(
          ({ rule, about }) => !sent.some((each) => each.rule === rule.id && each.about === about),
        );
        seen.set(head.case, { loaded, head, reminders });
        if (index % portion === portion - 1) await othersTurn();
      }
    }
    this.#cases = seen;
  }

  /** Cases with something that is due. */
  due(now: number): readonly PlannedCase[] {
    return [...this.#cases.values()].flatMap((planned) => {
      const reminders = planned.reminders.filter(({ at }) => at <= now);
      return reminders.length === 0 ? [] : [{ ...planned, reminders }];
    });
  }

  /** When the next one falls due; undefined where none is planned. */
  next(now: number): number | undefined {
    let next: number | undefined;
    for (const { reminders } of this.#cases.values()) {
      for (const { at } of reminders) if (at > now && at < (next ?? Infinity)) next = at;
    }
    return next;
  }

  /** These have gone out. */
  done(caseId: string, gone: readonly PlannedReminder[]): void {
    const planned = this.#cases.get(caseId);
    if (!planned) return;
    const reminders = planned.reminders.filter((each) => !gone.includes(each));
    this.#cases.set(caseId, { ...planned, reminders });
  }
}

import { assess } from '@alur/model/assessment/assess.js';
import { afterWorkingSeconds } from '@alur/model/calendar/working-seconds.js';
import type { Actor, CaseEvent, CaseEventBody } from '@alur/model/case/event.js';
import { canonicalJson, sha256Hex } from '@alur/model/case/hash.js';
import { appendEvent } from '@alur/model/case/log.js';
import { caseStatus } from '@alur/model/case/status.js';
import { completeActivity, startCase } from '../case/advance-case.ts';
import type { CaseAdvance, OpenedTask } from '../case/case-advance.ts';
import { letterSeries, localDate, registrationSeries, seriesNumber } from '../case/numbering.ts';
import { recordAdvance } from '../case/record-advance.ts';
import { activityOf } from '../case/sop-activity.ts';
import { Agenda } from './agenda.ts';
import { arrivals } from './arrivals.ts';
import { decide } from './decide.ts';
import { explain } from './explain.ts';
import { habitsOf, type Habits } from './habits.ts';
import { recordParts } from './record-parts.ts';
import { seededRandom, type Random } from './seeded-random.ts';
import { stepSeconds } from './step-length.ts';
import { dayAt, yearDays, type YearDay } from './year-days.ts';
import type {
  PlayedYear,
  PlayedYearCase,
  YearOffice,
  YearPermit,
  YearPlan,
  YearTask,
} from './year-office.ts';

/** How many applications one applicant sends, and how many officers share a role. */
const casesPerApplicant = 3;
const officersPerRole = 2;

type Moving = {
  -readonly [
    K in keyof Omit<PlayedYearCase, 'log' | 'tasks' | 'letters' | 'status' | 'updatedAt'>
  ]: PlayedYearCase[K];
} & {
  readonly log: CaseEvent[];
  readonly tasks: Map<string, YearTask>;
  readonly letters: PlayedYearCase['letters'][number][];
};

type Due =
  | { readonly kind: 'submit'; readonly number: number }
  | { readonly kind: 'complete'; readonly of: Moving; readonly task: OpenedTask }
  | {
      readonly kind: 'say';
      readonly of: Moving;
      readonly body: CaseEventBody;
      readonly actor: Actor;
    }
  | { readonly kind: 'explain'; readonly of: Moving; readonly task: string };

/**
 * Makes up a year of an office by playing its real procedures through the functions that real cases
 * go through. Nobody in it exists. The same seed gives the same year.
 */
export async function playYear(office: YearOffice, plan: YearPlan): Promise<PlayedYear> {
  return new Year(office, plan).play();
}

class Year {
  readonly #office: YearOffice;
  readonly #plan: YearPlan;
  readonly #random: Random;
  readonly #days: readonly YearDay[];
  readonly #agenda = new Agenda<Due>();
  readonly #numbers = new Map<string, number>();
  readonly #habits = new Map<YearPermit, Habits>();
  readonly #officers = new Map<string, readonly string[]>();
  readonly #applicants: string[] = [];
  readonly #cases: Moving[] = [];

  constructor(office: YearOffice, plan: YearPlan) {
    this.#office = office;
    this.#plan = plan;
    this.#random = seededRandom(plan.seed);
    this.#days = yearDays(office.calendarOf(''), plan.from, plan.to);
    for (const permit of office.permits) {
      const known = [...this.#habits].find(([each]) => each.sop === permit.sop)?.[1];
      this.#habits.set(permit, known ?? habitsOf(permit.norms, plan, this.#random));
    }
    for (const { id, applicant } of office.agency.roles) {
      if (applicant) continue;
      const ids = Array.from({ length: officersPerRole }, () => this.#random.id());
      this.#officers.set(id, ids);
    }
    const people = Math.max(1, Math.ceil(plan.cases / casesPerApplicant));
    for (let person = 0; person < people; person++) this.#applicants.push(this.#random.id());
  }

  async play(): Promise<PlayedYear> {
    const { cases: count, from, to } = this.#plan;
    for (const [number, at] of arrivals(this.#days, { count, from, to }, this.#random).entries()) {
      this.#agenda.note(at, { kind: 'submit', number });
    }
    for (let next = this.#agenda.next(); next && next.at < to; next = this.#agenda.next()) {
      await this.#carryOut(next.what, next.at);
    }
    return {
      officers: [...this.#officers].flatMap(([role, ids]) =>
        ids.map((account) => ({ account, role })),
      ),
      applicants: this.#applicants,
      cases: this.#cases.map((each) => ({
        ...each,
        tasks: [...each.tasks.values()],
        status: caseStatus(each.log),
        updatedAt: each.log.at(-1)?.at ?? each.submittedAt,
      })),
    };
  }

  async #carryOut(due: Due, at: number): Promise<void> {
    if (due.kind === 'submit') return this.#submit(at);
    if (due.kind === 'complete') return this.#complete(due.of, due.task, at);
    if (due.kind === 'say') this.#say(due.of, due.body, due.actor, at);
    else this.#explain(due.of, due.task, at);
  }

  async #submit(at: number): Promise<void> {
    const { agency, permits } = this.#office;
    const permit = this.#random.weighted(permits.map((each) => [each, each.weight] as const));
    const applicant = Math.floor(this.#random.next() * this.#applicants.length);
    const submittedAt = new Date(at).toISOString();
    const { permitType, workflow, sop, engine } = permit;
    const registrationNumber = this.#number(registrationSeries(agency), permitType.id, submittedAt);
    const answers = permit.answersOf(applicant);
    const situation = { sop, engine, permitType, answers, log: [], hashText: this.#hash };
    const advance = await startCase(
      situation,
      {
        registrationNumber,
        permitType: { id: permitType.id, revision: permitType.revision },
        workflow,
        handledBy: permitType.handledBy,
        answersSha256: this.#hash(canonicalJson(answers)),
        documents: [],
      },
      this.#person(agency.roles.find((role) => role.applicant)?.id ?? '', applicant),
    );
    const moving: Moving = {
      ...{ id: this.#random.id(), permit, applicant, registrationNumber, submittedAt },
      ...{ state: advance.state, log: [], tasks: new Map<string, YearTask>(), letters: [] },
    };
    this.#cases.push(moving);
    this.#take(moving, advance, at);
  }

  async #complete(of: Moving, task: OpenedTask, at: number): Promise<void> {
    const open = of.tasks.get(task.key);
    if (!open || open.closed) return;
    const { permitType, sop, engine, answersOf } = of.permit;
    const activity = activityOf(sop, task.activity);
    const answers = answersOf(of.applicant);
    const { outcome, verdicts } = decide(activity, permitType, answers, this.#random);
    const actor = this.#person(task.role, of.applicant);
    const isOfficer = this.#officers.has(task.role);
    const parts = isOfficer ? recordParts(activity, task, outcome, this.#random) : undefined;
    for (const body of parts?.now ?? []) this.#say(of, body, actor, at);
    const advance = await completeActivity(
      { sop, engine, permitType, answers, log: of.log, hashText: this.#hash },
      of.state,
      {
        task: task.key,
        actor,
        ...(outcome === undefined ? {} : { outcome }),
        ...(verdicts === undefined ? {} : { verdicts }),
      },
    );
    const account = actor.kind === 'person' ? actor.account : undefined;
    const end = { at: new Date(at).toISOString(), account, outcome, verdicts };
    of.tasks.set(task.key, { ...open, closed: end });
    this.#take(of, advance, at);
    const later = at + Math.round(this.#random.between(0.1, 1.5) * 86_400_000);
    for (const body of parts?.later ?? [])
      this.#agenda.note(later, { kind: 'say', of, body, actor });
    if (this.#random.chance(0.78)) this.#explainLater(of, task, later);
  }

  /** Officers write the register in office hours, days after. */
  #explainLater(of: Moving, { key, role }: OpenedTask, from: number): void {
    const calendar = this.#office.calendarOf(role);
    const seconds = Math.round(this.#random.logNormal(6 * 3600, 0.9));
    const at = afterWorkingSeconds(calendar, from, seconds);
    if (at !== undefined) this.#agenda.note(at, { kind: 'explain', of, task: key });
  }

  #explain(of: Moving, task: string, at: number): void {
    const { norms } = of.permit;
    const habits = this.#habits.get(of.permit);
    const { deviations } = assess(norms, of.log, at);
    for (const deviation of deviations) {
      if (deviation.task !== task || deviation.cause || !habits) continue;
      if (deviation.answers.side !== 'agency') continue;
      const actor = this.#person(deviation.answers.role, of.applicant);
      this.#say(of, explain(deviation, at, habits, this.#random), actor, at);
    }
  }

  /** Writes a step into the log, and notes when what it opened will be done. */
  #take(of: Moving, advance: CaseAdvance, moment: number): void {
    const at = new Date(moment).toISOString();
    const { agency } = this.#office;
    const letters = advance.letters.map((letter) => {
      const series = letterSeries(agency, letter);
      const { id } = of.permit.permitType;
      return { letter, at, number: series ? this.#number(series, id, at) : of.registrationNumber };
    });
    of.letters.push(...letters);
    of.state = advance.state;
    of.log.push(
      ...recordAdvance(advance, {
        case: of.id,
        previous: of.log.at(-1),
        at,
        letterNumbers: letters.map(({ number }) => number),
        mailIds: advance.mails.map(() => this.#random.id()),
        hashText: this.#hash,
      }),
    );
    for (const key of advance.closed) {
      const task = of.tasks.get(key);
      if (task && !task.closed) of.tasks.set(key, { ...task, closed: { at } });
    }
    for (const task of advance.opened) {
      const { key, activity, role } = task;
      of.tasks.set(key, { id: this.#random.id(), key, activity, role, openedAt: at });
      if (!advance.ended) this.#schedule(of, task, moment);
    }
  }

  #schedule(of: Moving, task: OpenedTask, opened: number): void {
    const norm = of.permit.norms.steps.get(task.activity);
    const habits = this.#habits.get(of.permit);
    if (!norm || !habits || task.role === '') return;
    const { from, to } = this.#plan;
    const moment = {
      at: opened,
      day: dayAt(this.#days, opened),
      share: (opened - from) / (to - from),
    };
    const seconds = stepSeconds(norm, moment, habits, this.#random);
    if (norm.side === 'applicant') {
      this.#agenda.note(opened + seconds * 1000, { kind: 'complete', of, task });
      return;
    }
    const calendar = this.#office.calendarOf(task.role);
    const isChecklist = norm.activity.work.kind === 'checklist';
    const begin =
      isChecklist && this.#random.chance(0.035) ? this.#pause(of, task, opened) : opened;
    const at = begin === undefined ? undefined : afterWorkingSeconds(calendar, begin, seconds);
    if (at !== undefined) this.#agenda.note(at, { kind: 'complete', of, task });
  }

  /** The office waits for the applicant, and the clock with it. */
  #pause(of: Moving, { role }: OpenedTask, opened: number): number | undefined {
    const calendar = this.#office.calendarOf(role);
    const begin = afterWorkingSeconds(calendar, opened, 240);
    if (begin === undefined) return undefined;
    const end = begin + Math.round(this.#random.between(0.2, 3) * 86_400_000);
    const actor = this.#person(role, of.applicant);
    const say = (body: CaseEventBody) => ({ kind: 'say', of, body, actor }) as const;
    this.#agenda.note(begin, say({ type: 'clock.paused', data: { reason: 'applicant' } }));
    this.#agenda.note(end, say({ type: 'clock.resumed', data: { reason: 'answered' } }));
    return end;
  }

  #say(of: Moving, body: CaseEventBody, actor: Actor, at: number): void {
    const time = new Date(at).toISOString();
    of.log.push(appendEvent(of.log.at(-1), of.id, body, actor, time, this.#hash));
  }

  #person(role: string, applicant: number): Actor {
    const officers = this.#officers.get(role);
    const account = officers ? this.#random.pick(officers) : (this.#applicants[applicant] ?? '');
    return { kind: 'person', account, role };
  }

  #number(series: ReturnType<typeof registrationSeries>, type: string, at: string): string {
    const date = localDate(at, this.#office.agency.timeZone);
    const key = `${series.series}/${date.year}`;
    const next = (this.#numbers.get(key) ?? 0) + 1;
    this.#numbers.set(key, next);
    return seriesNumber(series, next, type, date);
  }

  readonly #hash = (text: string): string => (this.#office.hashText ?? sha256Hex)(text);
}

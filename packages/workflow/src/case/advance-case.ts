/**
 * What happens to a case when it is submitted and when one of its tasks is completed.
 *
 * This is the one place where a step of the engine becomes events of the case log, tasks, letters
 * and mails; the server and the in-browser service both call it and differ only in where they keep
 * the result. It stores nothing, draws no number and reads no clock:
 *
 *     const advance = await completeActivity(situation, state, completion);
 *     // in one transaction:
 *     //   a number for each of advance.letters, an id for each of advance.mails
 *     const events = recordAdvance(advance, { case, previous, at, letterNumbers, mailIds });
 *     //   store events, advance.state, advance.closed, advance.opened, the letters and the mails
 */

import type { Actor, CaseEventBody, ResumeReason } from '@alur/model/case/event.js';
import type { Sop } from '@alur/model/sop/sop.js';
import {
  EngineRefusal,
  type EngineEffect,
  type EngineState,
  type EngineStep,
} from '../engine/engine-port.ts';
import type {
  ActivityCompletion,
  CaseAdvance,
  CaseSituation,
  MailDue,
  OpenedTask,
  PendingEvent,
  SubmittedData,
  TimerEffect,
} from './case-advance.ts';
import { completedEvents, dueMails } from './completed-activity.ts';
import { pauseForCorrection, resumeAfterCorrection } from './correction-clock.ts';
import { isCorrection } from './is-correction.ts';
import { knownInputs } from './known-inputs.ts';
import { lettersDue } from './letters-due.ts';
import { openTasks, outcomesOf } from './open-tasks.ts';
import { activityOf, roleOf } from './sop-activity.ts';

export type * from './case-advance.ts';

/** The engine could not go on. The procedure is wrong, not the request: nothing may be stored. */
export class ProcedureFailure extends Error {
  override readonly name = 'ProcedureFailure';
}

/** An applicant's own steps that submitting completes are few; more means a loop without a wait. */
const maxOwnSteps = 20;

/**
 * Starts the procedure of a case. Sending the application is the applicant's sign-in and
 * registration, so tasks of kind `account` and `registration` are completed by it at once.
 */
export async function startCase(
  situation: CaseSituation,
  submitted: SubmittedData,
  applicant: Actor,
): Promise<CaseAdvance> {
  // What the applicant has just sent waits for no correction.
  const progress = new Progress({ ...situation, correctionClock: undefined });
  progress.pending.push({ actor: applicant, body: { type: 'case.submitted', data: submitted } });
  progress.take(await situation.engine.start(progress.context()));
  for (let steps = 0; ; steps++) {
    const own = progress.openTasks().find((task) => isOwnStep(situation.sop, task.activity));
    if (!own) return progress.result();
    if (steps === maxOwnSteps) {
      throw new ProcedureFailure(`${situation.sop.id} never leaves the applicant's own steps`);
    }
    await progress.complete({ task: own.key, actor: applicant });
  }
}

/**
 * Completes a task and follows the procedure to where it waits next. Does not ask whether the
 * actor may: that is the caller's policy. `checkCompletion` says whether the completion is whole.
 *
 * @throws {EngineRefusal} `no-such-task` when the task is not open, or not any more
 * @throws {ProcedureFailure} when the procedure cannot go on
 */
export async function completeActivity(
  situation: CaseSituation,
  state: EngineState,
  completion: ActivityCompletion,
): Promise<CaseAdvance> {
  const progress = new Progress(situation, state);
  await progress.complete(completion);
  return progress.result();
}

function isOwnStep(sop: Sop, activity: string): boolean {
  const kind = activityOf(sop, activity).work.kind;
  return kind === 'account' || kind === 'registration';
}

/** What a call has led to so far; lives only as long as the call. */
class Progress {
  readonly pending: PendingEvent[] = [];
  readonly #situation: CaseSituation;
  readonly #before: ReadonlyMap<string, OpenedTask>;
  readonly #open: Map<string, OpenedTask>;
  readonly #outcomes: Record<string, string>;
  readonly #mails: MailDue[] = [];
  readonly #timers: TimerEffect[] = [];
  #state: EngineState | undefined;
  #lastEnd = '';
  #ended = false;

  constructor(situation: CaseSituation, state?: EngineState) {
    this.#situation = situation;
    this.#state = state;
    this.#before = openTasks(situation.log);
    this.#open = new Map(this.#before);
    this.#outcomes = outcomesOf(situation.log);
  }

  openTasks(): readonly OpenedTask[] {
    return [...this.#open.values()];
  }

  /** What conditions see: the permit and the answers; the engine adds outcomes of its own. */
  context(): Readonly<Record<string, unknown>> {
    const { permitType, answers } = this.#situation;
    const { id, handledBy, category } = permitType;
    return { permit: { id, handledBy, category }, answers };
  }

  async complete(completion: ActivityCompletion): Promise<void> {
    const task = this.#open.get(completion.task);
    if (!task || !this.#state) throw new EngineRefusal('no-such-task', completion.task);
    const { sop, engine, hashText } = this.#situation;
    const activity = activityOf(sop, task.activity);
    const { outcome } = completion;
    const step = await engine.handle(
      this.#state,
      {
        type: 'complete',
        task: completion.task,
        ...(outcome === undefined ? {} : { output: { outcome } }),
      },
      this.context(),
    );

    if (outcome !== undefined) this.#outcomes[activity.id] = outcome;
    const seen = { ...this.context(), outcome: outcome ?? null, outcomes: this.#outcomes };
    const mails = dueMails(activity, seen);
    this.#mails.push(...mails);
    const letters = lettersDue(activity, this.#situation.log, this.pending);
    this.pending.push(...completedEvents(activity, task, completion, mails, letters, hashText));
    this.#open.delete(task.key);
    this.#afterCorrection(task, 'answered');
    this.take(step);
  }

  take({ state, effects }: EngineStep): void {
    this.#state = state;
    for (const effect of effects) this.#takeEffect(effect);
  }

  #takeEffect(effect: EngineEffect): void {
    const { sop } = this.#situation;
    switch (effect.type) {
      case 'task-opened': {
        const { task, activity } = effect;
        const role = roleOf(sop, activity);
        const opened = activityOf(sop, activity);
        const { status } = opened;
        const inputs = knownInputs(sop, opened, this.#situation.log, this.pending);
        this.#open.set(task, { key: task, activity, role });
        this.#say({
          type: 'activity.started',
          data: {
            ...{ activity, task, role },
            ...(status ? { status } : {}),
            ...(inputs.length > 0 ? { inputs } : {}),
          },
        });
        this.#beforeCorrection({ activity, role });
        return;
      }
      case 'task-completed':
        this.#open.delete(effect.task);
        return;
      case 'task-cancelled': {
        const { task, activity } = effect;
        const before = this.#open.get(task);
        this.#open.delete(task);
        this.#say({ type: 'activity.cancelled', data: { activity, task } });
        if (before) this.#afterCorrection(before, 'lapsed');
        return;
      }
      case 'timer-set':
      case 'timer-cancelled':
        this.#timers.push(effect);
        return;
      case 'end-reached':
        this.#lastEnd = effect.node;
        return;
      case 'terminated':
        this.#end(effect.node);
        return;
      case 'completed':
        this.#end(this.#lastEnd);
        return;
      case 'failed':
        throw new ProcedureFailure(`${sop.id} stops at ${effect.node}: ${effect.code}`);
    }
  }

  #beforeCorrection(task: Omit<OpenedTask, 'key'>): void {
    const { correctionClock, log } = this.#situation;
    if (!correctionClock || !this.#isCorrection(task)) return;
    const paused = pauseForCorrection(correctionClock, log, this.pending);
    if (paused) this.#say(paused);
  }

  /** With several at once the last one counts. */
  #afterCorrection(task: OpenedTask, reason: ResumeReason): void {
    const { correctionClock, log } = this.#situation;
    if (!correctionClock || !this.#isCorrection(task)) return;
    if (this.openTasks().some((each) => this.#isCorrection(each))) return;
    const resumed = resumeAfterCorrection(correctionClock, log, this.pending, reason);
    if (resumed) this.#say(resumed);
  }

  #isCorrection({ activity, role }: Omit<OpenedTask, 'key'>): boolean {
    const { sop, correctionClock } = this.#situation;
    return role === correctionClock?.applicantRole && isCorrection(activityOf(sop, activity));
  }

  #end(node: string): void {
    this.#ended = true;
    const status = this.#situation.sop.nodes.find(({ id }) => id === node)?.status;
    this.#say({ type: 'case.ended', data: { end: node, ...(status ? { status } : {}) } });
  }

  #say(body: CaseEventBody): void {
    this.pending.push({ actor: { kind: 'system' }, body });
  }

  result(): CaseAdvance {
    if (!this.#state) throw new ProcedureFailure('the engine gave no state');
    return {
      state: this.#state,
      pending: this.pending,
      opened: this.openTasks().filter(({ key }) => !this.#before.has(key)),
      closed: [...this.#before.keys()].filter((key) => !this.#open.has(key)),
      letters: this.pending.flatMap((event) => ('letter' in event ? [event.letter] : [])),
      mails: this.#mails,
      timers: this.#timers,
      ended: this.#ended,
    };
  }
}

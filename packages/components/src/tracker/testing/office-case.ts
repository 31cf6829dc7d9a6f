import type { Actor, CaseEvent, CaseEventBody } from '@alur/model/case/event.js';
import { appendEvent } from '@alur/model/case/log.js';
import {
  completeActivity,
  startCase,
  type CaseAdvance,
  type CaseSituation,
} from '@alur/workflow/case/advance-case.js';
import { recordAdvance } from '@alur/workflow/case/record-advance.js';
import type { EngineState } from '@alur/workflow/engine/engine-port.js';
import type { RecordedParts } from '@alur/client/tracking-service.js';
import type { PlayedOffice } from './played-office.ts';

/** `2026-11-23 08:10` in Mempawah as epoch milliseconds. */
export const wib = (local: string): number => Date.parse(`${local.replace(' ', 'T')}:00+07:00`);

/** What happens in a case: `apply`, or `verify accept` with an outcome; or an event beside the SOP. */
export type Move = readonly [at: string, what: string | CaseEventBody, parts?: RecordedParts];

/** A case, played through the engine as a back end plays it. Times are local. */
export class OfficeCase {
  readonly id: string;
  readonly registrationNumber: string;
  log: readonly CaseEvent[] = [];
  readonly texts: Record<string, string> = {};
  private state: EngineState = {};
  private readonly office: PlayedOffice;

  constructor(office: PlayedOffice, number: number) {
    this.office = office;
    this.id = `case-${number}`;
    this.registrationNumber = `SS/${String(number).padStart(5, '0')}/XI/2026`;
  }

  async play(submittedAt: string, moves: readonly Move[]): Promise<this> {
    const { workflow } = this.office;
    const submitted = {
      registrationNumber: this.registrationNumber,
      permitType: { id: 'sertifikat-standar', revision: 1 },
      ...{ workflow, handledBy: 'licensing', answersSha256: '0'.repeat(64), documents: [] },
    };
    const applicant: Actor = { kind: 'person', account: 'a-1', role: 'applicant' };
    this.take(await startCase(this.situation, submitted, applicant), submittedAt);
    return this.goOn(moves);
  }

  async goOn(moves: readonly Move[]): Promise<this> {
    for (const [at, what, parts] of moves) await this.move(at, what, parts);
    return this;
  }

  /** Adds what no engine says: a pause, words on a deviation, a missing input. */
  append(at: number, body: CaseEventBody, role = 'technical-team'): void {
    const actor: Actor = { kind: 'person', account: 'a-2', role };
    const event = appendEvent(this.log.at(-1), this.id, body, actor, new Date(at).toISOString());
    this.log = [...this.log, event];
  }

  /** The engine's key of what is open, or was done last, of an activity. */
  task(activity: string): string {
    const begun = this.log.findLast(
      ({ type, data }) => type === 'activity.started' && data.activity === activity,
    );
    if (begun?.type !== 'activity.started') throw new Error(`${activity} was never begun`);
    return begun.data.task;
  }

  private async move(
    at: string,
    what: string | CaseEventBody,
    parts: RecordedParts = {},
  ): Promise<void> {
    if (typeof what !== 'string') {
      this.append(wib(at), what);
      return;
    }
    const [activity = '', outcome] = what.split(' ');
    const { performers, activities } = this.office.sop;
    const lane = activities.find(({ id }) => id === activity)?.performer;
    const role = performers.find(({ id }) => id === lane)?.role ?? '';
    const actor: Actor = { kind: 'person', account: `a-${role}`, role };
    const completion = { task: this.task(activity), actor, ...parts, ...(outcome && { outcome }) };
    this.take(await completeActivity(this.situation, this.state, completion), at);
  }

  private get situation(): CaseSituation {
    const { sop, engine } = this.office;
    const permitType = { id: 'sertifikat-standar', handledBy: 'licensing', category: 'usaha' };
    return { sop, engine, permitType, answers: {}, log: this.log };
  }

  private take(advance: CaseAdvance, at: string): void {
    this.state = advance.state;
    const events = recordAdvance(advance, {
      case: this.id,
      previous: this.log.at(-1),
      at: new Date(wib(at)).toISOString(),
      letterNumbers: advance.letters.map((letter) => `${letter}/1`),
      mailIds: advance.mails.map(({ template }) => `m-${template}`),
    });
    this.log = [...this.log, ...events];
  }
}

import type { Actor, CaseEvent, CaseEventBody } from '@alur/model/case/event.js';
import { appendEvent } from '@alur/model/case/log.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { completeActivity, startCase, type CaseSituation } from '../../case/advance-case.ts';
import type { CaseAdvance } from '../../case/case-advance.ts';
import { openTasks } from '../../case/open-tasks.ts';
import { recordAdvance } from '../../case/record-advance.ts';
import { compileNet } from '../../engine/compile.ts';
import { embeddedEngine } from '../../engine/embedded-engine.ts';
import type { EngineState } from '../../engine/engine-port.ts';

const permitType = { id: 'permit', handledBy: 'back-office-b', category: 'usaha' };

const applicant: Actor = { kind: 'person', account: 'a-1', role: 'applicant' };

/** A case played by the real engine at times that the test chooses, into a real, chained log. */
export class TimedCase {
  log: readonly CaseEvent[] = [];
  #state: EngineState = {};
  readonly #situation: Omit<CaseSituation, 'log'>;
  readonly #offset: string;

  /** @param offset - of the local times below: `+08:00` */
  constructor(sop: Sop, offset: string) {
    const net = compileNet(sop);
    if (!net.ok) throw new Error(net.problems.map(({ code }) => code).join(' '));
    this.#situation = { sop, engine: embeddedEngine(net.value), permitType, answers: {} };
    this.#offset = offset;
  }

  async submit(at: string): Promise<void> {
    const { id, handledBy } = permitType;
    const data = {
      registrationNumber: '00001/2026',
      permitType: { id, revision: 1 },
      workflow: { id: 'workflow.bpmn', sha256: '0'.repeat(64) },
      handledBy,
      answersSha256: '0'.repeat(64),
      documents: [],
    };
    this.#take(await startCase({ ...this.#situation, log: this.log }, data, applicant), at);
  }

  /** @param account - who completes it, in the role of its lane */
  async complete(at: string, activity: string, account: string, outcome?: string): Promise<void> {
    const { key: task, role } = this.#open(activity);
    const actor: Actor = { kind: 'person', account, role };
    const situation = { ...this.#situation, log: this.log };
    this.#take(await completeActivity(situation, this.#state, { task, actor, outcome }), at);
  }

  /** What the engine has no part in: a pause, an input that was missing, a word on a deviation. */
  say(at: string, account: string, body: CaseEventBody): void {
    const actor: Actor = { kind: 'person', account, role: 'officer' };
    const event = appendEvent(this.log.at(-1), 'case-1', body, actor, this.#instant(at));
    this.log = [...this.log, event];
  }

  /** The key of the visit that is open. */
  taskOf(activity: string): string {
    return this.#open(activity).key;
  }

  #open(activity: string) {
    const task = [...openTasks(this.log).values()].find((each) => each.activity === activity);
    if (!task) throw new Error(`${activity} is not open`);
    return task;
  }

  #take(advance: CaseAdvance, at: string): void {
    this.#state = advance.state;
    const events = recordAdvance(advance, {
      case: 'case-1',
      previous: this.log.at(-1),
      at: this.#instant(at),
      letterNumbers: advance.letters.map((letter) => `1/${letter}`),
      mailIds: advance.mails.map(({ template }) => `mail-${template}`),
    });
    this.log = [...this.log, ...events];
  }

  #instant(local: string): string {
    return new Date(`${local.replace(' ', 'T')}${this.#offset}`).toISOString();
  }
}

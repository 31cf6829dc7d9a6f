import { readFile } from 'node:fs/promises';
import { verifyLog } from '@alur/model/case/log.js';
import { caseStatus } from '@alur/model/case/status.js';
import type { CaseEvent } from '@alur/model/case/event.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkflow } from '../bpmn/read-workflow.ts';
import { compileNet } from '../engine/compile.ts';
import { embeddedEngine } from '../engine/embedded-engine.ts';
import type { EnginePort, EngineState } from '../engine/engine-port.ts';
import { smallSop } from '../testing/small-sop.ts';
import {
  completeActivity,
  startCase,
  type ActivityCompletion,
  type CaseAdvance,
  type CaseSituation,
} from './advance-case.ts';
import { recordAdvance } from './record-advance.ts';

const submitted = {
  registrationNumber: '00001/SIPON/XI/2026',
  permitType: { id: 'reklame', revision: 1 },
  workflow: { id: 'denpasar/online-registration.bpmn', sha256: '0'.repeat(64) },
  handledBy: 'back-office-b',
  answersSha256: '0'.repeat(64),
  documents: [],
};
const applicant = { kind: 'person', account: 'a1', role: 'applicant' } as const;
const officer = { kind: 'person', account: 'o1', role: 'cso' } as const;
const permitType = { id: 'reklame', handledBy: 'back-office-b', category: 'usaha' };

function engineOf(sop: Sop): EnginePort {
  const net = compileNet(sop);
  if (!net.ok) throw new Error(net.problems.map(({ code }) => code).join(' '));
  return embeddedEngine(net.value);
}

/** A case with its log, played as a back end would. */
class PlayedCase {
  log: readonly CaseEvent[] = [];
  state: EngineState = {};
  readonly sop: Sop;
  readonly engine: EnginePort;

  constructor(sop: Sop) {
    this.sop = sop;
    this.engine = engineOf(sop);
  }

  get situation(): CaseSituation {
    return { sop: this.sop, engine: this.engine, permitType, answers: {}, log: this.log };
  }

  async start(): Promise<CaseAdvance> {
    return this.#take(await startCase(this.situation, submitted, applicant));
  }

  async complete(
    activity: string,
    completion: Partial<ActivityCompletion> = {},
  ): Promise<CaseAdvance> {
    const task = this.open().find((each) => each.activity === activity)?.task ?? activity;
    const whole = { task, actor: officer, ...completion };
    return this.#take(await completeActivity(this.situation, this.state, whole));
  }

  /** What has begun and is not over, from the log alone. */
  open() {
    const over = new Set(
      this.log.flatMap(({ type, data }) =>
        type === 'activity.completed' || type === 'activity.cancelled' ? [data.task] : [],
      ),
    );
    return this.log.flatMap(({ type, data }) =>
      type === 'activity.started' && !over.has(data.task) ? [data] : [],
    );
  }

  #take(advance: CaseAdvance): CaseAdvance {
    this.state = JSON.parse(JSON.stringify(advance.state)) as EngineState;
    const events = recordAdvance(advance, {
      case: 'c1',
      previous: this.log.at(-1),
      at: '2026-11-21T06:00:00.000Z',
      letterNumbers: advance.letters.map((letter) => `number of ${letter}`),
      mailIds: advance.mails.map(({ template }) => `mail ${template}`),
    });
    this.log = [...this.log, ...events];
    return advance;
  }

  types(): readonly string[] {
    return this.log.map(({ type, data }) =>
      'activity' in data ? `${type} ${data.activity}` : type,
    );
  }
}

describe("Denpasar's online registration", () => {
  let sop: Sop;
  beforeAll(async () => {
    const file = '../../../../workflows/denpasar/online-registration.bpmn';
    const reading = await readWorkflow(await readFile(new URL(file, import.meta.url), 'utf8'));
    if (!reading.ok) throw new Error('it does not read');
    sop = reading.value;
  });

  it('waits for the officer as soon as it is sent, with the proof numbered and mailed', async () => {
    const played = new PlayedCase(sop);
    const advance = await played.start();
    expect(played.types()).toEqual([
      'case.submitted',
      'activity.started sign-in',
      'activity.completed sign-in',
      'activity.started register',
      'activity.completed register',
      'letter.issued',
      'mail.queued',
      'activity.started verify',
    ]);
    expect(advance.opened).toMatchObject([{ activity: 'verify', role: 'cso' }]);
    expect(advance.letters).toEqual(['registration-proof']);
    expect(advance.mails).toEqual([
      { template: 'submitted', to: 'applicant', activity: 'register' },
    ]);
    expect(caseStatus(played.log)).toBe('underCompletenessCheck');
    expect(verifyLog(played.log)).toEqual({ ok: true });
  });

  it('accepted, goes to the section that handles the permit, and ends there', async () => {
    const played = new PlayedCase(sop);
    await played.start();
    const accepted = await played.complete('verify', { outcome: 'accept' });
    expect(accepted.mails.map(({ template }) => template)).toEqual(['accepted']);
    expect(accepted.closed).toHaveLength(1);
    expect((await played.complete('print-file')).letters).toEqual(['filing-receipt']);
    expect((await played.complete('hand-over')).opened).toMatchObject([
      { activity: 'receive-b', role: 'back-office-b' },
    ]);
    const last = await played.complete('receive-b');
    expect(last).toMatchObject({ ended: true, opened: [] });
    expect(played.log.at(-1)).toMatchObject({
      type: 'case.ended',
      actor: { kind: 'system' },
      data: { end: 'end-handed-over', status: 'underTechnicalReview' },
    });
    expect(verifyLog(played.log)).toEqual({ ok: true });
  });

  it('rejected, ends with the items that failed, and without the words of the officer', async () => {
    const played = new PlayedCase(sop);
    await played.start();
    const verdicts = [
      { item: 'ktp-legible', ok: false, reason: 'blurred', note: 'Bagian kanan terpotong.' },
      { item: 'nik-matches', ok: true },
    ];
    const advance = await played.complete('verify', { outcome: 'reject', verdicts });
    expect(advance.mails.map(({ template }) => template)).toEqual(['rejected']);
    expect(caseStatus(played.log)).toBe('rejected');
    const completed = played.log.find(
      ({ type, data }) => type === 'activity.completed' && data.activity === 'verify',
    );
    expect(completed?.actor).toEqual(officer);
    expect(completed?.data).toMatchObject({
      outcome: 'reject',
      failed: [{ item: 'ktp-legible', reason: 'blurred' }],
      verdictsSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect(JSON.stringify(played.log)).not.toContain('terpotong');
  });

  it('refuses to complete a task that is over or was never there', async () => {
    const played = new PlayedCase(sop);
    await played.start();
    const [{ task } = { task: '' }] = played.open();
    await played.complete('verify', { outcome: 'accept' });
    for (const gone of [task, 'no such task']) {
      await expect(
        completeActivity(played.situation, played.state, { task: gone, actor: officer }),
      ).rejects.toMatchObject({ code: 'no-such-task' });
    }
  });
});

describe('a step of a case', () => {
  it('gives conditions of mails the outcome of this step and those of earlier ones', async () => {
    const outcomes = [{ id: 'yes', title: 'Ya', tone: 'positive' }] as const;
    const work = { kind: 'form', letters: [], outcomes } as const;
    const notify = (template: string, when: string) =>
      ({ template, to: 'applicant', when }) as const;
    const played = new PlayedCase(
      smallSop({
        activities: [
          {
            ...{ id: 'ask', performer: 'desk', work },
            notifications: [notify('at once', 'outcomes.ask = "yes"')],
          },
          {
            id: 'tell',
            performer: 'desk',
            notifications: [
              notify('earlier', 'outcomes.ask = "yes"'),
              notify('own', 'outcome = "yes"'),
              notify('permit', 'permit.handledBy = "back-office-b"'),
            ],
          },
        ],
        flows: ['start ask', 'ask tell', 'tell end'],
      }),
    );
    await played.start();
    const asked = await played.complete('ask', { outcome: 'yes' });
    expect(asked.mails.map(({ template }) => template)).toEqual(['at once']);
    const { mails } = await played.complete('tell');
    expect(mails.map(({ template }) => template)).toEqual(['earlier', 'permit']);
  });

  it('opens tasks in parallel, and says which one was closed', async () => {
    const played = new PlayedCase(
      smallSop({
        activities: [
          { id: 'left', performer: 'desk' },
          { id: 'right', performer: 'outside' },
        ],
        nodes: [
          { id: 'fork', type: 'parallelGateway', name: '' },
          { id: 'join', type: 'parallelGateway', name: '' },
        ],
        flows: ['start fork', 'fork left', 'fork right', 'left join', 'right join', 'join end'],
      }),
    );
    const { opened } = await played.start();
    expect(opened.map(({ activity, role }) => [activity, role])).toEqual([
      ['left', 'cso'],
      // A lane without a role: nobody of the agency can complete it.
      ['right', ''],
    ]);
    const advance = await played.complete('left');
    expect(advance.closed).toEqual([opened[0]?.key]);
    expect(advance).toMatchObject({ opened: [], ended: false });
    expect(await played.complete('right')).toMatchObject({ ended: true });
  });

  it("completes the applicant's own steps when sent, and no others", async () => {
    const own = (kind: 'account' | 'registration' | 'manual') =>
      ({ kind, letters: [], outcomes: [] }) as const;
    const played = new PlayedCase(
      smallSop({
        activities: [
          { id: 'account', performer: 'citizen', work: own('account') },
          { id: 'bring', performer: 'citizen', work: own('manual') },
        ],
        flows: ['start account', 'account bring', 'bring end'],
      }),
    );
    expect((await played.start()).opened).toMatchObject([{ activity: 'bring' }]);
  });

  it('issues what bears the number of the case once, and a receipt at each visit', async () => {
    const letters = ['registration-proof', 'filing-receipt'];
    const played = new PlayedCase(
      smallSop({
        activities: [
          {
            id: 'register',
            performer: 'citizen',
            work: { kind: 'registration', letters, outcomes: [] },
          },
          { id: 'check', performer: 'desk' },
        ],
        nodes: [{ id: 'right', type: 'exclusiveGateway', name: '' }],
        flows: [
          'start register',
          'register check',
          'check right',
          'right end = outcome = "yes"',
          'right register = outcome = "no"',
        ],
      }),
    );
    expect((await played.start()).letters).toEqual(letters);
    await played.complete('check', { outcome: 'no' });
    expect((await played.complete('register')).letters).toEqual(['filing-receipt']);
  });

  it('fails, rather than turning for ever, when registration leads back to itself', async () => {
    const played = new PlayedCase(
      smallSop({
        activities: [
          {
            id: 'register',
            performer: 'citizen',
            work: { kind: 'registration', letters: [], outcomes: [] },
          },
        ],
        nodes: [{ id: 'again', type: 'exclusiveGateway', name: '' }],
        flows: [
          'start register',
          'register again',
          'again end = answers.done = true',
          'again register = answers.done != true',
        ],
      }),
    );
    await expect(played.start()).rejects.toMatchObject({ name: 'ProcedureFailure' });
  });

  it('fails when the procedure has no way on', async () => {
    const played = new PlayedCase(
      smallSop({
        activities: [{ id: 'ask', performer: 'desk' }],
        nodes: [{ id: 'which', type: 'exclusiveGateway', name: '' }],
        flows: [
          'start ask',
          'ask which',
          'which end = outcome = "yes"',
          'which ask = outcome = "no"',
        ],
      }),
    );
    await played.start();
    const before = played.log.length;
    await expect(played.complete('ask')).rejects.toThrow();
    expect(played.log).toHaveLength(before);
  });
});

describe('recordAdvance', () => {
  it('refuses to write a letter without its number', async () => {
    const pending = [{ actor: officer, letter: 'filing-receipt' }];
    const record = { case: 'c1', previous: undefined, at: '2026-11-21T06:00:00.000Z' };
    expect(() =>
      recordAdvance({ pending }, { ...record, letterNumbers: [], mailIds: [] }),
    ).toThrow();
  });
});

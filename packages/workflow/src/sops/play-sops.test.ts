import { describe, expect, it } from 'vitest';
import { inferencesOf, play, realSop } from '../testing/real-sop.ts';

interface Way {
  readonly name: string;
  readonly steps: string;
  /** The end events that are reached, in order. */
  readonly ends: string;
  /** The status that the case ends with; '' where the SOP is about no permit. */
  readonly status: string;
}

const straight = 'analyse, plan, propose, agree, develop, report, document, submit';
const applied = 'apply, inform independent';
const issued = 'sign sign, announce, download, archive';
const account = 'create-account, process-account, register-business';
const proposed = 'propose, approve approve';
const consented = 'ask-consent present, consent approve';
const start = `${proposed}, assess feasible, ${consented}, assign`;

const sops: readonly { readonly id: string; readonly ways: readonly Way[] }[] = [
  {
    id: 'cirebon/system-development.bpmn',
    ways: [{ name: 'straight to the end', steps: straight, ends: 'end', status: '' }],
  },
  {
    id: 'blitar/oss-licensing.bpmn',
    ways: [
      {
        name: 'approves',
        steps: `${account}, verify approve`,
        ends: 'end-active',
        status: 'issued',
      },
      {
        name: 'rejects',
        steps: `${account}, verify reject`,
        ends: 'end-rejected',
        status: 'rejected',
      },
    ],
  },
  {
    id: 'mempawah/standard-certificate.bpmn',
    ways: [
      {
        name: 'issues without help',
        steps: `${applied}, verify accept, validate valid, ${issued}`,
        ends: 'end-issued',
        status: 'issued',
      },
      {
        name: 'helps the applicant first',
        steps: `apply, inform assist, ${applied}, verify accept, validate valid, ${issued}`,
        ends: 'end-issued',
        status: 'issued',
      },
      {
        name: 'rejects what is not complete (tolak)',
        steps: `${applied}, verify reject`,
        ends: 'end-rejected',
        status: 'rejected',
      },
      {
        name: 'returns what is not valid, to be corrected (dikembalikan untuk diperbaiki)',
        steps: `${applied}, verify accept, validate return, ${applied}, verify accept, validate valid, ${issued}`,
        ends: 'end-issued',
        status: 'issued',
      },
      {
        name: 'returns what the head does not sign (dikembalikan)',
        steps: `${applied}, verify accept, validate valid, sign return, ${applied}, verify reject`,
        ends: 'end-rejected',
        status: 'rejected',
      },
    ],
  },
  {
    id: 'denpasar/it-program.bpmn',
    ways: [
      {
        name: 'is done in time, both being watched',
        steps: `${start}, monitor, monitor-as-user, carry-out done, report-done`,
        ends: 'monitored monitored work-done end-done',
        status: '',
      },
      {
        name: 'gets a new target when the first is missed',
        steps: `${start}, carry-out overdue, report-obstacle, reassign, carry-out done, report-done`,
        ends: 'work-done end-done',
        status: '',
      },
      {
        name: 'is declined by the own division',
        steps: 'propose, approve decline',
        ends: 'end-declined',
        status: '',
      },
      {
        name: 'is assessed again when the division head does not consent',
        steps: `${proposed}, assess feasible, ask-consent present, consent decline, assess not-feasible, ${consented}, inform`,
        ends: 'end-not-feasible',
        status: '',
      },
      {
        name: 'is decided by the section head while the division head is absent',
        steps: `${proposed}, assess feasible, ask-consent absent, decide-alone, assign, carry-out done, report-done`,
        ends: 'work-done end-done',
        status: '',
      },
      {
        name: 'is told to be not feasible by the section head alone',
        steps: `${proposed}, assess not-feasible, ask-consent absent, decide-alone, inform`,
        ends: 'end-not-feasible',
        status: '',
      },
    ],
  },
  {
    id: 'denpasar/it-support-request.bpmn',
    ways: [
      { name: 'is carried out', steps: `${start}, carry-out`, ends: 'end-done', status: '' },
      {
        name: 'is declined by the own division',
        steps: 'propose, approve decline',
        ends: 'end-declined',
        status: '',
      },
      {
        name: 'is assessed again, and is not feasible',
        steps: `${proposed}, assess feasible, ask-consent present, consent decline, assess not-feasible, ${consented}, inform`,
        ends: 'end-not-feasible',
        status: '',
      },
      {
        name: 'is decided by the section head while the division head is absent',
        steps: `${proposed}, assess feasible, ask-consent absent, decide-alone, assign, carry-out`,
        ends: 'end-done',
        status: '',
      },
    ],
  },
  {
    id: 'denpasar/it-maintenance.bpmn',
    ways: [
      {
        name: 'checks twice a day',
        steps: '@at-0800, check-0800, @at-1300, check-1300',
        ends: 'end',
        status: '',
      },
      {
        name: 'checks at 13.00 although the check of 08.00 is not recorded yet',
        steps: '@at-0800, @at-1300, check-1300, check-0800',
        ends: 'end',
        status: '',
      },
    ],
  },
  {
    id: 'denpasar/it-crash-record.bpmn',
    ways: [
      {
        name: 'records a crash',
        steps: 'use-sim crash, record-crash',
        ends: 'end-recorded',
        status: '',
      },
      { name: 'records nothing else', steps: 'use-sim normal', ends: 'end-normal', status: '' },
    ],
  },
];

const stepsOf = ({ steps }: Way) => steps.split(', ');

describe.each(sops)('$id', ({ id, ways }) => {
  it.each(ways)('$name', async (way) => {
    const sop = await realSop(id);
    const played = await play(sop, stepsOf(way));
    expect(played.end).toBe('completed');
    expect(played.open).toEqual([]);
    expect(played.ends.join(' ')).toBe(way.ends);
    const last = sop.nodes.find((node) => node.id === played.ends.at(-1));
    expect(last?.status ?? '').toBe(way.status);
  });

  it('was played along every arrow', async () => {
    const sop = await realSop(id);
    const taken = new Set<string>();
    for (const way of ways) {
      for (const effect of (await play(sop, stepsOf(way))).effects) {
        if (effect.type === 'flow-taken') taken.add(effect.flow);
      }
    }
    expect(sop.flows.map((flow) => flow.id).filter((flow) => !taken.has(flow))).toEqual([]);
  });

  it('labels every exit of a decision, and offers the outcomes that it asks for', async () => {
    const sop = await realSop(id);
    const offered = new Set(
      sop.activities.flatMap(({ work }) => work.outcomes.map((outcome) => outcome.id)),
    );
    for (const { name, condition } of sop.flows) {
      const [, asked] = /= "([^"]*)"$/.exec(condition ?? '') ?? [];
      if (condition === undefined) continue;
      expect(name).not.toBe('');
      expect(offered).toContain(asked);
    }
  });

  it('puts the performers in the order of their first activity', async () => {
    const { activities, nodes, performers } = await realSop(id);
    const places = [...activities, ...nodes].map(({ performer }) => performer);
    const first = performers.map((performer) => places.indexOf(performer.id));
    expect(first).not.toContain(-1);
    expect(first).toEqual(first.toSorted((a, b) => a - b));
  });

  it('says why of everything that was inferred, and names no person', async () => {
    const sop = await realSop(id);
    const inferences = inferencesOf(sop);
    expect(inferences.length).toBeGreaterThan(3);
    for (const { why, confidence } of inferences) {
      expect(why.length).toBeGreaterThan(20);
      expect(confidence).toBeGreaterThan(0);
    }
    const decisions = sop.nodes.filter(({ type }) => type === 'exclusiveGateway');
    for (const { inferences: own = [] } of decisions) expect(own).not.toEqual([]);
    // A NIP has 18 digits: of birth, of appointment, sex, sequence.
    expect(JSON.stringify(sop)).not.toMatch(/\d{8} ?\d{6} ?\d ?\d{3}/);
  });
});

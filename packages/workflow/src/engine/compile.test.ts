import type { FlowNode } from '@alur/model/sop/sop.js';
import { describe, expect, it } from 'vitest';
import { compileNet } from './compile.ts';
import { drawSop, type Sketch } from './contract/draw-sop.ts';

const plain: Record<string, Sketch> = { start: 'startEvent', check: 'userTask', end: 'endEvent' };
const line = ['start check', 'check end'];

/** The sound SOP with one node changed. */
const change = (id: string, more: Partial<FlowNode>) =>
  drawSop({ ...plain, [id]: { type: plain[id] as string, ...more } }, line);

const edge = (more: Partial<FlowNode>) =>
  drawSop(
    {
      ...plain,
      edge: {
        type: 'boundaryEvent',
        attachedTo: 'check',
        trigger: { kind: 'error', code: '' },
        ...more,
      },
    },
    [...line, 'edge end'],
  );

const gate = (first: string, second: string) =>
  drawSop({ ...plain, gate: 'exclusiveGateway', other: 'userTask' }, [
    'start check',
    'check gate',
    `gate end ${first}`.trim(),
    `gate other ${second}`.trim(),
    'other end',
  ]);

describe('compileNet', () => {
  it('takes a sound SOP', () => {
    expect(compileNet(drawSop(plain, line))).toMatchObject({ ok: true });
  });

  it.each([
    'scriptTask',
    'serviceTask',
    'businessRuleTask',
    'receiveTask',
    'callActivity',
    'transaction',
    'adHocSubProcess',
    'inclusiveGateway',
    'complexGateway',
    'eventBasedGateway',
    'somethingNew',
  ])('refuses a %s by name and says what to draw instead', (type) => {
    const reading = compileNet(change('check', { type }));
    expect(reading).toMatchObject({
      ok: false,
      problems: [{ pointer: 'check', code: 'unsupported-element' }],
    });
    if (!reading.ok) {
      expect(reading.problems[0]?.message.en).toMatch(new RegExp(`${type}.*Use .* instead`));
      expect(reading.problems[0]?.message.id).toMatch(/Ganti dengan/);
    }
  });

  it.each([
    [
      'a node with more than an SOP can say',
      change('check', { extras: ['camunda:class'] }),
      'check',
      'unsupported-detail',
    ],
    [
      'a signal',
      change('end', { trigger: { kind: 'other', element: 'signalEventDefinition' } }),
      'end',
      'unsupported-event',
    ],
    [
      'a timer at an end',
      change('end', { trigger: { kind: 'timer', timer: 'date', text: '2027' } }),
      'end',
      'unsupported-event',
    ],
    [
      'a timer without a time',
      edge({ trigger: { kind: 'timer', timer: 'duration', text: '' } }),
      'edge',
      'bad-timer',
    ],
    [
      'a timer by expression',
      edge({ trigger: { kind: 'timer', timer: 'duration', text: '= x' } }),
      'edge',
      'bad-timer',
    ],
    [
      'a cycle that is none',
      edge({ trigger: { kind: 'timer', timer: 'cycle', text: '0 8 * * *' } }),
      'edge',
      'bad-timer',
    ],
    [
      'a message without a name',
      edge({ trigger: { kind: 'message', name: '' } }),
      'edge',
      'no-message',
    ],
    [
      'an error end without a code',
      change('end', { trigger: { kind: 'error', code: '' } }),
      'end',
      'no-error-code',
    ],
    ['an edge event on nothing', edge({ attachedTo: 'nobody' }), 'edge', 'not-on-edge'],
    ['a task in no lane', change('check', { performer: undefined }), 'check', 'no-lane'],
    [
      'a repetition that does not say how often',
      change('check', { multiInstance: { sequential: true, cardinality: '' } }),
      'check',
      'no-cardinality',
    ],
    [
      'a repetition in no known language',
      change('check', { multiInstance: { sequential: true, cardinality: 'three' } }),
      'check',
      'not-marked-as-feel',
    ],
    [
      'no start',
      drawSop({ check: 'userTask', end: 'endEvent' }, ['check end', 'end check']),
      'drawn',
      'no-start',
    ],
    [
      'two starts',
      drawSop({ ...plain, again: 'startEvent' }, [...line, 'again check']),
      'again',
      'several-starts',
    ],
    [
      'no end',
      drawSop({ start: 'startEvent', check: 'userTask' }, ['start check', 'check check']),
      'drawn',
      'no-end',
    ],
    [
      'a dead end',
      drawSop({ ...plain, lost: 'userTask', fork: 'parallelGateway' }, [
        'start fork',
        'fork check',
        'fork lost',
        'check end',
      ]),
      'lost',
      'dead-end',
    ],
    [
      'an arrow to nowhere',
      drawSop(plain, [...line, 'check nowhere']),
      'check-to-nowhere',
      'dangling-flow',
    ],
    [
      'an arrow into the start',
      drawSop(plain, [...line, 'check start']),
      'check-to-start',
      'flow-not-allowed',
    ],
    [
      'an arrow out of an end',
      drawSop(plain, [...line, 'end check']),
      'end-to-check',
      'flow-not-allowed',
    ],
    [
      'what is never reached',
      drawSop({ ...plain, island: 'userTask' }, [...line, 'island end']),
      'island',
      'unreachable',
    ],
    [
      'a condition after an activity',
      drawSop(plain, ['start check', 'check end = outcome = "a"']),
      'check-to-end',
      'condition-without-gateway',
    ],
    ['an exit without a condition', gate('', 'default'), 'gate-to-end', 'no-condition'],
    [
      'a condition that is not FEEL',
      gate('= outcome ==', 'default'),
      'gate-to-end',
      'bad-condition',
    ],
    [
      'a condition that reads the clock',
      gate('= now() != null', 'default'),
      'gate-to-end',
      'bad-condition',
    ],
  ] as const)('refuses %s', (_name, sop, pointer, code) => {
    const reading = compileNet(sop);
    expect(reading.ok ? [] : reading.problems).toContainEqual(
      expect.objectContaining({ pointer, code }),
    );
  });

  it('refuses a condition without the mark of FEEL', () => {
    const sop = gate('= x', 'default');
    const flows = sop.flows.map((flow) =>
      flow.condition ? { ...flow, condition: 'outcome' } : flow,
    );
    expect(compileNet({ ...sop, flows })).toMatchObject({
      problems: [{ code: 'not-marked-as-feel' }],
    });
  });

  it('refuses an arrow that crosses the border of a subprocess', () => {
    const sop = drawSop(
      {
        ...plain,
        part: { type: 'subProcess' },
        inner: { type: 'startEvent', parent: 'part' },
        work: { type: 'userTask', parent: 'part' },
        done: { type: 'endEvent', parent: 'part' },
      },
      ['start check', 'check part', 'part end', 'inner work', 'work done', 'work end'],
    );
    expect(compileNet(sop)).toMatchObject({
      problems: [{ pointer: 'work-to-end', code: 'flow-crosses-subprocess' }],
    });
  });

  it('refuses a round through gateways only', () => {
    const sop = drawSop({ ...plain, one: 'exclusiveGateway', two: 'exclusiveGateway' }, [
      'start check',
      'check one',
      'one two',
      'two one = outcome = "again"',
      'two end default',
    ]);
    expect(compileNet(sop)).toMatchObject({ problems: [{ code: 'endless-loop' }] });
  });

  it('names everything that is wrong at once', () => {
    const sop = drawSop(
      { start: 'startEvent', a: 'scriptTask', b: 'callActivity', end: 'endEvent' },
      ['start a', 'a b', 'b end'],
    );
    const reading = compileNet(sop);
    expect(reading.ok ? [] : reading.problems.map(({ pointer }) => pointer)).toEqual(['a', 'b']);
  });
});

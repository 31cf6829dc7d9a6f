import type { FlowNode, Sop } from '@alur/model/sop/sop.js';
import { describe, expect, it } from 'vitest';
import { moddle, parseDefinitions } from '../bpmn/moddle.ts';
import { eightSteps } from '../testing/eight-steps.ts';
import { realSop } from '../testing/real-sop.ts';
import { smallSop } from '../testing/small-sop.ts';
import { exportForOperaton } from './export-for-operaton.ts';
import type { OperatonOptions } from './operaton-options.ts';

const desk = { performer: 'desk' } as const;

async function exported(sop: Sop, options: OperatonOptions = { history: 'P1825D' }) {
  const reading = await exportForOperaton(sop, options);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

async function refused(sop: Sop, options?: OperatonOptions) {
  const reading = await exportForOperaton(sop, options);
  return reading.ok ? [] : reading.problems.map(({ code, pointer }) => `${code} ${pointer}`);
}

const one = (change: Partial<FlowNode>, flows = ['start a', 'a end']): Sop => {
  const sop = smallSop({ activities: [{ id: 'a', ...desk }], flows });
  const nodes = sop.nodes.map((node) => (node.id === 'a' ? { ...node, ...change } : node));
  return { ...sop, nodes };
};

const timed = (text: string, timer: 'duration' | 'date' | 'cycle' = 'duration'): Sop => {
  const wait = { id: 'w', type: 'intermediateCatchEvent', name: '' };
  const nodes: FlowNode[] = [{ ...wait, trigger: { kind: 'timer', timer, text } }];
  return smallSop({
    activities: [{ id: 'a', ...desk }],
    nodes,
    flows: ['start a', 'a w', 'w end'],
  });
};

/** `a` asks; the second way out is the default. */
const asked = (condition: string): Sop => {
  const nodes = [{ id: 'q', type: 'exclusiveGateway', name: '' }];
  const flows = ['start a', 'a q', `q end ${condition}`, 'q a'];
  const sop = smallSop({ activities: [{ id: 'a', ...desk }], nodes, flows });
  return {
    ...sop,
    flows: sop.flows.map((flow) => (flow.id === 'flow-3' ? { ...flow, isDefault: true } : flow)),
  };
};

const triggered = (id: string, trigger: FlowNode['trigger']): Sop => ({
  ...one({}),
  nodes: one({}).nodes.map((node) => (node.id === id ? { ...node, trigger } : node)),
});

const withoutDefault = (sop: Sop): Sop => ({
  ...sop,
  flows: sop.flows.map((flow) =>
    flow.isDefault ? { ...flow, isDefault: false, condition: '= outcome = "y"' } : flow,
  ),
});

describe('exportForOperaton', () => {
  it('says who is offered a task, by which form, and how long history is kept', async () => {
    const { xml } = await exported(await realSop('denpasar/online-registration.bpmn'));
    expect(xml).toContain('xmlns:camunda="http://camunda.org/schema/1.0/bpmn"');
    expect(xml).toMatch(
      /<bpmn:process id="online-registration" [^>]*camunda:historyTimeToLive="P1825D"/,
    );
    expect(xml).toMatch(
      /<bpmn:userTask id="verify" [^>]*camunda:candidateGroups="cso" camunda:formKey="alur:checklist"/,
    );
    expect(xml).toContain("${execution.getVariable('outcome') == 'accept'}");
    expect(xml).not.toMatch(/conditionExpression[^>]*>\s*=/);
  });

  it('keeps what Alur says beside it', async () => {
    const { xml } = await exported(await realSop('mempawah/standard-certificate.bpmn'));
    for (const part of ['sop:identity', 'sop:mutuBaku', 'sop:duration'])
      expect(xml).toContain(part);
    expect(await parseDefinitions(xml)).toHaveProperty('definitions');
  });

  it('keeps the drawing where it was', async () => {
    const places = new Map([['verify', { x: 1234, y: 567, width: 100, height: 80 }]]);
    const sop = await realSop('denpasar/online-registration.bpmn');
    expect((await exported(sop, { places })).xml).toMatch(
      /bpmnElement="verify">\s*<dc:Bounds x="1234"/,
    );
  });

  it('makes tasks of what Operaton would not wait for, and says so', async () => {
    const { xml, remarks } = await exported(one({ type: 'manualTask' }));
    expect(xml).toMatch(/<bpmn:userTask id="a" [^>]*camunda:candidateGroups="cso"/);
    expect(remarks.map(({ code }) => code)).toEqual(['made-user-task']);
  });

  it.each([
    ['P3D', {}, 'P3D', []],
    ['2 hari kalender', {}, 'P2D', []],
    ['3 hari kerja', { workingTime: 'every-day' }, 'P3D', ['every-day-counts']],
  ] as const)('writes the time "%s" in ISO 8601', async (text, options, iso, codes) => {
    const { xml, remarks } = await exported(timed(text), { history: 'P1D', ...options });
    expect(xml).toContain(`>${iso}</bpmn:timeDuration>`);
    expect(remarks.map(({ code }) => code)).toEqual(codes);
  });

  it('repeats a step as often, by the names that Operaton has', async () => {
    const multiInstance = {
      sequential: false,
      cardinality: '= count(answers.boards)',
      until: '= numberOfCompletedInstances >= 2',
    };
    const { xml } = await exported(one({ multiInstance }));
    expect(xml).toContain("execution.getVariable('answers')['boards'].size()");
    expect(xml).toContain('nrOfCompletedInstances &gt;= 2');
  });

  it.each<[string, Sop]>([
    ['timer-in-working-time w', timed('3 hari kerja')],
    ['timer-not-iso w', timed('pukul 08.00 Wita', 'date')],
    ['not-in-juel flow-2', asked('= "a" + outcome = "ab"')],
    ['text-is-expression a', one({ name: '${execution.getVariable("x")}' })],
    [
      'not-in-juel a',
      one({
        multiInstance: {
          sequential: true,
          cardinality: '3',
          until: '= numberOfActiveInstances = 0',
        },
      }),
    ],
    [
      'role-with-comma desk',
      { ...one({}), performers: [{ id: 'desk', name: 'Petugas', role: 'cso,admin' }] },
    ],
    [
      'message-twice m2',
      {
        ...smallSop({
          activities: [{ id: 'a', ...desk }],
          nodes: ['m1', 'm2'].map((id) => ({
            id,
            type: 'boundaryEvent',
            name: '',
            attachedTo: 'a',
            trigger: { kind: 'message', name: 'batal' },
          })),
          flows: ['start a', 'a end', 'm1 end', 'm2 end'],
        }),
      },
    ],
    [
      'condition-on-only-way flow-2',
      smallSop({
        activities: [{ id: 'a', ...desk }],
        nodes: [{ id: 'q', type: 'exclusiveGateway', name: '' }],
        flows: ['start a', 'a q', 'q end = outcome = "x"'],
      }),
    ],
    [
      'not-in-juel a',
      one({ multiInstance: { sequential: false, cardinality: '= count(answers.boards) / 2' } }),
    ],
    ['error-not-caught end', triggered('end', { kind: 'error', code: 'gagal' })],
    ['unsupported-element a', one({ type: 'scriptTask' })],
  ])('refuses what that engine cannot do: %s', async (expected, sop) => {
    expect(await refused(sop)).toContain(expected);
  });

  it('refuses a time to keep history that is not in days', async () => {
    expect(await refused(one({}), { history: '5 years' })).toEqual(['bad-history ']);
  });

  it.each<[string, Sop, OperatonOptions]>([
    ['usual-history', one({}), {}],
    ['no-role', { ...one({}), performers: [{ id: 'desk', name: 'Petugas' }] }, { history: 'P1D' }],
    ['unknown-role', one({}), { history: 'P1D', agency: { roles: [] } }],
    ['sends-nothing', triggered('end', { kind: 'message', name: 'selesai' }), { history: 'P1D' }],
    ['zone-of-the-server', timed('2026-01-31T08:00', 'date'), { history: 'P1D' }],
    ['no-default', withoutDefault(asked('= outcome = "x"')), { history: 'P1D' }],
    [
      'starts-by-itself',
      triggered('start', { kind: 'timer', timer: 'cycle', text: 'R/P1D' }),
      { history: 'P1D' },
    ],
    [
      'message-starts-one',
      triggered('start', { kind: 'message', name: 'permohonan masuk' }),
      { history: 'P1D' },
    ],
  ])('remarks %s', async (code, sop, options) => {
    const { remarks } = await exported(sop, options);
    expect(remarks.map((remark) => remark.code)).toEqual([code]);
  });

  it('writes nothing that is an instruction but what it means to write', async () => {
    const { xml } = await exported(eightSteps(), { workingTime: 'every-day', history: 'P1D' });
    const { rootElement } = await moddle.fromXML(xml);
    expect(rootElement.$type).toBe('bpmn:Definitions');
    for (const [, name] of xml.matchAll(/camunda:(\w+)=/g)) {
      expect(['historyTimeToLive', 'candidateGroups', 'formKey']).toContain(name);
    }
    expect(xml).not.toMatch(/<camunda:|script|delegate|class=/i);
  });
});

import type { FlowNode, Sop } from '@alur/model/sop/sop.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { author } from '../../changes/testing/authors.ts';
import { type Row, tableSop } from '../../changes/testing/table-sop.ts';
import { longestPath } from '../../lint/longest-path.ts';
import { longSop } from '../../testing/long-sop.ts';
import { smallSop } from '../../testing/small-sop.ts';
import { findWay } from './find-way.ts';
import { stepTime } from './step-time.ts';
import { waysThrough } from './ways-through.ts';

const step = (id: string, duration: string, performer = 'desk') => ({
  id,
  performer,
  mutuBaku: { requiredInputs: [], duration, outputs: [], remarks: '' },
});

const node = (id: string, type: string): FlowNode => ({ id, type, name: '' });

const summary = (sop: Sop) => {
  const { shortest, usual, longest } = waysThrough(sop);
  return [shortest, usual, longest].map(({ minutes }) => `${minutes.min}–${minutes.max}`);
};

const withDefault = (sop: Sop, id: string): Sop => ({
  ...sop,
  flows: sop.flows.map((flow) => (flow.id === id ? { ...flow, isDefault: true } : flow)),
});

describe('waysThrough', () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    [
      'plain steps',
      [
        { id: 'a', time: '10 menit' },
        { id: 'b', time: '1 jam' },
      ],
      ['70–70', '70–70', '70–70'],
    ],
    [
      'ranges',
      [
        { id: 'a', time: '10 - 20 menit' },
        { id: 'b', time: '1 jam' },
      ],
      ['70–80', '70–80', '70–80'],
    ],
    [
      'working days of 7 h 30 min',
      [{ id: 'a', time: '1 - 3 hari kerja' }],
      ['450–1350', '450–1350', '450–1350'],
    ],
    [
      'a way back, which is gone at no time',
      [
        { id: 'a', time: '5 menit' },
        { id: 'b', time: '10 menit', answers: { Ya: 'c', Tidak: 'a' } },
        { id: 'c', time: '1 menit' },
      ],
      ['16–16', '16–16', '16–16'],
    ],
    [
      'a way back through a step of its own',
      [
        { id: 'a', time: '5 menit' },
        { id: 'b', time: '10 menit', answers: { Ya: 'c', Tidak: 'r' } },
        { id: 'c', time: '30 menit', next: 'end' },
        { id: 'r', time: '1 menit', next: 'a' },
      ],
      ['45–45', '45–45', '45–45'],
    ],
    [
      'an answer that ends early, taken by default',
      [
        { id: 'a', time: '5 menit', answers: { Ya: 'b', Tidak: 'end' } },
        { id: 'b', time: '10 menit' },
      ],
      ['5–5', '5–5', '15–15'],
    ],
    [
      'the answer of a positive outcome before the default',
      [
        {
          id: 'a',
          time: '5 menit',
          answers: { Ya: 'b', Tidak: 'end' },
          work: { outcomes: [{ id: 'Ya', title: 'Ya', tone: 'positive' }] },
        },
        { id: 'b', time: '10 menit' },
      ],
      ['5–5', '15–15', '15–15'],
    ],
  ])('reckons %s', (_, rows, expected) => {
    expect(summary(tableSop(rows))).toEqual(expected);
  });

  it('counts the longest of what is done side by side', () => {
    const sop = smallSop({
      activities: [step('a', '10 - 50 menit'), step('b', '20 - 30 menit'), step('c', '1 menit')],
      nodes: [node('fork', 'parallelGateway'), node('join', 'parallelGateway')],
      flows: ['start fork', 'fork a', 'fork b', 'a join', 'b join', 'join c', 'c end'],
    });
    expect(waysThrough(sop).usual).toMatchObject({
      minutes: { min: 21, max: 51 },
      steps: [{ activity: 'a' }, { activity: 'c' }],
    });
  });

  it('goes through a subprocess by the way of its kind', () => {
    const sop = smallSop({
      activities: [step('a', '10 menit'), step('b', '20 menit')],
      nodes: [
        node('sub', 'subProcess'),
        { ...node('in', 'startEvent'), parent: 'sub' },
        { ...node('q', 'exclusiveGateway'), parent: 'sub' },
        { ...node('out', 'endEvent'), parent: 'sub' },
      ],
      flows: ['start sub', 'in q', 'q a = outcome = "x"', 'q b', 'a out', 'b out', 'sub end'],
    });
    const inner: Sop = {
      ...sop,
      nodes: sop.nodes.map((each) => ('ab'.includes(each.id) ? { ...each, parent: 'sub' } : each)),
    };
    expect(summary(withDefault(inner, 'flow-3'))).toEqual(['10–10', '20–20', '20–20']);
  });

  it('counts a step as often as it is done in turn', () => {
    const sop = tableSop([{ id: 'a', time: '10 menit' }]);
    const many = (sequential: boolean, until?: string): Sop => ({
      ...sop,
      nodes: sop.nodes.map((each) =>
        each.id === 'a'
          ? {
              ...each,
              multiInstance: { sequential, cardinality: '3', ...(until ? { until } : {}) },
            }
          : each,
      ),
    });
    expect(summary(many(true))[0]).toBe('30–30');
    expect(summary(many(true, '= outcome = "accept"'))[0]).toBe('10–30');
    expect(summary(many(false))[0]).toBe('10–10');
  });

  it('says where the time goes: by step, by performer, and what is waited for', () => {
    const sop = smallSop({
      activities: [
        step('a', '10 menit', 'citizen'),
        step('b', '30 menit'),
        step('c', '20 menit', 'citizen'),
      ],
      nodes: [
        {
          ...node('wait', 'intermediateCatchEvent'),
          trigger: { kind: 'timer', timer: 'duration', text: '2 hari kerja' },
        },
        {
          ...node('reply', 'intermediateCatchEvent'),
          trigger: { kind: 'message', name: 'jawaban' },
        },
      ],
      flows: ['start a', 'a reply', 'reply b', 'b wait', 'wait c', 'c end'],
    });
    const { usual } = waysThrough(sop);
    expect(usual.steps.map(({ activity, share }) => [activity, share])).toEqual([
      ['a', 1 / 6],
      ['b', 1 / 2],
      ['c', 1 / 3],
    ]);
    expect(usual.performers).toEqual([
      { performer: 'citizen', minutes: { min: 30, max: 30 }, share: 0.5 },
      { performer: 'desk', minutes: { min: 30, max: 30 }, share: 0.5 },
    ]);
    expect(usual.waits).toEqual([
      { node: 'wait', text: '2 hari kerja', minutes: { min: 900, max: 900 } },
      { node: 'reply', text: 'jawaban' },
    ]);
  });

  it('names the steps whose time counts nothing', () => {
    const rows = ['', 'Sesuai kontrak', 'minimal 1 jam', '5 menit'].map((time, at) => ({
      id: `s${at}`,
      time,
    }));
    expect(waysThrough(tableSop(rows)).untimed).toEqual([
      { activity: 's0', text: '' },
      { activity: 's1', text: 'Sesuai kontrak' },
      { activity: 's2', text: 'minimal 1 jam' },
    ]);
  });

  it('holds each way to what the permits promise', () => {
    const sop = tableSop([
      { id: 'a', time: '1 hari kerja', answers: { Lanjut: 'b', Tolak: 'end' } },
      { id: 'b', time: '1 hari kerja' },
    ]);
    const { promises } = waysThrough(sop, [
      { permitType: 'reklame', text: '1 hari kerja' },
      { permitType: 'lain', text: 'secepatnya' },
    ]);
    expect(promises).toEqual([
      {
        permitType: 'reklame',
        text: '1 hari kerja',
        promised: 450,
        keeps: { shortest: true, usual: true, longest: false },
      },
      { permitType: 'lain', text: 'secepatnya' },
    ]);
  });

  it('says of no way with uncounted steps that it keeps a promise, only that it breaks one', () => {
    const sop = tableSop([
      { id: 'a', time: '1 hari kerja', answers: { Lanjut: 'b', Tolak: 'end' } },
      { id: 'b', time: '' },
      { id: 'c', time: '1 hari kerja' },
    ]);
    const keepsAt = (text: string) =>
      waysThrough(sop, [{ permitType: 'reklame', text }]).promises[0]?.keeps;
    expect(keepsAt('3 hari kerja')).toEqual({
      shortest: true,
      usual: true,
      longest: undefined,
    });
    expect(keepsAt('1 jam')).toEqual({ shortest: false, usual: false, longest: false });
  });

  it('agrees with the lint rule on the longest way, and never takes a shorter one for longer', () => {
    fc.assert(
      fc.property(author('x', 12), (rows) => {
        const sop = tableSop(rows);
        const { shortest, usual, longest } = waysThrough(sop);
        const times = new Map(
          sop.activities.map(({ id, mutuBaku }) => [id, stepTime(mutuBaku.duration)?.max ?? 0]),
        );
        expect(longest.minutes.max).toBe(longestPath(sop, ({ id }) => times.get(id) ?? 0));
        expect(shortest.minutes.min).toBeLessThanOrEqual(usual.minutes.min);
        expect(usual.minutes.max).toBeLessThanOrEqual(longest.minutes.max);
        const sum = longest.steps.reduce((all, { minutes }) => all + minutes.max, 0);
        expect(sum).toBe(longest.minutes.max);
      }),
    );
  });

  it('is the shortest of all ways, where nothing leads back', () => {
    const arrows = fc.uniqueArray(
      fc.tuple(fc.nat(5), fc.nat(5)).filter(([from, to]) => from < to),
      { maxLength: 12, selector: String },
    );
    fc.assert(
      fc.property(arrows, fc.array(fc.nat(100), { minLength: 6, maxLength: 6 }), (pairs, cost) => {
        const nodes = cost.map((_, at) => node(`n${String(at)}`, 'exclusiveGateway'));
        const flows = ['start n0', ...pairs.map(([from, to]) => `n${String(from)} n${String(to)}`)];
        const sop = smallSop({ activities: [], nodes, flows });
        const every = (at: number): number => {
          const next = pairs.filter(([from]) => from === at).map(([, to]) => every(to));
          return (cost[at] ?? 0) + (next.length === 0 ? 0 : Math.min(...next));
        };
        const timeOf = ({ id }: FlowNode) => {
          const time = cost[Number(id.slice(1))] ?? 0;
          return { min: time, max: time };
        };
        expect(findWay(sop, 'shortest', timeOf).minutes.min).toBe(every(0));
      }),
    );
  });

  it('looks at each node once a way, however many ways there are', () => {
    // 60 decisions after each other: 2 to the 60th ways.
    const rows = Array.from({ length: 60 }, (_, at): Row => ({
      id: `s${String(at)}`,
      time: '5 menit',
      answers: { Ya: `s${String(at + 1)}`, Tidak: `s${String(Math.min(at + 2, 60))}` },
    }));
    const sop = tableSop([...rows, { id: 's60' }]);
    let looks = 0;
    const timeOf = () => {
      looks += 1;
      return { min: 5, max: 5 };
    };
    expect(findWay(sop, 'longest', timeOf).minutes.max).toBeGreaterThan(300);
    expect(looks).toBe(sop.nodes.length);
    expect(waysThrough(longSop(100)).longest.steps).toHaveLength(100);
  });
});

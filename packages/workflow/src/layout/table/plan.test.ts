import { describe, expect, it } from 'vitest';
import { realSop } from '../../testing/real-sop.ts';
import { tablePlan } from './plan.ts';

/** Where the ends of a procedure are drawn: the activity of the row, for each end. */
async function endsOf(file: string): Promise<Readonly<Record<string, string>>> {
  const sop = await realSop(file);
  const plan = tablePlan(sop);
  const ends = new Set(sop.nodes.filter(({ type }) => type === 'endEvent').map(({ id }) => id));
  return Object.fromEntries(
    plan.symbols
      .filter(({ id }) => ends.has(id))
      .map(({ id, row }) => [id, plan.rows[row]!.activity.id]),
  );
}

describe('tablePlan', () => {
  it.each([
    ['denpasar/online-registration.bpmn', { 'end-handed-over': 'receive-c' }],
    ['denpasar/it-maintenance.bpmn', { end: 'check-1300' }],
  ])('draws an end of %s below the last step that leads to it', async (file, expected) => {
    expect(await endsOf(file)).toMatchObject(expected);
  });

  it('draws no end for that of a subprocess, and leads on from it to what follows', async () => {
    expect(await endsOf('denpasar/it-program.bpmn')).toEqual({
      'end-declined': 'approve',
      'end-not-feasible': 'inform',
      'end-done': 'report-done',
    });
    const { arrows } = tablePlan(await realSop('denpasar/it-program.bpmn'));
    const toEnd = arrows.filter(({ target }) => target === 'end-done').map(({ source }) => source);
    expect(toEnd).toEqual(['monitor', 'monitor-as-user', 'report-done']);
  });

  it('draws a decision that stands alone in the row of the first step that leads to it', async () => {
    const { symbols, rows } = tablePlan(await realSop('denpasar/it-program.bpmn'));
    const alone = symbols.find(({ id }) => id === 'feasible')!;
    expect([alone.kind, rows[alone.row]!.activity.id]).toEqual(['decision', 'consent']);
  });

  it('draws where a deadline leads that lies at the border of a step', () => {
    const step = (id: string) => ({
      ...{ id, number: '', name: id, performer: 'p', inferences: [], notifications: [] },
      mutuBaku: { requiredInputs: [], duration: '', outputs: [], remarks: '' },
      work: { kind: 'manual' as const, letters: [], outcomes: [] },
    });
    const flow = (source: string, target: string) => ({
      ...{ id: `${source}>${target}`, source, target, name: '', isDefault: false },
    });
    const plan = tablePlan({
      id: 'x',
      identity: {} as never,
      performers: [{ id: 'p', name: 'P' }],
      activities: [step('a'), step('b')],
      nodes: [
        { id: 'a', type: 'userTask', name: '', performer: 'p' },
        { id: 'b', type: 'userTask', name: '', performer: 'p' },
        { id: 'late', type: 'boundaryEvent', name: '3 hari', performer: 'p', attachedTo: 'a' },
        { id: 'lapsed', type: 'endEvent', name: '', performer: 'p' },
      ],
      flows: [flow('a', 'b'), flow('late', 'lapsed')],
    });
    expect(plan.arrows.map(({ id, label }) => [id, label])).toEqual([
      ['a>b', ''],
      ['a>lapsed', '3 hari'],
    ]);
    expect(plan.notShown.map(({ id }) => id)).toEqual(['late']);
  });
});

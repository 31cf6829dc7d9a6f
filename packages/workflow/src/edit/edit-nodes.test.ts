import type { FlowNode } from '@alur/model/sop/sop.js';
import { describe, expect, it } from 'vitest';
import { realSop } from '../testing/real-sop.ts';
import { applyEdit } from './apply-edit.ts';
import type { SopEdit } from './sop-edit.ts';
import { authored, changedArrows, edited, refusals } from './testing/authored.ts';

const registration = await realSop('denpasar/online-registration.bpmn');
const maintenance = await realSop('denpasar/it-maintenance.bpmn');
const program = await realSop('denpasar/it-program.bpmn');

const node = (change: Partial<FlowNode> & { id: string; type: string }): SopEdit => ({
  kind: 'set-node',
  node: { name: '', ...change },
});
const late = node({
  id: 'late',
  type: 'boundaryEvent',
  attachedTo: 'verify',
  trigger: { kind: 'timer', timer: 'duration', text: '2 hari kerja' },
});

describe('what the diagram draws', () => {
  it('survives the edits of the table', () => {
    const after = edited(
      registration,
      late,
      { kind: 'set-flow', flow: 'late-to-end', change: { source: 'late', target: 'end-rejected' } },
      { kind: 'move-activity', activity: 'hand-over', after: 'sign-in' },
      { kind: 'place-symbol', activity: 'verify', performer: 'back-office-b', symbol: 'decision' },
      { kind: 'add-activity', after: 'verify', activity: { id: 'new', name: 'Baru' } },
    );
    expect(after.nodes.find(({ id }) => id === 'late')).toMatchObject({
      attachedTo: 'verify',
      performer: 'back-office-b',
      interrupting: true,
    });
    expect(after.flows.find(({ id }) => id === 'late-to-end')).toBeDefined();
  });

  it('becomes a row where it is a task, the last one', () => {
    const after = edited(registration, node({ id: 'call', type: 'userTask', name: 'Menelepon' }));
    expect(after.activities.at(-1)).toMatchObject({ id: 'call', name: 'Menelepon', number: '' });
  });

  it('renames the row', () => {
    const [verify] = registration.nodes.filter(({ id }) => id === 'verify');
    const after = edited(registration, node({ ...verify!, name: 'Memverifikasi' }));
    expect(after.activities.find(({ id }) => id === 'verify')?.name).toBe('Memverifikasi');
  });

  it.each<[string, typeof registration, string, string[]]>([
    [
      'a timer, and leads on past it',
      maintenance,
      'at-0800',
      ['+twice-a-day > check-0800', '-at-0800 > check-0800', '-twice-a-day > at-0800'],
    ],
    [
      'a fork, with its arrows',
      maintenance,
      'twice-a-day',
      ['-start > twice-a-day', '-twice-a-day > at-0800', '-twice-a-day > at-1300'],
    ],
    [
      'an end',
      registration,
      'end-rejected',
      ['-accepted > end-rejected [Ditolak] = outcome = "reject"'],
    ],
  ])('is taken away: %s', (_, sop, id, change) => {
    expect(changedArrows(sop, edited(sop, { kind: 'remove-node', node: id }))).toEqual(change);
  });

  it('is taken away with all that lies in it', () => {
    const after = edited(program, { kind: 'remove-node', node: 'evaluation' });
    expect(after.nodes.filter(({ parent }) => parent === 'evaluation')).toEqual([]);
    expect(after.activities.map(({ id }) => id)).not.toContain('carry-out');
    expect(after.flows.find(({ source }) => source === 'assign')?.target).toBe('end-done');
  });

  it.each<[string, SopEdit, string]>([
    ['a type that BPMN does not know', node({ id: 'x', type: 'robotTask' }), 'unknown-type'],
    ['an event on no edge', node({ id: 'x', type: 'boundaryEvent' }), 'not-attached'],
    [
      'an event on the edge of a gateway',
      node({ id: 'x', type: 'boundaryEvent', attachedTo: 'accepted' }),
      'not-attached',
    ],
    [
      'a lane that is not there',
      node({ id: 'x', type: 'task', performer: 'x' }),
      'no-such-performer',
    ],
    [
      'a subprocess that is none',
      node({ id: 'x', type: 'task', parent: 'verify' }),
      'no-such-node',
    ],
    ['an id that an arrow has', node({ id: 'to-verify', type: 'task' }), 'bad-id'],
    ['an end with ways on', node({ id: 'verify', type: 'endEvent' }), 'still-needed'],
    ['the removal of nothing', { kind: 'remove-node', node: 'x' }, 'no-such-node'],
    [
      'an arrow to nowhere',
      { kind: 'set-flow', flow: 'to-verify', change: { target: 'x' } },
      'no-such-node',
    ],
    [
      'an arrow from nowhere',
      { kind: 'set-flow', flow: 'x', change: { target: 'verify' } },
      'no-such-flow',
    ],
    [
      'an arrow out of an end',
      { kind: 'set-flow', flow: 'to-verify', change: { source: 'end-rejected' } },
      'from-end',
    ],
    [
      'a condition that is not FEEL',
      { kind: 'set-flow', flow: 'to-print-file', change: { condition: 'outcome == 1' } },
      'not-feel',
    ],
    [
      'a raw expression',
      { kind: 'set-flow', flow: 'to-print-file', change: { name: '${ya}' } },
      'raw-expression',
    ],
  ])('is refused with %s', (_, edit, code) => {
    expect(refusals(registration, edit)).toEqual([code]);
  });

  it('is never taken away altogether, for nobody could read the file', () => {
    const ids = registration.nodes.map(({ id }) => id);
    const last = ids.reduce((before, id) => {
      const reading = applyEdit(before, { kind: 'remove-node', node: id });
      return reading.ok ? reading.value : before;
    }, authored(registration));
    expect(last.sop.nodes).toHaveLength(1);
  });

  it('has conditions with their sign, and one way that is taken when no other is', () => {
    const after = edited(
      registration,
      { kind: 'set-flow', flow: 'to-print-file', change: { condition: 'outcome="accept"' } },
      { kind: 'set-flow', flow: 'to-print-file', change: { isDefault: true } },
      { kind: 'set-flow', flow: 'to-end-rejected', change: { isDefault: true, condition: '' } },
    );
    const [yes, no] = ['to-print-file', 'to-end-rejected'].map((id) =>
      after.flows.find((each) => each.id === id),
    );
    expect(yes).toMatchObject({ condition: '= outcome="accept"', isDefault: false });
    expect(no).toMatchObject({ isDefault: true });
    expect(no).not.toHaveProperty('condition');
  });
});

describe('a place in the diagram', () => {
  const place = { x: 100, y: 50, width: 160, height: 80 };
  const set = { kind: 'set-place', element: 'verify', place } as const;

  it('is kept until it is given back or its element is gone', () => {
    const placed = applyEdit(authored(registration), set);
    if (!placed.ok) throw new Error();
    expect(placed.value.places.get('verify')).toEqual(place);
    expect(placed.value.sop).toBe(registration);
    expect(applyEdit(placed.value, set)).toEqual({ ok: true, value: placed.value });
    for (const edit of [
      { ...set, place: undefined },
      { kind: 'remove-activity', activity: 'verify' } as const,
    ]) {
      const after = applyEdit(placed.value, edit);
      expect(after.ok && [...after.value.places]).toEqual([]);
    }
  });

  it('is refused for what is not there, and where it is none', () => {
    expect(refusals(registration, { ...set, element: 'x' })).toEqual(['no-such-node']);
    expect(refusals(registration, { ...set, place: { ...place, width: 0 } })).toEqual([
      'bad-place',
    ]);
    expect(refusals(registration, { ...set, place: { ...place, x: NaN } })).toEqual(['bad-place']);
  });
});

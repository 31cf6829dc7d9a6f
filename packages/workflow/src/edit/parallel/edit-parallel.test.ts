import { describe, expect, it } from 'vitest';
import { realSop } from '../../testing/real-sop.ts';
import { smallSop } from '../../testing/small-sop.ts';
import type { SopEdit } from '../sop-edit.ts';
import { arrows, changedArrows, edited, refusals } from '../testing/authored.ts';
import { besideOf, partnersOf } from './parallel-partners.ts';

const development = await realSop('cirebon/system-development.bpmn');
const maintenance = await realSop('denpasar/it-maintenance.bpmn');

/** One step after another; the last asks, and leads to the end or back to the first. */
const five = smallSop({
  activities: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, performer: 'desk' })),
  nodes: [{ id: 'asked', type: 'exclusiveGateway', name: 'Lengkap?', performer: 'desk' }],
  flows: [
    ...['start a', 'a b', 'b c', 'c d', 'd e', 'e asked'],
    ...['asked end = outcome = "ya"', 'asked a = outcome = "tidak"'],
  ],
});

const beside = (activity: string, partner?: string): SopEdit => ({
  kind: 'set-beside',
  activity,
  beside: partner,
});
const add = (where: 'after' | 'before' | 'beside', row: string, id = 'new'): SopEdit => ({
  kind: 'add-activity',
  [where]: row,
  activity: { id, name: 'Baru' },
});
const remove = (activity: string): SopEdit => ({ kind: 'remove-activity', activity });

/** a, then b beside c, then d. */
const two = edited(five, beside('b', 'c'));
/** a, then b and x beside c, then d. */
const long = edited(two, add('after', 'b', 'x'));
const rowsOf = ({ activities }: typeof five) => activities.map(({ id }) => id).join(' ');

describe('steps that run at the same time', () => {
  it.each(['b', 'c'])('stand between two gateways, whichever is told: %s', (id) => {
    const after = edited(five, beside(id, id === 'b' ? 'c' : 'b'));
    expect(changedArrows(five, after)).toEqual([
      ...['+a > cabang', '+b > gabung', '+c > gabung', '+cabang > b', '+cabang > c'],
      ...['+gabung > d', '-a > b', '-b > c', '-c > d'],
    ]);
    expect(besideOf(after, 'b')).toEqual(['c']);
  });

  it('are joined by the step before and by the step behind them', () => {
    expect([...partnersOf(two, 'd').keys()]).toEqual(['b', 'c']);
    const four = edited(two, beside('d', 'c'), beside('a', 'c'));
    expect(besideOf(four, 'a')).toEqual(['b', 'c', 'd']);
    expect(arrows(four)).toContain('gabung > e');
  });

  it('are begun anew by an answer that came back to the first: it waits for nothing', () => {
    const after = edited(five, beside('a', 'b'));
    expect(arrows(after)).toEqual(
      expect.arrayContaining([
        'asked > temu = outcome = "tidak"',
        'start > temu',
        'temu > cabang',
        'cabang > a',
      ]),
    );
    expect(edited(after, beside('b'))).toEqual(five);
  });

  it.each(['b', 'c'])('follow each other again as before when %s runs alone', (id) => {
    expect(edited(two, beside(id))).toEqual(five);
  });

  it.each([
    ['b', 'a x b c d e', ['x > b', 'b > c']],
    ['c', 'a x b c d e', ['b > c', 'c > d']],
  ])(
    'follow each other branch by branch, in the order of their rows: %s alone',
    (id, rows, ways) => {
      const sop = edited(two, add('before', 'b', 'x'));
      const after = edited(sop, beside(id));
      expect(rowsOf(after)).toBe(rows);
      expect(arrows(after)).toEqual(expect.arrayContaining(ways));
      expect(after.nodes.map(({ type }) => type)).not.toContain('parallelGateway');
    },
  );

  it('stay beside each other when one of three runs alone', () => {
    const three = edited(two, add('beside', 'c', 'y'));
    expect(rowsOf(three)).toBe('a b c y d e');
    const after = edited(three, beside('b'));
    expect(besideOf(after, 'c')).toEqual(['y']);
    expect(arrows(after)).toEqual(expect.arrayContaining(['a > b', 'b > cabang']));
  });

  it.each([
    ['a decision', five, 'e', 'd'],
    ['a step that does not stand beside it', five, 'b', 'd'],
    ['itself', five, 'b', 'b'],
  ])('are not %s', (_, sop, id, partner) => {
    expect(refusals(sop, beside(id, partner))).toEqual(['not-beside']);
  });

  it('are told of branches with timers in them', () => {
    expect(besideOf(maintenance, 'check-0800')).toEqual(['check-1300']);
  });
});

describe('a step that is added to a branch', () => {
  it.each([
    [
      'above the first',
      'before',
      'b',
      ['+cabang > new', '+new > b', '-cabang > b'],
      'a new b x c d e',
    ],
    ['above a later one', 'before', 'x', ['+b > new', '+new > x', '-b > x'], 'a b new x c d e'],
    [
      'below the last',
      'after',
      'x',
      ['+new > gabung', '+x > new', '-x > gabung'],
      'a b x new c d e',
    ],
    [
      'above the other branch',
      'before',
      'c',
      ['+cabang > new', '+new > c', '-cabang > c'],
      'a b x new c d e',
    ],
    [
      'above what comes when all are done',
      'before',
      'd',
      ['+gabung > new', '+new > d', '-gabung > d'],
      'a b x c new d e',
    ],
    [
      'above what comes before them',
      'before',
      'a',
      ['+new > a', '+start > new', '-start > a'],
      'new a b x c d e',
    ],
    [
      'as a branch of its own',
      'beside',
      'b',
      ['+cabang > new', '+new > gabung'],
      'a b x new c d e',
    ],
  ] as const)('leads on in it: %s', (_, where, row, change, rows) => {
    const after = edited(long, add(where, row));
    expect(changedArrows(long, after)).toEqual(change);
    expect(rowsOf(after)).toBe(rows);
    expect(edited(after, remove('new'))).toEqual(long);
  });

  it('comes behind a timer that the branch waits for', () => {
    expect(changedArrows(maintenance, edited(maintenance, add('before', 'check-0800')))).toEqual([
      ...['+at-0800 > new', '+new > check-0800', '-at-0800 > check-0800'],
    ]);
  });

  it('makes a branch of a step that was alone, of the same performer', () => {
    const after = edited(development, add('beside', 'plan'));
    expect(besideOf(after, 'new')).toEqual(['plan']);
    const performer = development.activities.find(({ id }) => id === 'plan')?.performer;
    expect(after.activities[2]).toMatchObject({ id: 'new', number: '3', performer });
    expect(edited(after, remove('new'))).toEqual(development);
  });

  it('is refused beside a decision, whose answers go different ways', () => {
    expect(refusals(five, add('beside', 'e'))).toEqual(['not-beside']);
  });
});

describe('a row that is moved within its branch', () => {
  const move = (activity: string, after: string): SopEdit => ({
    ...{ kind: 'move-activity', activity, after },
  });

  it.each([
    ['to its head', 'x', 'a', 'a x b c d e', ['cabang > x', 'x > b', 'b > gabung']],
    ['to its end', 'b', 'x', 'a x b c d e', ['cabang > x', 'x > b', 'b > gabung']],
  ])('takes the flow along: %s', (_, id, after, rows, ways) => {
    const moved = edited(long, move(id, after));
    expect(rowsOf(moved)).toBe(rows);
    expect(arrows(moved)).toEqual(expect.arrayContaining(ways));
    expect(arrows(edited(moved, move(id, id === 'x' ? 'b' : 'a')))).toEqual(arrows(long));
  });
});

describe('a step that is removed from a branch', () => {
  it('leaves no gateways around the one branch that is left', () => {
    for (const id of ['b', 'c']) {
      const after = edited(two, remove(id));
      expect(after.nodes.map(({ type }) => type)).not.toContain('parallelGateway');
      expect(arrows(after)).toEqual(expect.arrayContaining([`a > ${id === 'b' ? 'c' : 'b'}`]));
    }
  });

  it('leaves its branch to the other steps of it', () => {
    expect(besideOf(edited(long, remove('b')), 'c')).toEqual(['x']);
    expect(edited(long, remove('x'))).toEqual(two);
  });
});

describe('a decision at parallel steps', () => {
  const decide = (activity: string): SopEdit => ({
    kind: 'place-symbol',
    activity,
    performer: 'desk',
    symbol: 'decision',
  });

  it.each([
    ['in a branch comes back to the row above in it', 'x', 'b'],
    ['at the head of a branch comes back to itself', 'c', 'c'],
    ['behind the join begins all branches anew', 'd', 'temu'],
  ])('%s', (_, id, back) => {
    expect(arrows(edited(long, decide(id)))).toContain(
      `${id}-decision > ${back} [Tidak] = outcome = "tidak"`,
    );
  });

  it('leads on through the join, where both answers do: neither is waited for', () => {
    const after = edited(long, {
      kind: 'set-answers',
      activity: 'x',
      answers: [
        { label: 'Ya', target: 'd' },
        { label: 'Tidak', target: 'd' },
      ],
    });
    expect(arrows(after).filter((each) => each.includes('> gabung'))).toEqual([
      ...['c > gabung', 'temu > gabung'],
    ]);
    expect(besideOf(after, 'x')).toEqual(['c']);
  });

  it('ends through the join, where nothing else comes behind it', () => {
    const last = edited(
      five,
      remove('e'),
      { kind: 'add-activity', beside: 'd', activity: { id: 'new', name: 'Baru' } },
      {
        kind: 'set-answers',
        activity: 'new',
        answers: [
          { label: 'Ya', target: 'new' },
          { label: 'Tidak', outcome: { id: 'no', title: 'Tidak', tone: 'negative' } },
        ],
      },
    );
    expect(arrows(last)).toContain('new-decision > gabung [Tidak] = outcome = "no"');
  });
});

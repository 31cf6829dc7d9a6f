import { describe, expect, it } from 'vitest';
import { realSop } from '../testing/real-sop.ts';
import { smallSop } from '../testing/small-sop.ts';
import type { SopEdit } from './sop-edit.ts';
import { arrows, changedArrows, edited, refusals } from './testing/authored.ts';

const registration = await realSop('denpasar/online-registration.bpmn');
const certificate = await realSop('mempawah/standard-certificate.bpmn');
const development = await realSop('cirebon/system-development.bpmn');
const maintenance = await realSop('denpasar/it-maintenance.bpmn');
const program = await realSop('denpasar/it-program.bpmn');

const add = (after?: string, id = 'stamp'): SopEdit => ({
  kind: 'add-activity',
  after,
  activity: { id, name: 'Membubuhkan stempel' },
});
const remove = (activity: string): SopEdit => ({ kind: 'remove-activity', activity });

describe('a row that is added', () => {
  it.each([
    [
      'between plain steps',
      development,
      'plan',
      ['-plan > propose', '+plan > stamp', '+stamp > propose'],
    ],
    ['below the last', development, 'submit', ['-submit > end', '+submit > stamp', '+stamp > end']],
    ['on top', development, undefined, ['-start > analyse', '+start > stamp', '+stamp > analyse']],
    [
      'below a decision, on the way that went on',
      certificate,
      'verify',
      [
        '-requirements-met > validate [Lengkap] = outcome = "accept"',
        '+requirements-met > stamp [Lengkap] = outcome = "accept"',
        '+stamp > validate',
      ],
    ],
    [
      'before a join, in its branch',
      maintenance,
      'check-0800',
      ['-check-0800 > both-recorded', '+check-0800 > stamp', '+stamp > both-recorded'],
    ],
    [
      'in a subprocess, beside its neighbour',
      program,
      'report-obstacle',
      ['-report-obstacle > reassign', '+report-obstacle > stamp', '+stamp > reassign'],
    ],
  ])('leads on what led on before: %s', (_, sop, after, change) => {
    expect(changedArrows(sop, edited(sop, add(after)))).toEqual(change.toSorted());
  });

  it('stands below its neighbour, in that performer’s column and subprocess', () => {
    const after = edited(program, add('report-obstacle'));
    const at = after.activities.findIndex(({ id }) => id === 'stamp');
    expect(after.activities[at - 1]).toMatchObject({ id: 'report-obstacle' });
    const [node, beside] = ['stamp', 'report-obstacle'].map((id) =>
      after.nodes.find((each) => each.id === id),
    );
    expect(node).toMatchObject({ parent: 'evaluation', performer: beside?.performer });
  });

  it('is counted where the rows are, and has no number where they are numbered otherwise', () => {
    const numbers = (id: string, sop = development) =>
      edited(sop, add(id)).activities.map(({ number }) => number);
    expect(numbers('plan')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(numbers('verify', registration).slice(0, 5)).toEqual([
      '10.1',
      '10.2',
      '10.3',
      '',
      '10.4',
    ]);
  });

  it('takes the start along to its column when it is the first', () => {
    const on = { ...(add() as SopEdit & { kind: 'add-activity' }) };
    const performer = development.performers.at(-1)!.id;
    const after = edited(development, { ...on, activity: { ...on.activity, performer } });
    expect(after.nodes.find(({ id }) => id === 'start')).toMatchObject({ performer });
  });

  it('is the first of an empty SOP together with its terminators', () => {
    const empty = { ...smallSop({ activities: [], flows: [] }), nodes: [] };
    const after = edited(empty, add());
    expect(arrows(after)).toEqual(['stamp > end', 'start > stamp']);
    expect(after.activities.map(({ number, performer }) => [number, performer])).toEqual([
      ['1', 'citizen'],
    ]);
  });

  it.each([
    ['an id that is taken', add('plan', 'propose'), 'bad-id'],
    ['an id that no file can hold', add('plan', 'two words'), 'bad-id'],
    ['a name that every object has', add('plan', 'constructor'), 'bad-id'],
    ['a row that is not there', add('nowhere'), 'no-such-activity'],
  ])('is refused for %s', (_, edit, code) => {
    expect(refusals(development, edit)).toEqual([code]);
  });
});

describe('a row that is removed', () => {
  it.each([
    ['the first', development, 'analyse', ['-analyse > plan', '-start > analyse', '+start > plan']],
    ['the last', development, 'submit', ['-document > submit', '-submit > end', '+document > end']],
    [
      'a decision: its own answers go, returns to it lead on',
      certificate,
      'verify',
      [
        '-information-needed > verify [Tidak] = outcome = "independent"',
        '-requirements-met > end-rejected [Tidak] = outcome = "reject"',
        '-requirements-met > validate [Lengkap] = outcome = "accept"',
        '-verify > requirements-met',
        '+information-needed > validate [Tidak] = outcome = "independent"',
      ],
    ],
    [
      'a step behind an answer: the answer leads on to what came after',
      registration,
      'print-file',
      [
        '-accepted > print-file [Diterima] = outcome = "accept"',
        '-print-file > hand-over',
        '+accepted > hand-over [Diterima] = outcome = "accept"',
      ],
    ],
    [
      'a step with a question that it does not answer itself: that stays',
      registration,
      'hand-over',
      ['-hand-over > section', '-print-file > hand-over', '+print-file > section'],
    ],
    [
      'a step in a branch: timer and join stay',
      maintenance,
      'check-0800',
      ['-at-0800 > check-0800', '-check-0800 > both-recorded', '+at-0800 > both-recorded'],
    ],
  ])('closes the gap: %s', (_, sop, activity, change) => {
    expect(changedArrows(sop, edited(sop, remove(activity)))).toEqual(change.toSorted());
  });

  it('takes an end along that nothing else leads to, but never the last one', () => {
    const after = edited(certificate, remove('verify'));
    expect(after.nodes.map(({ id }) => id)).not.toContain('end-rejected');
    const bare = edited(development, ...development.activities.map(({ id }) => remove(id)));
    expect(arrows(bare)).toEqual(['start > end']);
    expect(bare.activities).toEqual([]);
  });

  it('takes the events on its edge along, with their arrows', () => {
    const sop = smallSop({
      activities: [
        { id: 'a', performer: 'desk' },
        { id: 'b', performer: 'desk' },
      ],
      nodes: [{ id: 'late', type: 'boundaryEvent', name: '', attachedTo: 'a' }],
      flows: ['start a', 'a b', 'b end', 'late b'],
    });
    expect(arrows(edited(sop, remove('a')))).toEqual(['b > end', 'start > b']);
  });

  it('counts on where the rows are counted', () => {
    const after = edited(development, remove('plan'));
    expect(after.activities.map(({ number }) => number).join(' ')).toBe('1 2 3 4 5 6 7');
  });

  it('does not let a plain step lead to itself', () => {
    const sop = smallSop({
      activities: [
        { id: 'a', performer: 'desk' },
        { id: 'b', performer: 'desk' },
      ],
      flows: ['start a', 'a b', 'b a'],
    });
    expect(arrows(edited(sop, remove('b')))).toEqual(['start > a']);
  });

  it('is refused where several ways lead in and several out', () => {
    const sop = smallSop({
      activities: ['a', 'b', 'c', 'd'].map((id) => ({ id, performer: 'desk' })),
      flows: ['start a', 'start b', 'a c', 'b c', 'c d', 'c end', 'd end'],
    });
    expect(refusals(sop, remove('c'))).toEqual(['several-ways']);
  });
});

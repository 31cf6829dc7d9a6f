import { describe, expect, it } from 'vitest';
import { realSop } from '../testing/real-sop.ts';
import { readWorkflow } from '../bpmn/read-workflow.ts';
import { writeWorkflow } from '../bpmn/write-workflow.ts';
import type { SopEdit } from './sop-edit.ts';
import { changedArrows, edited, refusals } from './testing/authored.ts';

const registration = await realSop('denpasar/online-registration.bpmn');
const certificate = await realSop('mempawah/standard-certificate.bpmn');
const development = await realSop('cirebon/system-development.bpmn');
const maintenance = await realSop('denpasar/it-maintenance.bpmn');

const move = (activity: string, after?: string): SopEdit => ({
  kind: 'move-activity',
  activity,
  after,
});

describe('a row that is moved', () => {
  it.each([
    [
      'down among plain steps',
      development,
      move('plan', 'agree'),
      [
        '+agree > plan',
        '+analyse > propose',
        '+plan > develop',
        '-agree > develop',
        '-analyse > plan',
        '-plan > propose',
      ],
    ],
    [
      'to the top',
      development,
      move('propose'),
      [
        '+plan > agree',
        '+propose > analyse',
        '+start > propose',
        '-plan > propose',
        '-propose > agree',
        '-start > analyse',
      ],
    ],
    [
      'to the bottom',
      development,
      move('document', 'submit'),
      [
        '+document > end',
        '+report > submit',
        '+submit > document',
        '-document > submit',
        '-report > document',
        '-submit > end',
      ],
    ],
    [
      'over a decision: answers that return keep naming it',
      certificate,
      move('apply', 'inform'),
      [
        '+apply > verify',
        '+information-needed > apply [Tidak] = outcome = "independent"',
        '+start > inform',
        '-apply > inform',
        '-information-needed > verify [Tidak] = outcome = "independent"',
        '-start > apply',
      ],
    ],
    [
      'as a decision, with its answers',
      certificate,
      move('validate', 'sign'),
      [
        '+document-right > validate [Sesuai] = outcome = "sign"',
        '+documents-valid > announce [Valid] = outcome = "valid"',
        '+requirements-met > sign [Lengkap] = outcome = "accept"',
        '-document-right > announce [Sesuai] = outcome = "sign"',
        '-documents-valid > sign [Valid] = outcome = "valid"',
        '-requirements-met > validate [Lengkap] = outcome = "accept"',
      ],
    ],
    [
      'a decision behind what its other answers lead to: its order alone',
      registration,
      move('hand-over', 'receive-c'),
      [],
    ],
    ['out of a branch: its order alone', maintenance, move('check-1300'), []],
  ])('takes the flow along where that follows the order: %s', (_, sop, edit, change) => {
    expect(changedArrows(sop, edited(sop, edit))).toEqual(change);
  });

  it('counts on where the rows are counted', () => {
    const after = edited(development, move('plan', 'agree'));
    expect(after.activities.map(({ id, number }) => `${number} ${id}`).slice(0, 4)).toEqual([
      '1 analyse',
      '2 propose',
      '3 agree',
      '4 plan',
    ]);
  });

  it('stays where it was put when the file is read again, whatever its number', async () => {
    const after = edited(registration, move('hand-over', 'sign-in'));
    const order = after.activities.map(({ id }) => id);
    expect(order.slice(0, 3)).toEqual(['sign-in', 'hand-over', 'register']);
    const reading = await readWorkflow(await writeWorkflow(after));
    expect(reading.ok && reading.value.activities.map(({ id }) => id)).toEqual(order);
  });

  it('is as before when it is put where it was, or back', () => {
    expect(edited(development, move('plan', 'analyse'))).toBe(development);
    const back = edited(development, move('plan', 'agree'), move('plan', 'analyse'));
    expect(back).toEqual(development);
  });

  it('is refused below itself and below what is not there', () => {
    expect(refusals(development, move('plan', 'plan'))).toEqual(['own-place']);
    expect(refusals(development, move('plan', 'x'))).toEqual(['no-such-activity']);
  });
});

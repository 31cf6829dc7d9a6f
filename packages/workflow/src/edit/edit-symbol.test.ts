import { describe, expect, it } from 'vitest';
import { tablePlan } from '../layout/table/plan.ts';
import { realSop } from '../testing/real-sop.ts';
import { smallSop } from '../testing/small-sop.ts';
import type { SopEdit } from './sop-edit.ts';
import { arrows, changedArrows, edited, refusals } from './testing/authored.ts';

const certificate = await realSop('mempawah/standard-certificate.bpmn');
const maintenance = await realSop('denpasar/it-maintenance.bpmn');
const development = await realSop('cirebon/system-development.bpmn');

type Symbol = Extract<SopEdit, { kind: 'place-symbol' }>['symbol'];

const place = (activity: string, performer: string, symbol: Symbol): SopEdit => ({
  kind: 'place-symbol',
  activity,
  performer,
  symbol,
});

describe('a symbol in a cell', () => {
  it('makes the step that performer’s, with its question and its own terminators', () => {
    const other = certificate.performers[1]?.id ?? '';
    const after = edited(certificate, place('verify', other, 'decision'));
    const column = after.performers.findIndex(({ id }) => id === other);
    const symbols = tablePlan(after).symbols.filter(({ id }) =>
      ['verify', 'end-rejected'].includes(id),
    );
    expect(symbols.map(({ id, kind, column }) => [id, kind, column])).toEqual([
      ['verify', 'decision', column],
      ['end-rejected', 'terminator', column],
    ]);
    expect(changedArrows(certificate, after)).toEqual([]);
  });

  it('makes a plain step a decision, back to the row above, and says that this was guessed', () => {
    const performer = development.activities.find(({ id }) => id === 'report')!.performer!;
    const after = edited(development, place('report', performer, 'decision'));
    expect(changedArrows(development, after)).toEqual([
      '+report > report-decision',
      '+report-decision > develop [Tidak] = outcome = "tidak"',
      '+report-decision > document [Ya] = outcome = "ya"',
      '-report > document',
    ]);
    const gateway = after.nodes.find(({ id }) => id === 'report-decision');
    expect(gateway?.inferences).toMatchObject([{ what: 'return' }]);
  });

  it('asks for the outcomes that the step has', () => {
    const outcomes = [
      { id: 'accept', title: 'Diterima', tone: 'positive' },
      { id: 'reject', title: 'Ditolak', tone: 'negative' },
    ] as const;
    const after = edited(
      development,
      { kind: 'set-work', activity: 'report', change: { kind: 'checklist', outcomes } },
      place('report', development.performers[0]!.id, 'decision'),
    );
    expect(arrows(after)).toContain('report-decision > develop [Ditolak] = outcome = "reject"');
  });

  it('makes a decision a plain step, on in the order of the rows', () => {
    const { performer } = certificate.activities.find(({ id }) => id === 'verify')!;
    const after = edited(certificate, place('verify', performer!, 'process'));
    expect(arrows(after)).toContain('verify > validate');
    expect(after.activities.find(({ id }) => id === 'verify')!.work.outcomes).toEqual([]);
  });

  it('takes a decision apart and together again', () => {
    const { performer } = development.activities.find(({ id }) => id === 'report')!;
    const after = edited(
      development,
      place('report', performer!, 'decision'),
      place('report', performer!, 'process'),
    );
    expect(arrows(after)).toEqual(arrows(development));
    expect(after.nodes).toEqual(development.nodes);
  });

  it('begins the procedure at the first row and ends it at another', () => {
    const sop = smallSop({
      activities: ['a', 'b', 'c'].map((id) => ({ id, performer: 'desk' })),
      flows: ['a b', 'b c'],
    });
    const bare = { ...sop, nodes: sop.nodes.filter(({ type }) => type === 'userTask') };
    const after = edited(
      bare,
      place('a', 'citizen', 'terminator'),
      place('c', 'desk', 'terminator'),
    );
    expect(arrows(after)).toEqual(['a > b', 'b > c', 'c > end', 'start > a']);
    expect(after.nodes.find(({ type }) => type === 'startEvent')).toMatchObject({
      name: 'Mulai',
      performer: 'citizen',
    });
    expect(edited(after, place('a', 'citizen', 'terminator'))).toEqual(after);
  });

  it('finds the start that there is, past what is no row, and draws no second one', () => {
    const first = maintenance.activities[0]!;
    const edit = place(first.id, first.performer!, 'terminator');
    expect(edited(maintenance, edit)).toEqual(maintenance);
    const after = edited(
      development,
      { kind: 'move-activity', activity: 'report' },
      { kind: 'set-flow', flow: 'to-analyse', change: { source: 'start', target: 'analyse' } },
      place('report', development.performers[0]!.id, 'terminator'),
    );
    expect(after.nodes.filter(({ type }) => type === 'startEvent')).toHaveLength(1);
    expect(arrows(after)).toContain('start > report');
  });

  it('ends the way that went on, where the row is a decision', () => {
    const { performer } = certificate.activities.find(({ id }) => id === 'validate')!;
    const after = edited(certificate, place('validate', performer!, 'terminator'));
    expect(changedArrows(certificate, after)).toEqual([
      '+documents-valid > end-issued [Valid] = outcome = "valid"',
      '-documents-valid > sign [Valid] = outcome = "valid"',
    ]);
  });

  it('drops what was inferred of its performer', () => {
    const inferred = { what: 'performer', why: 'Dari kata kerjanya.', confidence: 0.5 };
    const activities = [{ id: 'a', performer: 'desk', inferences: [inferred] }];
    const sop = smallSop({ activities, flows: ['start a', 'a end'] });
    const after = edited(sop, place('a', 'desk', 'process'));
    expect(after.activities[0]?.inferences).toEqual([]);
  });

  it('is refused for a row or column that is not there', () => {
    expect(refusals(development, place('nobody', 'x', 'process'))).toEqual(['no-such-activity']);
    expect(refusals(development, place('report', 'x', 'process'))).toEqual(['no-such-performer']);
  });
});

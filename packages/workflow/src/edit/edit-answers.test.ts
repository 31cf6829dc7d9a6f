import { describe, expect, it } from 'vitest';
import { compileNet } from '../engine/compile.ts';
import { tablePlan } from '../layout/table/plan.ts';
import { realSop } from '../testing/real-sop.ts';
import type { Answer, SopEdit } from './sop-edit.ts';
import { changedArrows, edited, refusals } from './testing/authored.ts';

const registration = await realSop('denpasar/online-registration.bpmn');
const certificate = await realSop('mempawah/standard-certificate.bpmn');
const development = await realSop('cirebon/system-development.bpmn');
const maintenance = await realSop('denpasar/it-maintenance.bpmn');
const program = await realSop('denpasar/it-program.bpmn');

const set = (activity: string, ...answers: Answer[]): SopEdit => ({
  kind: 'set-answers',
  activity,
  answers,
});
const accept = { id: 'accept', title: 'Lengkap', tone: 'positive' } as const;
const reject = { id: 'reject', title: 'Tidak lengkap', tone: 'negative' } as const;

const kept = [
  { flow: 'to-validate', label: 'Lengkap', target: 'validate' },
  { flow: 'to-end-rejected', label: 'Tidak' },
];

describe('the answers of a step', () => {
  it('make a plain one a decision, on outcomes named after them', () => {
    const after = edited(
      development,
      set('report', { label: 'Ya', target: 'document' }, { label: 'Belum', target: 'develop' }),
    );
    expect(changedArrows(development, after)).toEqual([
      '+report > report-decision',
      '+report-decision > develop [Belum] = outcome = "belum"',
      '+report-decision > document [Ya] = outcome = "ya"',
      '-report > document',
    ]);
    const symbol = tablePlan(after).symbols.find(({ id }) => id === 'report');
    expect(symbol).toMatchObject({ kind: 'decision', nodes: ['report', 'report-decision'] });
    expect(compileNet(after)).toMatchObject({ ok: true });
  });

  it('carry the outcomes that they are given', () => {
    const after = edited(
      development,
      set(
        'report',
        { label: 'Ya', target: 'document', outcome: accept },
        { label: 'Tidak', target: 'develop', outcome: reject },
      ),
    );
    const { outcomes } = after.activities.find(({ id }) => id === 'report')!.work;
    expect(outcomes).toEqual([accept, reject]);
    expect(after.flows.find(({ name }) => name === 'Tidak')?.condition).toBe(
      '= outcome = "reject"',
    );
  });

  it('change nothing but what was inferred of them where they are said as they are', () => {
    const said = edited(certificate, set('verify', ...kept));
    expect(changedArrows(certificate, said)).toEqual([]);
    expect(edited(said, set('verify', ...kept))).toBe(said);
  });

  it.each<[string, Answer[], string[]]>([
    [
      'one more',
      [...kept, { label: 'Diperbaiki', target: 'apply' }],
      ['+requirements-met > apply [Diperbaiki] = outcome = "diperbaiki"'],
    ],
    [
      'another target',
      [kept[0]!, { ...kept[1]!, target: 'apply' }],
      [
        '+requirements-met > apply [Tidak] = outcome = "reject"',
        '-requirements-met > end-rejected [Tidak] = outcome = "reject"',
      ],
    ],
    [
      'to the end of the SOP',
      [
        { ...kept[0]!, target: undefined },
        { ...kept[1]!, target: 'apply' },
      ],
      [
        '+requirements-met > apply [Tidak] = outcome = "reject"',
        '+requirements-met > end-issued [Lengkap] = outcome = "accept"',
        '-requirements-met > end-rejected [Tidak] = outcome = "reject"',
        '-requirements-met > validate [Lengkap] = outcome = "accept"',
      ],
    ],
    [
      'another word',
      [{ ...kept[0]!, label: 'Ya' }, kept[1]!],
      [
        '+requirements-met > validate [Ya] = outcome = "accept"',
        '-requirements-met > validate [Lengkap] = outcome = "accept"',
      ],
    ],
    [
      'one alone, so that the step is plain again',
      [kept[0]!],
      [
        '+verify > validate',
        '-requirements-met > end-rejected [Tidak] = outcome = "reject"',
        '-requirements-met > validate [Lengkap] = outcome = "accept"',
        '-verify > requirements-met',
      ],
    ],
    [
      'none, so that it goes on to the row below',
      [],
      [
        '+verify > validate',
        '-requirements-met > end-rejected [Tidak] = outcome = "reject"',
        '-requirements-met > validate [Lengkap] = outcome = "accept"',
        '-verify > requirements-met',
      ],
    ],
  ])('can become %s', (_, answers, change) => {
    expect(changedArrows(certificate, edited(certificate, set('verify', ...answers)))).toEqual(
      change,
    );
  });

  it('leave no end behind that nothing leads to, but what branches and joins stays', () => {
    const ids = (sop: typeof certificate) => sop.nodes.map(({ id }) => id);
    const answers = [kept[0]!, { ...kept[1]!, target: 'apply' }];
    const after = edited(certificate, set('verify', ...answers));
    expect(ids(certificate).filter((id) => !ids(after).includes(id))).toEqual(['end-rejected']);
    const apart = edited(
      maintenance,
      set('check-0800', { label: '' }),
      set('check-1300', { label: '' }),
    );
    expect(ids(maintenance).filter((id) => !ids(apart).includes(id))).toEqual(['both-recorded']);
    const open = edited(
      maintenance,
      { kind: 'add-activity', activity: { id: 'new', name: 'Baru' } },
      set('new', { label: '' }),
    );
    expect(ids(open)).toContain('twice-a-day');
  });

  it('keep their order in the table', () => {
    const after = edited(certificate, set('verify', kept[1]!, kept[0]!));
    const names = after.flows.filter(({ source }) => source === 'requirements-met');
    expect(names.map(({ name }) => name)).toEqual(['Tidak', 'Lengkap']);
  });

  it('take the word for the outcome along where both were one', () => {
    const after = edited(certificate, set('verify', { ...kept[0]!, label: 'Sesuai' }, kept[1]!));
    const { outcomes } = after.activities.find(({ id }) => id === 'verify')!.work;
    expect(outcomes[0]).toEqual({ id: 'accept', title: 'Sesuai', tone: 'positive' });
  });

  it('lead to an end of their own kind', () => {
    const refused = edited(
      registration,
      set(
        'hand-over',
        { label: 'Ya', target: 'receive-a' },
        { label: 'Tidak', outcome: { ...reject, id: 'refuse' } },
      ),
    );
    expect(refused.flows.find(({ name }) => name === 'Tidak')?.target).toBe('end-rejected');
  });

  it('leave a condition of another kind as it is', () => {
    const flows = ['to-receive-a', 'to-receive-b', 'to-receive-c'];
    const answers = flows.map((flow) => ({ flow, label: flow, target: flow.slice(3) }));
    const after = edited(registration, set('hand-over', ...answers));
    const conditions = after.flows.filter(({ id }) => flows.includes(id));
    expect(conditions.map(({ condition }) => condition)).toEqual(
      ['a', 'b', 'c'].map((section) => `= permit.handledBy = "back-office-${section}"`),
    );
  });

  it('leave the outcomes that a later decision asks for', () => {
    const after = edited(
      program,
      set('assess', { label: 'Ya', target: 'ask-consent' }, { label: 'Ulang', target: 'propose' }),
    );
    const { outcomes } = after.activities.find(({ id }) => id === 'assess')!.work;
    expect(outcomes.map(({ id }) => id)).toEqual(['ya', 'ulang', 'feasible', 'not-feasible']);
  });

  it('are said by the author, no longer inferred', () => {
    const gateway = registration.nodes.find(({ id }) => id === 'accepted');
    expect(gateway?.inferences?.map(({ what }) => what)).toEqual(['decision']);
    const after = edited(
      registration,
      set(
        'verify',
        { flow: 'to-print-file', label: 'Ya', target: 'print-file' },
        { flow: 'to-end-rejected', label: 'Ditolak' },
      ),
    );
    expect(after.nodes.find(({ id }) => id === 'accepted')).not.toHaveProperty('inferences');
  });

  it.each<[string, SopEdit, string]>([
    ['a step that is not there', set('nobody', ...kept), 'no-such-activity'],
    ['a target that is not there', set('verify', { label: 'Ya', target: 'x' }), 'no-such-node'],
    ['an arrow from elsewhere', set('verify', { flow: 'to-sign', label: 'Ya' }), 'no-such-flow'],
    ['one arrow for two answers', set('verify', kept[0]!, kept[0]!), 'no-such-flow'],
    ['a way to the start', set('verify', { label: 'Ya', target: 'start' }), 'into-start'],
    [
      'one outcome for two answers',
      set('verify', kept[0]!, { label: 'Ya', outcome: accept }),
      'bad-outcome',
    ],
  ])('are refused with %s', (_, edit, code) => {
    expect(refusals(certificate, edit)).toEqual([code]);
  });

  it('do not cross the edge of a subprocess', () => {
    const edit = set('report-obstacle', { label: '', target: 'propose' });
    expect(refusals(program, edit)).toEqual(['other-scope']);
  });
});

describe('where a plain step leads', () => {
  const next = (activity: string, target?: string): SopEdit => ({
    kind: 'set-next',
    activity,
    target,
  });

  it('is another step, or the end', () => {
    expect(changedArrows(development, edited(development, next('report', 'plan')))).toEqual([
      '+report > plan',
      '-report > document',
    ]);
    expect(changedArrows(development, edited(development, next('report')))).toEqual([
      '+report > end',
      '-report > document',
    ]);
  });

  it('may be no longer the end, which then waits for another way to it', () => {
    const after = edited(development, next('submit', 'report'));
    expect(after.nodes.map(({ id }) => id)).toContain('end');
    expect(edited(after, next('submit'))).toEqual(development);
  });

  it('is for answers to say where there are any', () => {
    expect(refusals(certificate, next('verify', 'sign'))).toEqual(['has-answers']);
  });
});

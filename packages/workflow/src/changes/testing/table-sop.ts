import type { Activity, Flow, FlowNode, Sop } from '@alur/model/sop/sop.js';
import { smallSop } from '../../testing/small-sop.ts';

export interface Row extends Partial<Omit<Activity, 'id' | 'performer' | 'mutuBaku' | 'work'>> {
  readonly id: string;
  /** `p1`, `p2` or `p3`. */
  readonly by?: string;
  readonly time?: string;
  readonly inputs?: readonly string[];
  readonly outputs?: readonly string[];
  readonly remarks?: string;
  readonly work?: Partial<Activity['work']>;
  /** Where each answer leads: a row, or `end`. The last one is the default. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Where a plain row leads; to the row below it without. */
  readonly next?: string;
}

/** An SOP as its table has it: a row below the other, numbered, decisions by their answers. */
export function tableSop(rows: readonly Row[]): Sop {
  const empty = smallSop({ activities: [], flows: [] });
  return {
    ...empty,
    identity: {
      ...empty.identity,
      title: 'Izin Reklame',
      legalBasis: ['UU 25/2009', 'UU 30/2014'],
    },
    performers: [
      { id: 'p1', name: 'Pemohon', role: 'applicant' },
      { id: 'p2', name: 'Verifikator', role: 'verifier' },
      { id: 'p3', name: 'Kepala Seksi' },
    ],
    activities: rows.map(activity),
    nodes: [
      { id: 'start', type: 'startEvent', name: '', performer: rows[0]?.by ?? 'p1' },
      ...rows.flatMap(nodesOf),
      { id: 'end', type: 'endEvent', name: '', performer: rows.at(-1)?.by ?? 'p1' },
    ],
    flows: [
      flow('start-next', 'start', rows[0]?.id ?? 'end'),
      ...rows.flatMap((row, index) => flowsOf(row, rows[index + 1]?.id ?? 'end')),
    ],
  };
}

function activity(row: Row, index: number): Activity {
  const { id, by = 'p1', time = '10 Menit', inputs = [], outputs = [], remarks = '' } = row;
  const { work, answers: _answers, next: _next, ...own } = row;
  const { by: _by, time: _time, inputs: _in, outputs: _out, remarks: _remarks, ...said } = own;
  return {
    number: String(index + 1),
    name: `Kegiatan ${id}`,
    performer: by,
    mutuBaku: {
      requiredInputs: inputs,
      duration: time,
      outputs: outputs.map((text) => ({ text })),
      remarks,
    },
    work: { kind: 'manual', letters: [], outcomes: [], ...work },
    notifications: [],
    inferences: [],
    ...said,
    id,
  };
}

function nodesOf({ id, by = 'p1', name = `Kegiatan ${id}`, answers }: Row): FlowNode[] {
  const task: FlowNode = { id, type: 'userTask', name, performer: by };
  if (!answers) return [task];
  return [task, { id: `${id}-q`, type: 'exclusiveGateway', name: 'Lengkap?', performer: by }];
}

function flowsOf({ id, answers, next }: Row, below: string): Flow[] {
  if (!answers) return [flow(`${id}-next`, id, next ?? below)];
  const all = Object.entries(answers);
  return [
    flow(`${id}-next`, id, `${id}-q`),
    ...all.map(([label, target], index): Flow => {
      const own = { ...flow(`${id}-${label}`, `${id}-q`, target), name: label };
      if (index === all.length - 1) return { ...own, isDefault: true };
      return { ...own, condition: `= outcome = "${label}"` };
    }),
  ];
}

const flow = (id: string, source: string, target: string): Flow => ({
  id,
  source,
  target,
  name: '',
  isDefault: false,
});

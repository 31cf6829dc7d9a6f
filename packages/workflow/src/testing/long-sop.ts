import { emptyIdentity } from '@alur/model/sop/empty-identity.js';
import type { Activity, Flow, FlowNode, Sop } from '@alur/model/sop/sop.js';

const performers = ['Pemohon', 'Petugas CSO', 'Tim Teknis', 'Kepala Bidang', 'Kepala Dinas'].map(
  (name, index) => ({ id: `performer-${String(index + 1)}`, name }),
);

/** Every so many steps a decision, which returns to the step so many before it. */
const decisionEvery = 5;
const returnsBy = 3;

/**
 * A procedure as long as asked, shaped like the real ones: the file goes from hand to hand, is
 * checked now and then, and goes back a few steps where something is missing.
 */
export function longSop(steps: number): Sop {
  const activities = Array.from({ length: steps }, (_, index) => activity(index));
  const decisions = activities.filter((_, index) => isDecision(index, steps));
  const flows: Flow[] = [flow('start', 'step-1')];
  for (const [index, { id }] of activities.entries()) {
    const next = index + 1 < steps ? `step-${String(index + 2)}` : 'end';
    if (isDecision(index, steps)) {
      flows.push(flow(id, `${id}-complete`));
      flows.push({ ...flow(`${id}-complete`, next, 'Ya'), condition: '= outcome = "accept"' });
      flows.push({
        ...flow(`${id}-complete`, `step-${String(index + 1 - returnsBy)}`, 'Tidak'),
        isDefault: true,
      });
    } else {
      flows.push(flow(id, next));
    }
  }
  return {
    id: 'long',
    identity,
    performers,
    activities,
    nodes: [
      node('start', 'startEvent', activities[0]?.performer),
      ...activities.map(({ id, name, performer }) => node(id, 'userTask', performer, name)),
      ...decisions.map(({ id, performer }) =>
        node(`${id}-complete`, 'exclusiveGateway', performer, 'Lengkap?'),
      ),
      node('end', 'endEvent', activities.at(-1)?.performer),
    ],
    flows,
  };
}

function isDecision(index: number, steps: number): boolean {
  return index % decisionEvery === decisionEvery - 1 && index + 1 < steps;
}

function activity(index: number): Activity {
  const number = String(index + 1);
  return {
    id: `step-${number}`,
    number,
    name: `Memeriksa berkas permohonan dan meneruskannya kepada petugas berikutnya (${number})`,
    performer: performers[index % performers.length]?.id,
    mutuBaku: {
      requiredInputs: ['Berkas permohonan', 'Komputer, printer, internet'],
      duration: `${String(((index % 6) + 1) * 5)} Menit`,
      outputs: [{ text: 'Berkas yang telah diperiksa' }],
      remarks: '',
    },
    work: { kind: 'manual', letters: [], outcomes: [] },
    notifications: [],
    inferences: [],
  };
}

function node(id: string, type: string, performer: string | undefined, name = ''): FlowNode {
  return { id, type, name, performer };
}

function flow(source: string, target: string, name = ''): Flow {
  return { id: `${source}-to-${target}`, source, target, name, isDefault: false };
}

const identity: Sop['identity'] = {
  ...emptyIdentity,
  title: 'Pelayanan Perizinan',
  number: '000.8.3.3/ 001 /SOP',
  agency: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
  createdOn: 'Februari 2024',
  revisedOn: '-',
  effectiveOn: '1 April 2024',
  approvedBy: 'Kepala Dinas (nama pejabat)',
};

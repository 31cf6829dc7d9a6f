import { emptyIdentity } from '@alur/model/sop/empty-identity.js';
import type { Activity, Flow, FlowNode, Sop } from '@alur/model/sop/sop.js';

const performers = [
  { id: 'fo', name: 'Petugas Front Office' },
  { id: 'tim', name: 'Tim Teknis' },
  { id: 'kadin', name: 'Kepala Dinas' },
];

const node = (id: string, type: string, performer: string): FlowNode => ({
  id,
  type,
  name: '',
  performer,
});
const flow = (source: string, target: string, name = ''): Flow => ({
  id: `${source}-${target}`,
  source,
  target,
  name,
  isDefault: false,
});

/**
 * A procedure that goes from performer to performer; its last step is checked, and returned to the
 * first where something is missing.
 */
export function sampleSop(steps: number, identity: Partial<Sop['identity']> = {}): Sop {
  const activities = Array.from({ length: steps }, (_, index): Activity => {
    const number = String(index + 1);
    return {
      id: `step-${number}`,
      number,
      name: `Melakukan kegiatan ${number}`,
      performer: performers[index % performers.length]?.id,
      mutuBaku: {
        requiredInputs: ['Berkas permohonan', 'Komputer'],
        duration: '30 Menit',
        outputs: [{ text: 'Berkas' }],
        remarks: '',
      },
      work: { kind: 'manual', letters: [], outcomes: [] },
      notifications: [],
      inferences: [],
    };
  });
  const last = activities.at(-1);
  const ids = activities.map(({ id }) => id);
  return {
    id: 'sample',
    identity: {
      ...emptyIdentity,
      title: 'Pelayanan Sertifikat Standar',
      number: '000.8.3.3/001',
      agency: 'Dinas Penanaman Modal dan PTSP',
      createdOn: 'Februari 2024',
      revisedOn: '-',
      approvedBy: 'Kepala Dinas (nama pejabat)',
      legalBasis: ['Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik'],
      qualifications: ['Dapat mengoperasikan komputer', 'Memahami tata cara pelayanan'],
      ...identity,
    },
    performers,
    activities,
    nodes: [
      node('start', 'startEvent', 'fo'),
      ...activities.map(({ id, performer = '' }) => node(id, 'userTask', performer)),
      node('check', 'exclusiveGateway', last?.performer ?? ''),
      node('end', 'endEvent', last?.performer ?? ''),
    ],
    flows: [
      flow('start', 'step-1'),
      ...ids.slice(1).map((id, index) => flow(ids[index] ?? '', id)),
      flow(last?.id ?? '', 'check'),
      flow('check', 'end', 'Lengkap'),
      flow('check', 'step-1', 'Tidak lengkap'),
    ],
  };
}

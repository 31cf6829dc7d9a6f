import { emptyIdentity } from '@alur/model/sop/empty-identity.js';
import type { Activity, Flow, FlowNode, Sop } from '@alur/model/sop/sop.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';

const activity = (id: string, number: string, name: string, performer: string): Activity => ({
  id,
  number,
  name,
  performer,
  mutuBaku: { requiredInputs: [], duration: '', outputs: [], remarks: '' },
  work: { kind: 'manual', letters: [], outcomes: [] },
  notifications: [],
  inferences: [],
});

const flow = (source: string, target: string, name = '', id = `${source}-${target}`): Flow => ({
  id,
  source,
  target,
  name,
  isDefault: false,
});

/** Mulai → terima (fo) → periksa (tim) → selesai, with a director who does nothing yet. */
export function smallSop(more: Partial<Sop> = {}): AuthoredSop {
  const activities = [
    activity('terima', '1', 'Menerima berkas', 'fo'),
    activity('periksa', '2', 'Memeriksa berkas', 'tim'),
  ];
  const event = (id: string, type: string, name: string, performer: string): FlowNode => ({
    id,
    type,
    name,
    performer,
  });
  const sop: Sop = {
    id: 'sop',
    identity: {
      ...emptyIdentity,
      title: 'Pelayanan Izin',
    },
    performers: [
      { id: 'fo', name: 'Petugas Loket' },
      { id: 'tim', name: 'Tim Teknis' },
      { id: 'kadis', name: 'Kepala Dinas' },
    ],
    activities,
    nodes: [
      event('mulai', 'startEvent', 'Mulai', 'fo'),
      ...activities.map(({ id, name, performer = '' }) => event(id, 'userTask', name, performer)),
      event('selesai', 'endEvent', 'Selesai', 'tim'),
    ],
    flows: [flow('mulai', 'terima'), flow('terima', 'periksa'), flow('periksa', 'selesai')],
    ...more,
  };
  return { sop, places: new Map() };
}

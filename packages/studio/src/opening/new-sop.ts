import type { PublicAgency } from '@alur/client/permit-service.js';
import type { Sop } from '@alur/model/sop/sop.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';

/**
 * An SOP to begin with: two steps of two performers that show how the table works, and an identity
 * part with what the agency's file says already.
 */
export function newSop(
  title: string,
  agency: Pick<PublicAgency, 'name' | 'government'>,
): AuthoredSop {
  const none: readonly string[] = [];
  const sop: Sop = {
    id: idOf(title),
    identity: {
      title,
      number: '',
      agency: agency.name.id,
      ...(agency.government ? { government: agency.government } : {}),
      createdOn: '',
      revisedOn: '',
      effectiveOn: '',
      approvedBy: '',
      ...{ purpose: none, scope: none, legalBasis: none, definitions: none },
      ...{ relatedProcedures: none, warnings: none, qualifications: none, equipment: none },
      recordKeeping: none,
    },
    performers: [{ id: 'pelaksana-1', name: 'Pelaksana 1' }],
    activities: [
      {
        id: 'langkah-1',
        number: '1',
        name: 'Langkah pertama',
        performer: 'pelaksana-1',
        mutuBaku: { requiredInputs: none, duration: '', outputs: [], remarks: '' },
        work: { kind: 'manual', letters: none, outcomes: [] },
        notifications: [],
        inferences: [],
      },
    ],
    nodes: [
      { id: 'mulai', type: 'startEvent', name: '', performer: 'pelaksana-1' },
      { id: 'langkah-1', type: 'userTask', name: 'Langkah pertama', performer: 'pelaksana-1' },
      { id: 'selesai', type: 'endEvent', name: '', performer: 'pelaksana-1' },
    ],
    flows: [
      { id: 'alur-1', source: 'mulai', target: 'langkah-1', name: '', isDefault: false },
      { id: 'alur-2', source: 'langkah-1', target: 'selesai', name: '', isDefault: false },
    ],
  };
  return { sop, places: new Map() };
}

/** The id of a new SOP's file: `denpasar/izin-reklame.bpmn`, `-2` where that is taken. */
export function workflowIdOf(title: string, agency: string, taken: ReadonlySet<string>): string {
  const base = `${agency}/${idOf(title)}`;
  let id = `${base}.bpmn`;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}.bpmn`;
  return id;
}

/** Letters that XML ids and file names take everywhere. */
function idOf(title: string): string {
  const plain = title.normalize('NFKD').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return `sop-${words.slice(0, 60).replace(/-+$/, '') || 'baru'}`;
}

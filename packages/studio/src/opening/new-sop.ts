import type { PublicAgency } from '@alur/client/permit-service.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { firstFree, slugOf } from '@alur/workflow/edit/fresh-id.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';

/**
 * An SOP to begin with: one step of one performer between its terminators, and an identity part with
 * what the agency's file says already.
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
  const path = (name: string) => `${agency}/${name}.bpmn`;
  return path(firstFree([idOf(title)], (name) => taken.has(path(name))));
}

/** "sop-baru" where the title has no letter that an id can hold. */
const idOf = (title: string): string => slugOf(title) || 'sop-baru';

import type { Activity, Flow, FlowNode, Sop } from '@alur/model/sop/sop.js';

/** An SOP of a few activities, to be changed by each test. */
export function smallSop(change: {
  readonly activities: readonly (Pick<Activity, 'id' | 'performer'> & Partial<Activity>)[];
  readonly nodes?: readonly FlowNode[];
  /** `source target` or `source target = condition`. */
  readonly flows: readonly string[];
}): Sop {
  const activities = change.activities.map((activity): Activity => ({
    number: '',
    name: activity.id,
    mutuBaku: { requiredInputs: [], duration: '', outputs: [], remarks: '' },
    work: { kind: 'manual', letters: [], outcomes: [] },
    notifications: [],
    inferences: [],
    ...activity,
  }));
  const nodes: readonly FlowNode[] = [
    { id: 'start', type: 'startEvent', name: '' },
    { id: 'end', type: 'endEvent', name: '' },
    ...activities.map(({ id, name, performer }) => ({ id, type: 'userTask', name, performer })),
    ...(change.nodes ?? []),
  ];
  const flows = change.flows.map((text, index): Flow => {
    const [, source = '', target = '', condition] = /^(\S+) (\S+)(?: (=.*))?$/.exec(text) ?? [];
    const own = { id: `flow-${index}`, source, target, name: '', isDefault: false };
    return condition === undefined ? own : { ...own, condition };
  });
  const none: readonly string[] = [];
  return {
    id: 'small',
    identity: {
      ...{ title: '', number: '', agency: '', createdOn: '', revisedOn: '', effectiveOn: '' },
      ...{ approvedBy: '', purpose: none, scope: none, legalBasis: none, definitions: none },
      ...{ relatedProcedures: none, warnings: none, qualifications: none, equipment: none },
      recordKeeping: none,
    },
    performers: [
      { id: 'citizen', name: 'Pemohon', role: 'applicant' },
      { id: 'desk', name: 'Petugas', role: 'cso' },
      { id: 'outside', name: 'Instansi lain' },
    ],
    activities,
    nodes,
    flows,
  };
}

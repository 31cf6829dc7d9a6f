import { FlowGraph } from '@alur/model/sop/flow-graph.js';
import type { Activity, Flow, FlowNode, Outcome, Sop } from '@alur/model/sop/sop.js';
import type { SopEdit } from '@alur/workflow/edit/sop-edit.js';
import { mergedDecision } from '@alur/workflow/layout/table/merged-decision.js';

/** What {@link absenceRule} would do, and what to call it. */
export interface AbsenceRule {
  readonly edits: readonly SopEdit[];
  readonly label: { readonly id: string; readonly en: string };
}

/**
 * Who acts when the performer of a step is absent, as SOPs write it ("bila yang bersangkutan
 * berhalangan hadir, keputusan dapat diambil melalui …"): before the step the deputy sees whether
 * the performer is there, and if not takes a step in their place, with the same ways on.
 *
 * @param activity - the step's id
 * @param deputy - the performer's id who stands in
 */
export function absenceRule(sop: Sop, activity: string, deputy: string): AbsenceRule {
  const index = sop.activities.findIndex(({ id }) => id === activity);
  const step = sop.activities[index];
  const node = sop.nodes.find(({ id }) => id === activity);
  if (!step || !node) return { edits: [], label };
  const fresh = freshIds(sop);
  const who = sop.performers.find(({ id }) => id === step.performer)?.name ?? step.name;
  const asked = rowOf(fresh(`${activity}-hadir`), `Memastikan ${who} hadir`, deputy, step, {
    work: { kind: 'manual', letters: [], outcomes: [present, absent] },
  });
  const instead = rowOf(
    fresh(`${activity}-pengganti`),
    `${step.name} selama ${who} berhalangan`,
    deputy,
    step,
    { mutuBaku: step.mutuBaku, work: step.work },
  );
  const question = { ...nodeOf(asked, node), id: fresh(`${asked.id}-keputusan`), name: '' };
  const ways = copiedWays(node, instead, sop, fresh);
  const flow = (source: string, target: string, more: Partial<Flow> = {}): Flow => ({
    id: fresh(`${source}-ke-${target}`),
    source,
    target,
    name: '',
    isDefault: false,
    ...more,
  });
  const activities = [
    ...sop.activities.slice(0, index),
    asked,
    step,
    instead,
    ...sop.activities.slice(index + 1),
  ];
  const after: Sop = {
    ...sop,
    activities,
    nodes: [
      ...sop.nodes,
      nodeOf(asked, node),
      { ...question, type: 'exclusiveGateway' },
      nodeOf(instead, node),
      ...ways.nodes,
    ],
    flows: [
      ...sop.flows.map((each) => (each.target === activity ? { ...each, target: asked.id } : each)),
      flow(asked.id, question.id),
      flow(question.id, activity, { name: present.title, condition: when(present) }),
      flow(question.id, instead.id, { name: absent.title, condition: when(absent) }),
      ...ways.flows,
    ],
  };
  const isCounted = sop.activities.every(({ number }, at) => number === String(at + 1));
  return {
    label,
    edits: [{ kind: 'replace', sop: after }, ...(isCounted ? [{ kind: 'renumber' } as const] : [])],
  };
}

const label = {
  id: 'Aturan bila pelaksana berhalangan ditambahkan',
  en: 'Rule for an absent performer added',
};

const present: Outcome = { id: 'present', title: 'Hadir', titleEn: 'Present', tone: 'neutral' };
const absent: Outcome = {
  id: 'absent',
  title: 'Berhalangan hadir',
  titleEn: 'Absent',
  tone: 'neutral',
};

const when = ({ id }: Outcome) => `= outcome = "${id}"`;

function rowOf(
  id: string,
  name: string,
  performer: string,
  { status }: Activity,
  more: Partial<Activity>,
): Activity {
  return {
    id,
    number: '',
    name,
    performer,
    status,
    mutuBaku: { requiredInputs: [], duration: '', outputs: [], remarks: '' },
    work: { kind: 'manual', letters: [], outcomes: [] },
    notifications: [],
    inferences: [],
    ...more,
  };
}

/** In the same subprocess as the step that it belongs to. */
function nodeOf({ id, name, performer }: Activity, { parent }: FlowNode): FlowNode {
  return { id, type: 'userTask', name, performer, parent };
}

/** The ways on from a step once more, from the step in its place. */
function copiedWays(
  node: FlowNode,
  instead: Activity,
  sop: Sop,
  fresh: (base: string) => string,
): Pick<Sop, 'nodes' | 'flows'> {
  const gateway = mergedDecision(node, new FlowGraph(sop));
  const copy = (source: string, from: string) =>
    sop.flows
      .filter((each) => each.source === from)
      .map((each) => ({ ...each, id: fresh(`${source}-${each.id}`), source }));
  if (!gateway) return { nodes: [], flows: copy(instead.id, node.id) };
  const own = {
    ...gateway,
    id: fresh(`${instead.id}-keputusan`),
    performer: instead.performer,
    inferences: undefined,
  };
  const toGateway = copy(instead.id, node.id).map((each) => ({ ...each, target: own.id }));
  return { nodes: [own], flows: [...toGateway, ...copy(own.id, gateway.id)] };
}

function freshIds(sop: Sop): (base: string) => string {
  const taken = new Set([sop, ...sop.performers, ...sop.nodes, ...sop.flows].map(({ id }) => id));
  return (base) => {
    let id = base.slice(0, 80);
    for (let count = 2; taken.has(id); count++) id = `${base.slice(0, 80)}-${count}`;
    taken.add(id);
    return id;
  };
}

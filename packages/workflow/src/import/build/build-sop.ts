import type { Activity, Flow, FlowNode, Inference, Outcome, Sop } from '@alur/model/sop/sop.js';
import { firstFree, slugOf } from '../../edit/fresh-id.ts';
import { isDecision, type StepWays, type Way } from '../flow/step-ways.ts';
import { inputsGuessed, noEnd, noStart } from '../fixed-reasons.ts';
import { roleKindOf } from '../performers/known-performer.ts';
import { type KnownRole, withRoleCalled } from '../performers/role-called.ts';
import { stepName } from '../step-name.ts';
import type { BuiltIds, Understood } from './understood.ts';

/** The SOP of what was understood: a start, a task a step, a gateway behind each decision, ends. */
export function buildSop(understood: Understood, ids: BuiltIds, roles: readonly KnownRole[]): Sop {
  const { identity, form, sections, inferences, rows } = understood;
  const performers = understood.performers.map((name, at) =>
    withRoleCalled({ id: ids.performers[at] ?? '', name }, roles),
  );
  const nodes: FlowNode[] = [startNode(understood, ids)];
  const flows: Flow[] = [];
  const flow = (source: string, target: string, name = '', condition?: string) => {
    const isTaken = (wanted: string) => flows.some((each) => each.id === wanted);
    const id = firstFree([`${source}-to-${target}`], isTaken);
    flows.push({
      id,
      source,
      target,
      name,
      isDefault: false,
      ...(condition === undefined ? {} : { condition }),
    });
  };
  flow('start', ids.steps[startOf(understood)] ?? 'end');
  const ends: FlowNode[] = [];
  rows.forEach((_, at) => {
    const id = ids.steps[at] ?? '';
    const performer = ids.performers[understood.assigned[at]?.performer ?? -1];
    const lane = performer === undefined ? {} : { performer };
    const plan = understood.ways[at];
    nodes.push({ id, type: 'userTask', name: nameOf(understood, at), ...lane });
    if (!plan) return;
    const targetOf = (way: Way) => {
      const step = typeof way.target === 'number' ? ids.steps[way.target] : undefined;
      if (step !== undefined) return step;
      if (way.isRefusal !== true) return 'end';
      const refused = `end-${id}`;
      if (!ends.some((end) => end.id === refused)) ends.push(refusedEnd(refused, lane));
      return refused;
    };
    const [only] = plan.ways;
    if (!isDecision(plan)) {
      if (only) flow(id, targetOf(only));
      return;
    }
    const gateway = ids.decisions[at] ?? '';
    nodes.push({
      id: gateway,
      type: 'exclusiveGateway',
      name: plan.question,
      ...lane,
      inferences: decisionInferences(plan),
    });
    flow(id, gateway);
    const outcomes = outcomesOf(plan);
    plan.ways.forEach((way, index) => {
      flow(gateway, targetOf(way), way.label, `= outcome = "${outcomes[index]?.id ?? ''}"`);
    });
  });
  const hasEnd = flows.some(({ target }) => target === 'end');
  return {
    id: ids.process,
    identity,
    performers,
    activities: rows.map((_, at) => activityOf(understood, ids, at)),
    nodes: [...nodes, ...ends, ...(hasEnd ? [endNode(understood, ids)] : [])],
    flows,
    ...(inferences.length > 0 ? { inferences } : {}),
    ...(form ? { form } : {}),
    ...(sections.length > 0 ? { sections } : {}),
  };
}

export function nameOf({ rows, assigned, performers, isProse }: Understood, at: number): string {
  const row = rows[at];
  const performer = performers[assigned[at]?.performer ?? -1] ?? '';
  return row ? stepName(row.activity, performer, isProse) : '';
}

function activityOf(understood: Understood, ids: BuiltIds, at: number): Activity {
  const row = understood.rows[at];
  const assigned = understood.assigned[at];
  const plan = understood.ways[at];
  const performer = ids.performers[assigned?.performer ?? -1];
  const name = nameOf(understood, at);
  const isOutside =
    roleKindOf(understood.performers[assigned?.performer ?? -1] ?? '') === 'applicant';
  const description = row?.activity ?? '';
  return {
    id: ids.steps[at] ?? '',
    number: row?.number ?? '',
    name,
    ...(performer === undefined ? {} : { performer }),
    mutuBaku: {
      requiredInputs: row?.requiredInputs ?? [],
      duration: row?.duration ?? '',
      outputs: (row?.outputs ?? []).map((text) => ({ text })),
      remarks: row?.remarks ?? '',
    },
    work: {
      kind: isOutside ? 'external' : 'manual',
      letters: [],
      outcomes: plan && isDecision(plan) ? outcomesOf(plan) : [],
    },
    notifications: [],
    inferences: [
      ...(assigned && assigned.confidence < 1
        ? [{ what: 'performer', why: assigned.why.id, confidence: assigned.confidence }]
        : []),
      ...(row?.areInputsGuessed === true
        ? [{ what: 'requiredInputs', why: inputsGuessed.id, confidence: 0.5 }]
        : []),
      ...plainReturn(plan),
    ],
    ...(description === '' || description === name ? {} : { description }),
  };
}

/** Of a plain step that does not just lead on. */
function plainReturn(plan: StepWays | undefined): readonly Inference[] {
  const [way] = plan?.ways ?? [];
  if (!plan || !way || isDecision(plan) || way.confidence === 1) return [];
  return [{ what: 'return', why: way.why.id, confidence: way.confidence }];
}

function decisionInferences({ ways, why, confidence }: StepWays): readonly Inference[] {
  return [
    ...(confidence < 1 ? [{ what: 'decision', why: why.id, confidence }] : []),
    ...ways
      .filter((way) => way.confidence < 0.95)
      .map((way) => ({ what: 'return', why: returnWhy(way), confidence: way.confidence })),
  ];
}

/** The reason of one way, told apart from those of the decision's other ways. */
export const returnWhy = ({ label, why }: Way) => `${label}: ${why.id}`;

export function outcomesOf({ ways }: StepWays): readonly Outcome[] {
  const taken = new Set<string>();
  return ways.map(({ label, tone }, index) => {
    const wanted = slugOf(label) || `answer-${index + 1}`;
    const id = firstFree([wanted], (each) => taken.has(each));
    taken.add(id);
    return { id, title: label, tone };
  });
}

/** Where the document writes "Mulai", else the first step. */
export function startOf({ rows }: Understood): number {
  const marked = rows.findIndex(({ marks }) => [...marks.values()].some(({ isStart }) => isStart));
  return Math.max(0, marked);
}

function startNode(understood: Understood, ids: BuiltIds): FlowNode {
  const at = startOf(understood);
  // "Mulai", or a capsule at the first step.
  const isSaid = [...(understood.rows[at]?.marks.values() ?? [])].some(
    ({ isStart, kinds }) => isStart || kinds.includes('terminator'),
  );
  return {
    id: 'start',
    type: 'startEvent',
    name: 'Mulai',
    ...laneOf(ids, understood.assigned[at]?.performer),
    ...(isSaid ? {} : { inferences: [{ what: 'start', why: noStart.id, confidence: 0.9 }] }),
  };
}

function endNode(understood: Understood, ids: BuiltIds): FlowNode {
  const { rows, assigned, ways } = understood;
  // "Selesai", or a capsule beside the performer of the step.
  const marked = rows.flatMap(({ marks }, at) =>
    [...marks]
      .filter(
        ([column, { isEnd, isStart, kinds }]) =>
          isEnd ||
          (!isStart &&
            column !== assigned[at]?.performer &&
            kinds.length > 0 &&
            kinds.every((kind) => kind === 'terminator')),
      )
      .map(([column]) => column),
  );
  const last = ways.findLastIndex((plan) =>
    plan.ways.some(({ target, isRefusal }) => target === 'end' && isRefusal !== true),
  );
  const performer = marked.at(-1) ?? assigned[last]?.performer;
  const isSaid =
    marked.length > 0 ||
    [...(rows[last]?.marks.values() ?? [])].some(({ kinds }) => kinds.includes('terminator'));
  return {
    id: 'end',
    type: 'endEvent',
    name: 'Selesai',
    ...laneOf(ids, performer),
    ...(isSaid ? {} : { inferences: [{ what: 'end', why: noEnd.id, confidence: 0.9 }] }),
  };
}

const laneOf = ({ performers }: BuiltIds, at: number | undefined) => {
  const performer = performers[at ?? -1];
  return performer === undefined ? {} : { performer };
};

function refusedEnd(id: string, lane: { readonly performer?: string }): FlowNode {
  return { id, type: 'endEvent', name: 'Ditolak', status: 'rejected', ...lane };
}

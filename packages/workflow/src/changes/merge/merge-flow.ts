import type { Activity, Flow, FlowNode, Performer, Sop } from '@alur/model/sop/sop.js';
import type { SopEdit } from '../../edit/sop-edit.ts';
import { ElementWords, words } from '../element-words.ts';
import type { MergeConflict } from './merge-conflict.ts';
import { type FieldDispute, mergeFields } from './merge-fields.ts';
import { disagreement } from './merge-identity.ts';
import { mergeOrder } from './merge-order.ts';
import { type Presence, presenceOf } from './merge-presence.ts';
import { byId, idsOf, type Three, type ThreeSops } from './three-sops.ts';

interface Kept {
  readonly activities: readonly Activity[];
  readonly performers: readonly Performer[];
  /** What is there although the other removed it, with what belongs to it: all as I have it. */
  readonly held: ReadonlySet<string>;
}

/** Nodes; a row's node is there when the row is, and is called and placed as the row says. */
export function mergeNodes(
  sops: ThreeSops,
  { activities, performers, held }: Kept,
  conflicts: MergeConflict[],
): readonly FlowNode[] {
  const rows = new Map(activities.map((activity) => [activity.id, activity]));
  const wereRows = new Set(
    [sops.base, sops.mine, sops.theirs].flatMap((sop) => idsOf(sop.activities)),
  );
  const lanes = new Set(idsOf(performers));
  const kept = new Map<string, FlowNode>();
  for (const three of byId(sops, 'nodes')) {
    const row = rows.get(three.id);
    const presence: Presence = held.has(three.id)
      ? 'removed-by-them'
      : wereRows.has(three.id)
        ? row
          ? 'merge'
          : 'gone'
        : presenceOf(three);
    const node = mergeNode(three, presence, row !== undefined, conflicts);
    if (!node) continue;
    const { performer: lane, ...others } = row
      ? { ...node, name: row.name, performer: row.performer }
      : node;
    kept.set(
      node.id,
      lane === undefined || !lanes.has(lane) ? others : { ...others, performer: lane },
    );
  }
  const order = mergeOrder(
    idsOf(sops.base.nodes),
    idsOf(sops.mine.nodes),
    idsOf(sops.theirs.nodes),
    new Set(kept.keys()),
  );
  return withoutOrphans(order.ids.flatMap((id) => kept.get(id) ?? []));
}

function mergeNode(
  { id, base, mine, theirs }: Three<FlowNode>,
  presence: Presence,
  isRow: boolean,
  conflicts: MergeConflict[],
): FlowNode | undefined {
  if (presence === 'gone') return undefined;
  const what = words(`Elemen "${id}" pada diagram`, `Element "${id}" of the diagram`);
  if (presence === 'removed-by-me') {
    conflicts.push({
      code: 'removed-by-me',
      ...{ element: id, part: '', mine, theirs },
      text: disagreement(what, mine, theirs),
      takeMine: [],
      takeTheirs: theirs ? [{ kind: 'set-node', node: theirs }] : [],
    });
    return undefined;
  }
  if (presence === 'removed-by-them') {
    // Of a row, and of what belongs to one, the row has told.
    if (!isRow && base && mine && !theirs) {
      conflicts.push({
        code: 'removed-by-them',
        ...{ element: id, part: '', mine, theirs },
        text: disagreement(what, mine, theirs),
        takeMine: [],
        takeTheirs: [{ kind: 'remove-node', node: id }],
      });
    }
    return mine ?? theirs;
  }
  const [my, their] = [mine ?? theirs, theirs ?? mine];
  if (!my || !their) return undefined;
  const { value, disputes } = mergeFields(base ?? my, my, their);
  const own = disputes.filter(
    ({ part }) => part !== 'inferences' && !(isRow && (part === 'name' || part === 'performer')),
  );
  if (own.length > 0) {
    const change = (of: 'mine' | 'theirs') =>
      Object.fromEntries(own.map((dispute) => [dispute.part, dispute[of]]));
    const edit = (of: 'mine' | 'theirs'): SopEdit[] => [
      { kind: 'set-node', node: { ...value, ...change(of) } },
    ];
    conflicts.push({
      code: 'both-changed',
      element: id,
      part: own.map(({ part }) => part).join(' '),
      mine: change('mine'),
      theirs: change('theirs'),
      text: disagreement(what, change('mine'), change('theirs')),
      takeMine: edit('mine'),
      takeTheirs: edit('theirs'),
    });
  }
  return value;
}

/** What sits on or in something that is gone goes with it. */
function withoutOrphans(nodes: readonly FlowNode[]): readonly FlowNode[] {
  const there = new Set(idsOf(nodes));
  const left = nodes.filter(
    ({ parent, attachedTo }) =>
      (parent === undefined || there.has(parent)) &&
      (attachedTo === undefined || there.has(attachedTo)),
  );
  return left.length === nodes.length ? nodes : withoutOrphans(left);
}

/** Arrows; those at what is held stay as I have them, those to what is gone go. */
export function mergeFlows(
  sops: ThreeSops,
  nodes: readonly FlowNode[],
  held: ReadonlySet<string>,
  conflicts: MergeConflict[],
): readonly Flow[] {
  const there = new Set(idsOf(nodes));
  const kept = new Map<string, Flow>();
  const disputed: { readonly id: string; readonly disputes: readonly FieldDispute[] }[] = [];
  const isHeld = (flow: Flow | undefined) =>
    flow !== undefined && (held.has(flow.source) || held.has(flow.target));
  for (const three of byId(sops, 'flows')) {
    const { id, base, mine, theirs } = three;
    const presence = isHeld(mine) ? 'removed-by-them' : presenceOf(three);
    const [my, their] = [mine ?? theirs, theirs ?? mine];
    if (presence === 'removed-by-them' && mine) {
      kept.set(id, mine);
    } else if (presence === 'merge' && my && their) {
      const { value, disputes } = mergeFields<Flow>(base ?? my, my, their);
      kept.set(id, value);
      disputed.push({ id, disputes });
    }
  }
  const isWhole = (flow: Flow | undefined) =>
    flow !== undefined && there.has(flow.source) && there.has(flow.target);
  for (const [id, flow] of kept) {
    // Either may have led it to what is gone; the other's ends are as good then.
    const either = [flow, ...[sops.mine, sops.theirs].map((sop) => flowIn(sop, id))];
    const whole = either.find(isWhole);
    if (whole) kept.set(id, whole);
    else kept.delete(id);
  }
  const told = new ElementWords({ ...sops.mine, nodes });
  const isThere = (...ends: readonly unknown[]) => ends.every((end) => there.has(String(end)));
  for (const { id, disputes } of disputed) {
    const flow = kept.get(id);
    if (!flow) continue;
    const open = disputes.filter(({ part, mine, theirs }) => !isEnd(part) || isThere(mine, theirs));
    conflicts.push(...open.map((dispute) => inDispute(flow, dispute, told)));
  }
  const order = mergeOrder(
    idsOf(sops.base.flows),
    idsOf(sops.mine.flows),
    idsOf(sops.theirs.flows),
    new Set(kept.keys()),
  );
  return order.ids.flatMap((id) => kept.get(id) ?? []);
}

const flowIn = (sop: Sop, id: string) => sop.flows.find((flow) => flow.id === id);

const isEnd = (part: string) => part === 'source' || part === 'target';

function inDispute(flow: Flow, dispute: FieldDispute, told: ElementWords): MergeConflict {
  const edit = (value: unknown): SopEdit[] => [
    { kind: 'set-flow', flow: flow.id, change: { [dispute.part]: value } },
  ];
  const where = told.of(flow.source);
  return {
    code: 'both-changed',
    element: flow.id,
    ...dispute,
    text: disagreement(
      words(`Anak panah dari ${where.id}`, `Arrow from ${where.en}`),
      endWords(dispute.mine, told),
      endWords(dispute.theirs, told),
    ),
    takeMine: edit(dispute.mine),
    takeTheirs: edit(dispute.theirs),
  };
}

/** An id is told as what it names. */
function endWords(value: unknown, told: ElementWords): unknown {
  const isNode = typeof value === 'string' && told.sop.nodes.some(({ id }) => id === value);
  return isNode ? told.of(value).id : value;
}

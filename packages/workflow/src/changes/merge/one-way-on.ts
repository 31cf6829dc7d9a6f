import type { Flow, FlowNode, Sop } from '@alur/model/sop/sop.js';
import type { SopEdit } from '../../edit/sop-edit.ts';
import { ElementWords, words } from '../element-words.ts';
import type { MergeConflict } from './merge-conflict.ts';
import { idsOf, type ThreeSops } from './three-sops.ts';

type Flows = Pick<Sop, 'nodes' | 'flows'>;

/**
 * A step that leads on one way in mine and one way in theirs must not lead on two ways after a
 * merge: that would do both at once, which nobody asked for. Mine holds.
 */
export function oneWayOn(
  sops: ThreeSops,
  { nodes, flows }: Flows,
  conflicts: MergeConflict[],
): Flows {
  const mine = new Set(idsOf(sops.mine.flows));
  const told = new ElementWords({ ...sops.mine, nodes });
  const dropped = new Set<string>();
  for (const { id, type } of nodes) {
    if (type.endsWith('Gateway')) continue;
    const exits = flows.filter(({ source }) => source === id);
    const many = (of: readonly Flow[]) => of.filter(({ source }) => source === id).length > 1;
    if (exits.length < 2 || many(sops.mine.flows) || many(sops.theirs.flows)) continue;
    const own = exits.find((flow) => mine.has(flow.id)) ?? exits[0];
    const others = exits.filter((flow) => flow !== own);
    for (const flow of others) dropped.add(flow.id);
    const [my, their] = [own?.target ?? '', others[0]?.target ?? ''];
    const [what, to, instead] = [told.of(id), told.of(my), told.of(their)];
    conflicts.push({
      code: 'two-ways-on',
      element: id,
      part: '',
      mine: my,
      theirs: their,
      text: words(
        `Setelah ${what.id}: Anda melanjutkan ke ${to.id}, penulis lain ke ${instead.id}`,
        `After ${what.en}: you go on to ${to.en}, the other author to ${instead.en}`,
      ),
      takeMine: wayOnEdits(sops.mine, id, my),
      takeTheirs: wayOnEdits(sops.theirs, id, their),
    });
  }
  if (dropped.size === 0) return { nodes, flows };
  const left = flows.filter(({ id }) => !dropped.has(id));
  return withoutIslands({ nodes, flows: left }, new Set(idsOf(sops.mine.nodes)));
}

/** The step goes on as this side has it: to another step, or with its answers. */
function wayOnEdits({ nodes, flows, activities }: Sop, activity: string, next: string): SopEdit[] {
  if (!activities.some(({ id }) => id === activity)) return [];
  const targetOf = (id: string) => (activities.some((each) => each.id === id) ? id : undefined);
  const isGateway = nodes.some(({ id, type }) => id === next && type === 'exclusiveGateway');
  const answers = isGateway
    ? flows
        .filter(({ source }) => source === next)
        .map(({ name, target }) => ({ label: name, target: targetOf(target) }))
    : [{ label: '', target: targetOf(next) }];
  return [{ kind: 'set-answers', activity, answers }];
}

/** A question of theirs that no arrow leads to any more goes with its answers; rows stay. */
function withoutIslands({ nodes, flows }: Flows, mine: ReadonlySet<string>): Flows {
  const reached = new Set(flows.map(({ target }) => target));
  const isIsland = ({ id, type }: FlowNode) =>
    type.endsWith('Gateway') && !mine.has(id) && !reached.has(id);
  const gone = new Set(idsOf(nodes.filter(isIsland)));
  if (gone.size === 0) return { nodes, flows };
  const left = {
    nodes: nodes.filter(({ id }) => !gone.has(id)),
    flows: flows.filter(({ source }) => !gone.has(source)),
  };
  return withoutIslands(left, mine);
}

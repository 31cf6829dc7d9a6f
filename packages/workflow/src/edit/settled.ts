import type { FlowNode, Sop } from '@alur/model/sop/sop.js';
import type { Box } from '../layout/lanes/box.ts';
import type { AuthoredSop } from './authored-sop.ts';
import { takenIds } from './fresh-id.ts';
import { activityTypes } from './node-types.ts';
import { share } from './share.ts';

/** What comes of an edit, with all that follows from it by itself. */
export function settled(
  before: AuthoredSop,
  after: { readonly sop: Sop; readonly places: ReadonlyMap<string, Box> },
): AuthoredSop {
  const sop = share(before.sop, withDefaults(inherited(after.sop)));
  const places = placesOf(sop, after.places);
  if (sop === before.sop && places === before.places) return before;
  const retired = retiredOf(before, sop);
  return { sop, places, ...(retired ? { retired } : {}) };
}

/** What lies in a subprocess is done by whoever the subprocess belongs to, where it has no lane. */
function inherited(sop: Sop): Sop {
  const byId = new Map(sop.nodes.map((node) => [node.id, node]));
  const performerOf = (node: FlowNode | undefined): string | undefined =>
    node && (node.performer ?? performerOf(byId.get(node.parent ?? '')));
  const nodes = sop.nodes.map((node) => ({ ...node, performer: performerOf(node) }));
  const activities = sop.activities.map((activity) => {
    const node = byId.get(activity.id);
    return node ? { ...activity, performer: performerOf(node) } : activity;
  });
  return { ...sop, nodes, activities };
}

/** A way that is taken when no other is leads from a choice or a step alone. */
function withDefaults(sop: Sop): Sop {
  const types = new Map(sop.nodes.map(({ id, type }) => [id, type]));
  const flows = sop.flows.map((flow) =>
    flow.isDefault && !mayHaveDefault(types.get(flow.source) ?? '')
      ? { ...flow, isDefault: false }
      : flow,
  );
  return { ...sop, flows };
}

function mayHaveDefault(type: string): boolean {
  const isGateway = /^(exclusive|inclusive|complex)Gateway$/.test(type);
  return isGateway || activityTypes.has(type) || type === 'subProcess';
}

/** Without the places of what is gone. */
function placesOf(sop: Sop, places: ReadonlyMap<string, Box>): ReadonlyMap<string, Box> {
  const known = new Set([...sop.nodes, ...sop.performers].map(({ id }) => id));
  const left = [...places].filter(([id]) => known.has(id));
  return left.length === places.size ? places : new Map(left);
}

function retiredOf({ sop: before, retired }: AuthoredSop, after: Sop): AuthoredSop['retired'] {
  const known = takenIds(after);
  const gone = [...takenIds(before)].filter((id) => !known.has(id));
  return gone.length === 0 ? retired : new Set([...(retired ?? []), ...gone]);
}

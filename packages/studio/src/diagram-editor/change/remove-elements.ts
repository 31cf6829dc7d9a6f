import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import type { SopEdit } from '@alur/workflow/edit/sop-edit.js';
import { carryOut } from './carry-out.ts';
import type { Change } from './change.ts';
import { answerOf } from './connect.ts';
import { labels, newNames } from './labels.ts';
import { SopView } from './sop-view.ts';

/** Takes elements away, whatever they are; what led to a step leads on to what came behind it. */
export function removeElements(authored: AuthoredSop, ids: readonly string[]): Change | undefined {
  const edits: SopEdit[] = [];
  let state = authored;
  // Arrows first: what goes with a step is not asked for twice.
  const rank = (id: string) => Number(authored.sop.flows.every((flow) => flow.id !== id));
  for (const id of withoutInner(authored, ids).toSorted((a, b) => rank(a) - rank(b))) {
    const edit = removal(new SopView(state.sop), id);
    if (!edit) continue;
    edits.push(edit);
    state = carryOut(state, [edit]);
  }
  if (edits.length === 0) return undefined;
  const [id = ''] = ids;
  return {
    edits,
    label: ids.length === 1 ? labels.removed(called(authored, id)) : labels.removedMany(ids.length),
    select: '',
  };
}

/** An arrow between two that are removed goes with them; what is left is led past them. */
function withoutInner({ sop }: AuthoredSop, ids: readonly string[]): readonly string[] {
  const all = new Set(ids);
  const inner = sop.flows.filter(({ source, target }) => all.has(source) && all.has(target));
  return ids.filter((id) => inner.every((flow) => flow.id !== id));
}

function removal(sop: SopView, id: string): SopEdit | undefined {
  const flow = sop.flow(id);
  if (flow) {
    const asker = sop.askedBy(flow.source);
    const left = sop.exits(flow.source).filter((each) => each.id !== id);
    return asker && left.length > 1
      ? { kind: 'set-answers', activity: asker.id, answers: left.map(answerOf) }
      : { kind: 'remove-flow', flow: id };
  }
  if (sop.performer(id)) return { kind: 'remove-performer', performer: id };
  const asker = sop.askedBy(id);
  // Without its question a step goes on as the order of the rows says.
  if (asker?.performer !== undefined) {
    const { id: activity, performer } = asker;
    return { kind: 'place-symbol', activity, performer, symbol: 'process' };
  }
  return sop.node(id) ? { kind: 'remove-node', node: id } : undefined;
}

function called({ sop }: AuthoredSop, id: string): string {
  const view = new SopView(sop);
  const named = view.node(id) ?? view.performer(id) ?? view.flow(id);
  if (named?.name) return named.name;
  if (view.flow(id)) return 'Anak panah';
  return view.node(id)?.type.endsWith('Gateway') ? newNames.decision.id : id;
}

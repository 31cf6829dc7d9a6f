import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import { layoutLanes } from '@alur/workflow/layout/lanes/lane-layout.js';
import { laneMeasures } from '@alur/workflow/layout/lanes/measures.js';
import { addNew, appendNew, dropNew } from '../change/add-node.ts';
import { changeType, kindsFor } from '../change/change-type.ts';
import type { Change } from '../change/change.ts';
import { connect, leadFrom, leadTo } from '../change/connect.ts';
import { mayMove } from '../change/may.ts';
import { newKinds } from '../change/new-kinds.ts';
import { giveTo, moveNodes } from '../change/move-nodes.ts';
import { addPerformer, shiftPerformer } from '../change/performers.ts';
import { removeElements } from '../change/remove-elements.ts';
import { rename } from '../change/rename.ts';
import { SopView } from '../change/sop-view.ts';
import { tidyPlaces } from '../change/tidy.ts';

/** Something that an author might do to an SOP in the diagram, chosen by four whole numbers. */
export function randomChange(
  authored: AuthoredSop,
  [what = 0, a = 0, b = 0, c = 0]: readonly number[],
): Change | undefined {
  const { sop } = authored;
  const view = new SopView(sop);
  const of = (list: readonly { readonly id: string }[], choice: number): string =>
    list[choice % Math.max(1, list.length)]?.id ?? '';
  const [node, other, flow] = [of(sop.nodes, a), of(sop.nodes, b), of(sop.flows, b)];
  const kind = newKinds[c % newKinds.length] ?? 'step';
  const performer = of(sop.performers, b);
  const changes: readonly (() => Change | undefined)[] = [
    () => connect(authored, node, other),
    () => leadTo(authored, flow, node),
    () => leadFrom(authored, flow, node),
    () => appendNew(authored, kind === 'start' ? 'step' : kind, node),
    () => addNew(authored, kind, node),
    () => dropNew(authored, kind, { performer, at: { x: a % 900, y: b % 400 }, on: flow }),
    () => dropNew(authored, kind, { performer, at: { x: a % 900, y: b % 400 } }),
    () => dropNew(authored, 'timer', { performer, at: { x: 0, y: 0 }, host: hostOf(view, a) }),
    () => removeElements(authored, [node]),
    () => removeElements(authored, [flow, other]),
    () => giveTo(view, [node], performer),
    () => addPerformer(authored, performer),
    () => shiftPerformer(authored, performer, c % 2 === 0 ? 'up' : 'down'),
    () => rename(authored, c % 2 === 0 ? node : flow, `Nama ${String(a)} yang lebih panjang`),
    () => tidyPlaces(authored, c % 2 === 0 ? 'all' : 'leftover'),
    () => changeType(authored, node, kindsFor(view.node(node))[c % 3]?.key ?? ''),
    () => {
      const box = layoutLanes(sop, laneMeasures, authored.places).nodes.get(node);
      if (!box || !mayMove(view.node(node))) return undefined;
      const by = { x: (a % 200) - 60, y: (b % 100) - 50 };
      return moveNodes(
        view,
        [{ id: node, box, performer: c % 3 === 0 ? performer : undefined }],
        by,
      );
    },
  ];
  return changes[what % changes.length]?.();
}

function hostOf({ sop }: SopView, choice: number): string {
  return sop.activities[choice % sop.activities.length]?.id ?? '';
}

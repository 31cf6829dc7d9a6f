import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import { freshId } from '@alur/workflow/edit/fresh-id.js';
import type { SopEdit } from '@alur/workflow/edit/sop-edit.js';
import type { Point } from '@alur/workflow/layout/lanes/box.js';
import { carryOut } from './carry-out.ts';
import type { Change } from './change.ts';
import { connect } from './connect.ts';
import { labels } from './labels.ts';
import { mayInsert } from './may.ts';
import type { LaterKind, NewKind } from './new-kinds.ts';
import { boxAround, draftName, newNode } from './new-node.ts';
import { SopView } from './sop-view.ts';

/** Where something from the palette was dropped. */
export interface Spot {
  readonly performer: string | undefined;
  /** Its middle, in the drawing's pixels. */
  readonly at: Point;
  /** The arrow that it was dropped on. */
  readonly on?: string | undefined;
  /** The step that it shall sit on the edge of. */
  readonly host?: string | undefined;
  /** The subprocess that it shall lie in. */
  readonly within?: string | undefined;
}

/** Puts something new where it was dropped: into an arrow, onto an edge, or by itself. */
export function dropNew(authored: AuthoredSop, kind: NewKind, spot: Spot): Change {
  const sop = new SopView(authored.sop);
  const id = freshId(authored, draftName(kind), kind);
  const host = spot.host === undefined ? undefined : sop.node(spot.host);
  const isOnArrow = spot.on !== undefined && mayInsert(sop, kind, spot.on);
  const parent = isOnArrow ? sop.node(sop.flow(spot.on)?.source ?? '')?.parent : spot.within;
  const node = newNode(kind, id, spot.performer, host);
  const place = { kind: 'set-place', element: id, place: boxAround(kind, spot.at) } as const;
  return {
    edits: [
      { kind: 'set-node', node: host ? node : { ...node, parent } },
      ...(isOnArrow ? insertOn(authored, sop, spot.on, id) : []),
      // On an edge, on an arrow and in a subprocess the layout finds the place.
      ...(host || isOnArrow || parent !== undefined ? [] : [place]),
    ],
    label: labels.added(kind),
    select: id,
    wantsName: true,
  };
}

/**
 * Puts something new behind a node: between it and what follows where there is one way on, else as
 * one more way on.
 */
export function appendNew(authored: AuthoredSop, kind: LaterKind, after: string): Change {
  const sop = new SopView(authored.sop);
  const id = freshId(authored, draftName(kind), kind);
  const { performer, parent } = sop.node(after) ?? {};
  const change = { label: labels.added(kind), select: id, wantsName: true };
  if (kind === 'step' && sop.activity(after)) {
    const activity = { id, name: draftName(kind), performer };
    return { ...change, edits: [{ kind: 'add-activity', after, activity }] };
  }
  const added: SopEdit = { kind: 'set-node', node: { ...newNode(kind, id, performer), parent } };
  const [exit, second] = sop.exits(after);
  const isGateway = sop.node(after)?.type.endsWith('Gateway') === true;
  if (exit && !second && !isGateway && kind !== 'end')
    return { ...change, edits: [added, ...insertOn(authored, sop, exit.id, id)] };
  const joined = connect(carryOut(authored, [added]), after, id);
  return { ...change, edits: [added, ...(joined?.edits ?? [])] };
}

/** Without a place or a neighbour: behind the last step, or as the first. */
export function addNew(authored: AuthoredSop, kind: NewKind, selected: string): Change {
  const sop = new SopView(authored.sop);
  const node = sop.node(selected);
  const lane = sop.performer(selected)?.id;
  if (node && node.type !== 'endEvent' && kind !== 'start')
    return appendNew(authored, kind, selected);
  const last = authored.sop.activities.at(-1);
  if (kind === 'step' && lane === undefined) {
    const id = freshId(authored, draftName(kind), kind);
    const activity = { id, name: draftName(kind) };
    const edit: SopEdit = { kind: 'add-activity', after: last?.id, activity };
    return { edits: [edit], label: labels.added(kind), select: id, wantsName: true };
  }
  const id = freshId(authored, draftName(kind), kind);
  const performer = lane ?? last?.performer ?? authored.sop.performers[0]?.id;
  return {
    edits: [{ kind: 'set-node', node: newNode(kind, id, performer) }],
    label: labels.added(kind),
    select: id,
    wantsName: true,
  };
}

function insertOn(
  authored: AuthoredSop,
  sop: SopView,
  flow: string | undefined,
  id: string,
): readonly SopEdit[] {
  const way = flow === undefined ? undefined : sop.flow(flow);
  if (!way) return [];
  const onward = freshId(authored, `${id}-to-${way.target}`, 'flow');
  return [
    { kind: 'set-flow', flow: way.id, change: { target: id } },
    { kind: 'set-flow', flow: onward, change: { source: id, target: way.target } },
  ];
}

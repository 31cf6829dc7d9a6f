import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import { freshId } from '@alur/workflow/edit/fresh-id.js';
import type { Change } from './change.ts';
import { labels } from './labels.ts';

/** A new lane below another, or the last. */
export function addPerformer(authored: AuthoredSop, selected: string): Change {
  const { performers, nodes } = authored.sop;
  const name = 'Pelaksana baru';
  const id = freshId(authored, name, 'performer');
  const below = nodes.find((node) => node.id === selected)?.performer ?? selected;
  const after = performers.find((each) => each.id === below) ?? performers.at(-1);
  return {
    edits: [{ kind: 'add-performer', after: after?.id, performer: { id, name } }],
    label: labels.performerAdded,
    select: id,
    wantsName: true,
  };
}

/** Moves a lane, and with it its column in the table. */
export function shiftPerformer(
  { sop }: AuthoredSop,
  id: string,
  way: 'up' | 'down',
): Change | undefined {
  const at = sop.performers.findIndex((each) => each.id === id);
  return movePerformer({ sop }, id, way === 'up' ? at - 1 : at + 2);
}

/** @param slot - in front of whose place it comes to stand, as they stand now; 0 is the first */
export function movePerformer(
  { sop: { performers } }: Pick<AuthoredSop, 'sop'>,
  id: string,
  slot: number,
): Change | undefined {
  const at = performers.findIndex((each) => each.id === id);
  const performer = performers[at];
  const stays = slot === at || slot === at + 1;
  if (!performer || stays || slot < 0 || slot > performers.length) return undefined;
  return {
    edits: [{ kind: 'move-performer', performer: id, after: performers[slot - 1]?.id }],
    label: labels.performerMoved(performer.name),
    select: id,
  };
}

/**
 * In front of which lane one comes to stand that is dragged: it passes another once its leading
 * edge has come over the middle of that.
 *
 * @param by - downwards, in the same measure as the lanes
 */
export function slotAt(
  lanes: readonly { readonly y: number; readonly height: number }[],
  from: number,
  by: number,
): number {
  const dragged = lanes[from];
  if (!dragged) return from;
  const edge = by < 0 ? dragged.y + by : dragged.y + dragged.height + by;
  const passed = (lane: { readonly y: number; readonly height: number }) =>
    lane.y + lane.height / 2 < edge;
  if (by < 0) return Math.min(from, lanes.filter(passed).length);
  return Math.max(from + 1, lanes.filter(passed).length);
}

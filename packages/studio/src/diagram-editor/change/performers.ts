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
  const to = way === 'up' ? at - 1 : at + 1;
  const performer = sop.performers[at];
  if (!performer || !sop.performers[to]) return undefined;
  const after = sop.performers[way === 'up' ? to - 1 : to]?.id;
  return {
    edits: [{ kind: 'move-performer', performer: id, after }],
    label: labels.performerMoved(performer.name),
    select: id,
  };
}

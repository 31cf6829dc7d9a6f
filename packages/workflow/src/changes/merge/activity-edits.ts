import type { Sop } from '@alur/model/sop/sop.js';
import type { SopEdit } from '../../edit/sop-edit.ts';

/**
 * The edits that give one part of a row this value.
 *
 * @param sop - whose value it is
 * @param part - as in a {@link MergeConflict}: "name", "mutuBaku.duration", "work.letters"
 */
export function activityEdits(
  sop: Sop,
  activity: string,
  part: string,
  value: unknown,
): readonly SopEdit[] {
  const [group = '', field = ''] = part.split('.');
  if (group === 'mutuBaku') {
    return [{ kind: 'set-mutu-baku', activity, change: { [field]: value } }];
  }
  if (group === 'work') {
    return [{ kind: 'set-work', activity, change: { [field]: value } }];
  }
  if (part !== 'performer') {
    return [{ kind: 'set-activity', activity, change: { [part]: value } }];
  }
  if (typeof value === 'string') {
    // Which symbol it is, `keepSymbols` says once the flow is merged too.
    return [{ kind: 'place-symbol', activity, performer: value, symbol: 'process' }];
  }
  const node = sop.nodes.find(({ id }) => id === activity);
  return node ? [{ kind: 'set-node', node: { ...node, performer: undefined } }] : [];
}

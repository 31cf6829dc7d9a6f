import type { Flow, Inference } from '@alur/model/sop/sop.js';
import type { SopEdit } from '../../edit/sop-edit.ts';
import type { Doubt } from '../import-result.ts';
import type { InferredSop } from './inferred-sop.ts';
import { answerWords } from './way-words.ts';

/** More are no help: the table's own editor offers all of them. */
const most = 6;

/** A decision may be none: its step then leads straight to the next row. */
export function notDecided(inferred: InferredSop, element: string): Doubt['alternatives'] {
  const activity = inferred.askerOf(element);
  const gateway = activity === undefined ? undefined : inferred.decisionOf(activity);
  if (activity === undefined || !gateway?.type.startsWith('exclusive')) return [];
  const target = inferred.sop.activities[inferred.rowOf(activity) + 1]?.id;
  const isWithin = target !== undefined && isInScope(inferred, activity, target);
  const answer = { label: '', ...(isWithin ? { target } : {}) };
  return [
    {
      label: {
        id: 'Bukan keputusan: langsung ke langkah berikutnya',
        en: 'No decision: straight to the next step',
      },
      edits: [{ kind: 'set-answers', activity, answers: [answer] }],
    },
  ];
}

/** Where a way may lead as well: the next row, the last rows of others before, the first, an end. */
export function otherTargets(
  inferred: InferredSop,
  element: string,
  inference: Inference,
): Doubt['alternatives'] {
  const way = inferred.wayOf(element, inference);
  if (!way) return [];
  const asker = inferred.askerOf(element);
  return candidates(inferred, asker)
    .filter((target) => target !== way.target && target !== asker)
    .filter((target) => isInScope(inferred, way.source, target))
    .slice(0, most)
    .map((target) => ({
      label: answerWords(inferred, { ...way, target }),
      edits: leadElsewhere(inferred, way, target),
    }));
}

function candidates(inferred: InferredSop, asker: string | undefined): readonly string[] {
  const { activities, nodes } = inferred.sop;
  const at = asker === undefined ? activities.length : inferred.rowOf(asker);
  const last = new Map(activities.slice(0, at).map(({ performer }, row) => [performer, row]));
  const before = [...last.values()].sort((a, b) => b - a);
  const rows = [at + 1, ...before, 0].flatMap((row) => activities[row]?.id ?? []);
  const ends = nodes.filter(({ type }) => type === 'endEvent').map(({ id }) => id);
  return [...new Set([...rows.slice(0, most - 1), ...ends])];
}

/** No arrow crosses the edge of a subprocess. */
const isInScope = ({ graph }: InferredSop, source: string, target: string) =>
  graph.node(source)?.parent === graph.node(target)?.parent;

/** An end that nothing leads to any more goes. */
function leadElsewhere(inferred: InferredSop, way: Flow, target: string): readonly SopEdit[] {
  const { graph } = inferred;
  const isLeft =
    graph.node(way.target)?.type === 'endEvent' && graph.entries(way.target).length < 2;
  return [
    { kind: 'set-flow', flow: way.id, change: { target } },
    ...(isLeft ? [{ kind: 'remove-node', node: way.target } as const] : []),
  ];
}

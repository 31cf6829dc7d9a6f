import { FlowGraph } from '@alur/model/sop/flow-graph.js';
import { mergedDecision } from '../../../layout/table/merged-decision.ts';
import { called } from '../../called.ts';
import type { FindMend } from '../../mend.ts';

/** Most often a step is done by whoever did the one before. */
export const mendInALane: FindMend = ({ pointer }, sop) => {
  const at = sop.activities.findIndex(({ id }) => id === pointer);
  const beside = [
    ...sop.activities.slice(0, Math.max(0, at)).reverse(),
    ...sop.activities.slice(at + 1),
  ];
  const known = beside.find(({ performer }) => performer !== undefined)?.performer;
  const performer = sop.performers.find(({ id }) => id === known) ?? sop.performers[0];
  const graph = new FlowGraph(sop);
  const node = graph.node(pointer);
  if (at < 0 || !performer || !node) return undefined;
  const symbol = mergedDecision({ ...node, performer: performer.id }, graph)
    ? 'decision'
    : 'process';
  return {
    label: {
      id: `Letakkan pada ${called(performer)}`,
      en: `Put it with ${called(performer)}`,
    },
    edits: [{ kind: 'place-symbol', activity: pointer, performer: performer.id, symbol }],
  };
};

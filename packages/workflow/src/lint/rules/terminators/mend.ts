import { FlowGraph } from '@alur/model/sop/flow-graph.js';
import type { Activity, Sop } from '@alur/model/sop/sop.js';
import { freshId } from '../../../edit/fresh-id.ts';
import type { SopEdit } from '../../../edit/sop-edit.ts';
import { called } from '../../called.ts';
import { drawFlow, type FindMend, type Mend } from '../../mend.ts';

/** Terminators that are missing are drawn; a path that breaks off leads to the end. */
export const mendTerminators: FindMend = ({ pointer }, sop) => {
  const graph = new FlowGraph(sop);
  if (pointer === sop.id) return drawMissing(sop, graph);
  const [end] = ends(graph);
  const isStart = graph.node(pointer)?.type === 'startEvent';
  const first = isStart ? firstRow(sop, graph) : undefined;
  if (first) {
    return {
      label: { id: `Sambungkan ke ${called(first)}`, en: `Lead an arrow to ${called(first)}` },
      edits: [drawFlow(sop, pointer, first.id)],
    };
  }
  if (!end) return isStart ? undefined : drawMissing(sop, graph);
  return {
    label: { id: 'Akhiri di sini', en: 'End the procedure here' },
    edits: [endAt(sop, pointer, end.id)],
  };
};

function drawMissing(sop: Sop, graph: FlowGraph): Mend | undefined {
  const hasStart = graph.within(undefined).some(({ type }) => type === 'startEvent');
  const hasEnd = ends(graph).length > 0;
  const starting = hasStart ? [] : drawStart(sop, graph);
  const ending = hasEnd ? [] : drawEnd(sop, graph);
  // Both findings point at the SOP as a whole, so that their one mend does all or nothing.
  const isWhole = (hasStart || starting.length > 0) && (hasEnd || ending.length > 0);
  if (!isWhole || starting.length + ending.length === 0) return undefined;
  const [id, en] =
    ending.length === 0
      ? ['awal', 'start']
      : starting.length === 0
        ? ['akhir', 'end']
        : ['awal dan akhir', 'start and end'];
  return {
    label: { id: `Tambahkan terminator ${id}`, en: `Add the ${en}` },
    edits: [...starting, ...ending],
  };
}

function drawStart(sop: Sop, graph: FlowGraph): readonly SopEdit[] {
  const first = firstRow(sop, graph);
  if (!first) return [];
  const id = freshId({ sop }, 'start', 'start');
  const { performer } = first;
  return [
    { kind: 'set-node', node: { id, type: 'startEvent', name: 'Mulai', performer } },
    drawFlow(sop, id, first.id),
  ];
}

/** Where the procedure begins, as far as its rows tell. */
function firstRow(sop: Sop, graph: FlowGraph): Activity | undefined {
  const rows = sop.activities.filter(({ id }) => graph.node(id)?.parent === undefined);
  return rows.find(({ id }) => graph.entries(id).length === 0) ?? rows[0];
}

function drawEnd(sop: Sop, graph: FlowGraph): readonly SopEdit[] {
  const loose = graph
    .within(undefined)
    .filter(({ id, type }) => type !== 'startEvent' && graph.exits(id).length === 0);
  if (loose.length === 0) return [];
  const id = freshId({ sop }, 'end', 'end');
  const { performer } = loose.at(-1) ?? {};
  return [
    { kind: 'set-node', node: { id, type: 'endEvent', name: 'Selesai', performer } },
    ...loose.map((node) => endAt(sop, node.id, id)),
  ];
}

function endAt(sop: Sop, node: string, end: string): SopEdit {
  const isRow = sop.activities.some(({ id }) => id === node);
  return isRow
    ? { kind: 'set-next', activity: node, target: end }
    : { kind: 'set-flow', flow: `${node}-to-${end}`, change: { source: node, target: end } };
}

const ends = (graph: FlowGraph) =>
  graph.within(undefined).filter(({ type }) => type === 'endEvent');

import type { Problem } from '@alur/model/problem.js';
import type { Performer } from '@alur/model/sop/sop.js';
import { problemAt } from '../problem.ts';
import { elementAt, elementsAt, extensions, idOf, type ModdleElement, textAt } from './moddle.ts';

export interface Lanes {
  readonly performers: readonly Performer[];
  /** The lane that each node is drawn in, by the node's id. */
  readonly laneOf: ReadonlyMap<string, string>;
}

/** The lanes of a process: the columns of the SOP's table, in the order of the file. */
export function readLanes(process: ModdleElement, problems: Problem[]): Lanes {
  const lanes = elementsAt(process, 'laneSets').flatMap((set) => elementsAt(set, 'lanes'));
  const laneOf = new Map<string, string>();
  for (const lane of lanes) {
    if (elementAt(lane, 'childLaneSet')) problems.push(nested(idOf(lane)));
    for (const node of elementsAt(lane, 'flowNodeRef').map(idOf)) {
      if (laneOf.has(node)) problems.push(inTwo(node));
      laneOf.set(node, idOf(lane));
    }
  }
  return { performers: lanes.map(readPerformer), laneOf };
}

function readPerformer(lane: ModdleElement): Performer {
  const role = textAt(extensions(lane, 'Performer')[0], 'role');
  return { id: idOf(lane), name: textAt(lane, 'name'), ...(role === '' ? {} : { role }) };
}

const nested = (lane: string) =>
  problemAt(
    lane,
    'nested-lanes',
    'Jalur (lane) ini memuat jalur lain. Pakai satu tingkat jalur: satu untuk setiap pelaksana.',
    'This lane holds other lanes. Use one level: a lane for each performer.',
  );

const inTwo = (node: string) =>
  problemAt(
    node,
    'in-two-lanes',
    `"${node}" tercatat pada dua jalur (lane). Sisakan pada jalur pelaksananya saja.`,
    `"${node}" is listed in two lanes. Keep it only in that of its performer.`,
  );

import type { Performer } from '@alur/model/sop/sop.js';
import {
  elementAt,
  elementsAt,
  extensions,
  idOf,
  localName,
  type ModdleElement,
  textAt,
} from './moddle.ts';

/** A pool, or a process that no pool is drawn around. */
export interface Pool {
  /** The participant; undefined where there is none. */
  readonly participant: ModdleElement | undefined;
  /** undefined of a pool that shows nothing of what happens in it. */
  readonly process: ModdleElement | undefined;
  readonly name: string;
  /** The lanes that hold nodes, those of the innermost level, from above. */
  readonly lanes: readonly PoolLane[];
}

/** A pool that shows what happens in it. */
export type DrawnPool = Pool & { readonly process: ModdleElement };

export const isDrawnPool = (pool: Pool): pool is DrawnPool => pool.process !== undefined;

export interface PoolLane {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** The lanes around it, the outermost first. */
  readonly within: readonly { readonly id: string; readonly name: string }[];
  readonly nodes: readonly string[];
}

/** Every pool of a file, in its order, then what is drawn without one. */
export function readPools(definitions: ModdleElement): readonly Pool[] {
  const roots = elementsAt(definitions, 'rootElements');
  const participants = roots
    .filter((each) => localName(each) === 'collaboration')
    .flatMap((each) => elementsAt(each, 'participants'));
  const processes = roots.filter((each) => localName(each) === 'process');
  const pooled = new Set(participants.map((each) => elementAt(each, 'processRef')));
  const isDrawn = (process: ModdleElement | undefined) =>
    process !== undefined && elementsAt(process, 'flowElements').length > 0;
  return [
    ...participants.map((participant): Pool => {
      const process = elementAt(participant, 'processRef');
      const name = textAt(participant, 'name') || textAt(process, 'name');
      const shown = isDrawn(process) ? process : undefined;
      return { participant, process: shown, name, lanes: lanesOf(shown) };
    }),
    ...processes
      .filter((process) => !pooled.has(process) && isDrawn(process))
      .map((process): Pool => {
        const lanes = lanesOf(process);
        return { participant: undefined, process, name: textAt(process, 'name'), lanes };
      }),
  ];
}

function lanesOf(process: ModdleElement | undefined): readonly PoolLane[] {
  if (!process) return [];
  const found: PoolLane[] = [];
  const visit = (set: ModdleElement, within: PoolLane['within']): void => {
    for (const lane of elementsAt(set, 'lanes')) {
      const named = { id: idOf(lane), name: textAt(lane, 'name') };
      const inner = elementAt(lane, 'childLaneSet');
      const before = found.length;
      if (inner) visit(inner, [...within, named]);
      const deeper = new Set(found.slice(before).flatMap(({ nodes }) => nodes));
      const nodes = elementsAt(lane, 'flowNodeRef')
        .map(idOf)
        .filter((id) => !deeper.has(id));
      // A lane that holds lanes often lists their nodes once more.
      if (found.length > before && nodes.length === 0) continue;
      const role = textAt(extensions(lane, 'Performer')[0], 'role');
      found.push({ ...named, role, within, nodes });
    }
  };
  for (const set of elementsAt(process, 'laneSets')) visit(set, []);
  return found;
}

export interface PoolPerformer {
  readonly performer: Performer;
  readonly pool: Pool;
  /** The ids of what the performer does. */
  readonly nodes: readonly string[] | 'all';
}

/**
 * The performers that pools and lanes stand for: lanes, or the pool itself where it has none. With
 * several pools in a file a lane's name alone may say too little.
 */
export function performersOf(pools: readonly Pool[]): readonly PoolPerformer[] {
  const drawn = pools.filter(isDrawnPool);
  return drawn.flatMap((pool): PoolPerformer[] => {
    if (pool.lanes.length === 0) {
      // Without a pool there is nobody of that name: an id that nothing else has.
      const id = pool.participant ? idOf(pool.participant) : `${idOf(pool.process)}-performer`;
      return [{ performer: { id, name: pool.name }, pool, nodes: 'all' }];
    }
    return pool.lanes.map(({ id, name, role, within, nodes }) => {
      const around = [drawn.length > 1 ? pool.name : '', ...within.map((each) => each.name), name];
      const full = around.filter((each) => each !== '').join(' – ');
      return { performer: { id, name: full, ...(role === '' ? {} : { role }) }, pool, nodes };
    });
  });
}

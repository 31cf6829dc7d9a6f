import { FlowGraph } from '@alur/model/sop/flow-graph.js';
import type { FlowNode, Sop } from '@alur/model/sop/sop.js';
import { type Exit, onwardGraph } from './onward-graph.ts';
import { type Minutes, noTime } from './step-time.ts';
import { usualExit } from './usual-answer.ts';

export type WayKind = 'shortest' | 'usual' | 'longest';

export interface FoundWay {
  readonly minutes: Minutes;
  /** The nodes of the way, subprocesses entered; of ways side by side the longest. */
  readonly nodes: readonly FlowNode[];
}

/**
 * A way from the start to the end on which no step is done twice. Of parallel ways the longest
 * counts; a subprocess counts as the way through it. Linear in the size of the SOP.
 *
 * The longest way also follows what may happen on the edge of a step, as `longestPath` does; the
 * others do not.
 */
export function findWay(
  sop: Sop,
  kind: WayKind,
  timeOf: (node: FlowNode) => Minutes,
  graph = new FlowGraph(sop),
  scope?: string,
): FoundWay {
  const onward = onwardGraph(graph, scope);
  const done = new Map<string, Done>();
  for (const node of onward.order) {
    const inner =
      node.type === 'subProcess' ? findWay(sop, kind, timeOf, graph, node.id) : undefined;
    const own = inner?.minutes ?? timeOf(node);
    const all = onward.exits(node).filter(({ flow }) => flow !== undefined || kind === 'longest');
    const exits = isChoice(node, kind) && kind !== 'longest' ? onwardOf(all, done) : all;
    const rest = exits.flatMap((exit) => done.get(exit.to.id) ?? []);
    const chosen = isChoice(node, kind)
      ? choose(sop, node, exits, kind, done)
      : longestOf(rest, exits);
    // Of work side by side each end of the range is that of whatever takes longest.
    const after = isChoice(node, kind)
      ? (done.get(chosen?.to.id ?? '')?.minutes ?? noTime)
      : widest(rest.map(({ minutes }) => minutes));
    const minutes = { min: own.min + after.min, max: own.max + after.max };
    const hasEnd =
      node.type === 'endEvent' || exits.some(({ to }) => done.get(to.id)?.hasEnd === true);
    done.set(node.id, { minutes, nodes: inner?.nodes ?? [node], next: chosen?.to, hasEnd });
  }
  const ways = onward.starts.flatMap((start) => done.get(start.id) ?? []);
  const first = kind === 'shortest' ? leastOf(ways) : mostOf(ways);
  const nodes: FlowNode[] = [];
  for (let at = first; at; at = at.next && done.get(at.next.id)) nodes.push(...at.nodes);
  return { minutes: first?.minutes ?? noTime, nodes };
}

/** Several exits of a step are ways side by side; of a gateway that decides, one is taken. */
const isChoice = ({ type }: FlowNode, kind: WayKind) =>
  kind === 'longest' || (type.endsWith('Gateway') && type !== 'parallelGateway');

/** What is known of a node that all it leads to is known of. */
interface Done extends FoundWay {
  readonly next: FlowNode | undefined;
  /** Whether an end is reached from it without going back. */
  readonly hasEnd: boolean;
}

/** A way that only comes back to an earlier step gets nobody to the end. */
function onwardOf(exits: readonly Exit[], done: ReadonlyMap<string, Done>): readonly Exit[] {
  const onward = exits.filter(({ to }) => done.get(to.id)?.hasEnd === true);
  return onward.length > 0 ? onward : exits;
}

function choose(
  sop: Sop,
  node: FlowNode,
  exits: readonly Exit[],
  kind: WayKind,
  done: ReadonlyMap<string, Done>,
): Exit | undefined {
  if (kind === 'usual') return usualExit(sop, node, exits);
  const length = ({ to }: Exit) => done.get(to.id)?.minutes ?? noTime;
  const compared = exits.map((exit) => ({ exit, minutes: length(exit) }));
  return (kind === 'shortest' ? leastOf(compared) : mostOf(compared))?.exit;
}

function longestOf(rest: readonly { minutes: Minutes }[], exits: readonly Exit[]) {
  const most = mostOf(rest);
  return most === undefined ? undefined : exits[rest.indexOf(most)];
}

function mostOf<T extends { readonly minutes: Minutes }>(ways: readonly T[]): T | undefined {
  return ways.reduce<T | undefined>(
    (most, way) => (most === undefined || way.minutes.max > most.minutes.max ? way : most),
    undefined,
  );
}

function leastOf<T extends { readonly minutes: Minutes }>(ways: readonly T[]): T | undefined {
  return ways.reduce<T | undefined>((least, way) => {
    if (least === undefined) return way;
    const [a, b] = [way.minutes, least.minutes];
    return a.min < b.min || (a.min === b.min && a.max < b.max) ? way : least;
  }, undefined);
}

function widest(all: readonly Minutes[]): Minutes {
  return {
    min: Math.max(0, ...all.map(({ min }) => min)),
    max: Math.max(0, ...all.map(({ max }) => max)),
  };
}

import fc from 'fast-check';
import type { Sop } from '@alur/model/sop/sop.js';
import type { EngineContext } from '../../../engine/engine-port.ts';
import { drawSop, type Sketch } from '../../../engine/contract/draw-sop.ts';
import { OurPlayer } from '../../../testing/differential/our-player.ts';
import type { Move, Player } from '../../../testing/differential/player.ts';
import { typedCondition, typedScope } from '../typed-feel.ts';

const perSop = 25;

/**
 * Asks random conditions of an SOP that has nothing else, on both engines.
 *
 * @returns the conditions that hold on ours, and those that hold on one of them only
 */
export async function compareConditions(
  seed: number,
  start: (sop: Sop, context: EngineContext) => Promise<Player>,
): Promise<{ readonly held: readonly string[]; readonly different: readonly string[] }> {
  const conditions = fc.sample(typedCondition, { seed, numRuns: perSop });
  const [scope = {}] = fc.sample(typedScope, { seed, numRuns: 1 });
  const { outcome, outcomes, ...context } = scope;
  const sop = asking(conditions);
  const moves: Move[] = [
    { kind: 'complete', activity: 'verify', ...said(outcomes?.verify) },
    { kind: 'complete', activity: 'print-file', ...said(outcomes?.['print-file'] ?? outcome) },
  ];
  const players = [new OurPlayer(sop, context), await start(sop, context)];
  for (const player of players) for (const move of moves) await player.play(move);
  const [ours = new Set<string>(), theirs = new Set<string>()] = players.map(
    ({ sight }) => new Set(sight.open),
  );
  const isIn = (open: ReadonlySet<string>) =>
    conditions.filter((_, index) => open.has(`yes-${String(index)}`));
  const [held, heldThere] = [isIn(ours), isIn(theirs)];
  const different = conditions.filter((each) => held.includes(each) !== heldThere.includes(each));
  return { held, different };
}

const said = (outcome: string | null | undefined) =>
  typeof outcome === 'string' ? { outcome } : {};

function asking(conditions: readonly string[]): Sop {
  const nodes: Record<string, Sketch> = {
    start: 'startEvent',
    verify: 'userTask',
    'print-file': 'userTask',
    fork: 'parallelGateway',
    end: 'endEvent',
  };
  const flows = ['start verify', 'verify print-file', 'print-file fork'];
  for (const [index, condition] of conditions.entries()) {
    const [ask, yes, no] = ['ask', 'yes', 'no'].map((word) => `${word}-${String(index)}`);
    nodes[String(ask)] = 'exclusiveGateway';
    for (const way of [yes, no]) nodes[String(way)] = 'userTask';
    flows.push(`fork ${ask}`, `${ask} ${yes} = ${condition}`, `${ask} ${no} default`);
    flows.push(`${yes} end`, `${no} end`);
  }
  return drawSop(nodes, flows);
}

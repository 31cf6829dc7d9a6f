import type { Sop } from '@alur/model/sop/sop.js';
import type { EngineContext } from '../../engine/engine-port.ts';
import { OraclePlayer } from './oracle-player.ts';
import { OurPlayer } from './our-player.ts';
import type { Move, Player, Sight } from './player.ts';
import { Random } from './random.ts';
import { outcomes, randomSop } from './random-sop.ts';

/** Loops of chance end some time; nothing new is learnt after that many moves. */
const maxMoves = 60;

export interface Difference {
  readonly sop: Sop;
  readonly moves: readonly Move[];
  readonly ours: Sight;
  readonly theirs: Sight | string;
}

export interface Played {
  readonly moves: number;
  readonly difference?: Difference;
}

/** Another engine, and what of ours may be asked of it. */
export interface OtherEngine {
  start(sop: Sop, context: EngineContext): Promise<Player>;
  readonly wide?: boolean;
  /** Errors that nothing catches: ours ends the case. */
  readonly uncaught?: boolean;
}

const oracle: OtherEngine = { start: OraclePlayer.start, uncaught: true };

/** Plays the random SOP of this seed with random answers on both engines, to the first difference. */
export async function compareEngines(seed: number, other = oracle): Promise<Played> {
  const random = new Random(seed);
  return compareCases(randomSop(random, 3, other.wide), {}, random, other);
}

/** As {@link compareEngines}, one case of an SOP. */
export async function compareCases(
  sop: Sop,
  context: EngineContext,
  random: Random,
  { start, uncaught = false }: OtherEngine,
): Promise<Played> {
  const ours = new OurPlayer(sop, context);
  const theirs = await start(sop, context);
  const moves: Move[] = [];
  for (;;) {
    const difference = compare(ours.sight, theirs.sight);
    if (difference) return { moves: moves.length, difference: { sop, moves, ...difference } };
    if (ours.sight.ended !== 'no' || moves.length === maxMoves) return { moves: moves.length };
    const move = choose(random, ours.sight, sop, uncaught);
    moves.push(move);
    ours.play(move);
    try {
      await theirs.play(move);
    } catch (error) {
      return {
        moves: moves.length,
        difference: { sop, moves, ours: ours.sight, theirs: String(error) },
      };
    }
  }
}

function compare(ours: Sight, theirs: Sight): { ours: Sight; theirs: Sight } | undefined {
  return JSON.stringify(ours) === JSON.stringify(theirs) ? undefined : { ours, theirs };
}

function choose(random: Random, { open, waiting }: Sight, sop: Sop, uncaught: boolean): Move {
  if (waiting.length > 0 && (open.length === 0 || random.chance(0.25))) {
    return { kind: 'happen', node: random.pick(waiting) };
  }
  const activity = random.pick(open);
  const catches = sop.nodes.some(
    ({ attachedTo, trigger }) => attachedTo === activity && trigger?.kind === 'error',
  );
  // What nothing catches ends the case, after which nothing more is learnt.
  if (random.chance(catches ? 0.4 : 0.005)) {
    const code = random.chance(0.9) ? 'broken' : 'other';
    if (uncaught || isCaught(sop, activity, code)) return { kind: 'error', activity, code };
  }
  const asked = sop.activities.find(({ id }) => id === activity)?.work.outcomes;
  const answers = asked ? asked.map(({ id }) => id) : outcomes;
  if (answers.length === 0) return { kind: 'complete', activity };
  return { kind: 'complete', activity, outcome: random.pick(answers) };
}

/** Is there an event for this error on the edge of the node, or of a subprocess around it? */
function isCaught({ nodes }: Sop, id: string | undefined, code: string): boolean {
  if (id === undefined) return false;
  const here = nodes.some(
    ({ attachedTo, trigger }) =>
      attachedTo === id && trigger?.kind === 'error' && ['', code].includes(trigger.code),
  );
  return here || isCaught({ nodes } as Sop, nodes.find((node) => node.id === id)?.parent, code);
}

import type { Sop } from '@alur/model/sop/sop.js';
import { OraclePlayer } from './oracle-player.ts';
import { OurPlayer } from './our-player.ts';
import type { Move, Sight } from './player.ts';
import { Random } from './random.ts';
import { outcomes, randomSop } from './random-sop.ts';

/** Loops of chance end some time; nothing new is learnt after that many moves. */
const maxMoves = 60;

export interface Difference {
  readonly seed: number;
  readonly sop: Sop;
  readonly moves: readonly Move[];
  readonly ours: Sight;
  readonly theirs: Sight | string;
}

export interface Played {
  readonly moves: number;
  readonly difference?: Difference;
}

/** Plays the random SOP of this seed with random answers on both engines, to the first difference. */
export async function compareEngines(seed: number): Promise<Played> {
  const random = new Random(seed);
  const sop = randomSop(random);
  const ours = new OurPlayer(sop);
  const theirs = await OraclePlayer.start(sop);
  const moves: Move[] = [];
  for (;;) {
    const difference = compare(ours.sight, theirs.sight);
    if (difference) return { moves: moves.length, difference: { seed, sop, moves, ...difference } };
    if (ours.sight.ended !== 'no' || moves.length === maxMoves) return { moves: moves.length };
    const move = choose(random, ours.sight, sop);
    moves.push(move);
    ours.play(move);
    try {
      theirs.play(move);
    } catch (error) {
      return {
        moves: moves.length,
        difference: { seed, sop, moves, ours: ours.sight, theirs: String(error) },
      };
    }
  }
}

function compare(ours: Sight, theirs: Sight): { ours: Sight; theirs: Sight } | undefined {
  return JSON.stringify(ours) === JSON.stringify(theirs) ? undefined : { ours, theirs };
}

function choose(random: Random, { open, waiting }: Sight, sop: Sop): Move {
  if (waiting.length > 0 && (open.length === 0 || random.chance(0.25))) {
    return { kind: 'happen', node: random.pick(waiting) };
  }
  const activity = random.pick(open);
  const catches = sop.nodes.some(
    ({ attachedTo, trigger }) => attachedTo === activity && trigger?.kind === 'error',
  );
  // What nothing catches ends the case, after which nothing more is learnt.
  if (random.chance(catches ? 0.4 : 0.005)) {
    return { kind: 'error', activity, code: random.chance(0.9) ? 'broken' : 'other' };
  }
  return { kind: 'complete', activity, outcome: random.pick(outcomes) };
}

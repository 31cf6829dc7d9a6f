import type { Reading } from '@alur/model/problem.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { compileNet } from '../engine/compile.ts';
import {
  type EngineContext,
  type EngineEffect,
  type EngineEvent,
  EngineRefusal,
} from '../engine/engine-port.ts';
import type { NetState } from '../engine/net-state.ts';
import { step } from '../engine/step.ts';
import { problemAt } from '../problem.ts';
import { type AskingNet, askingNet, choiceName, isChooser } from './asking-net.ts';
import { tokensOf } from './tokens.ts';
import type { Move, PathEntry, Token, TryOut } from './try-out.ts';

/**
 * Begins to play an SOP; every decision is asked, no condition decides.
 *
 * @param context - what conditions see beside outcomes, for the answers that are expected
 * @returns problems, each at its element, where the engine would not run the SOP
 */
export function startTryOut(sop: Sop, context: EngineContext = {}): Reading<TryOut> {
  const compiled = netOf(sop);
  if (!compiled.ok) return compiled;
  return take(sop, compiled.value, undefined, context, { type: 'start' }, undefined);
}

/**
 * What follows from a move. The try-out that comes in is not changed, so that one can go back to it.
 *
 * @param sop - the SOP that the try-out was started with
 * @returns problems, and nothing has happened, where the move does not fit
 */
export function stepTryOut(
  sop: Sop,
  tryOut: TryOut,
  move: Move,
  isFollowed = false,
): Reading<TryOut> {
  const compiled = netOf(sop);
  if (!compiled.ok) return compiled;
  const token = tryOut.tokens.find(({ key }) => key === move.token);
  const event = token && eventOf(token, move);
  if (!token || !event) return notNow(token?.node ?? sop.id);
  const done = { move, node: token.node, ...(isFollowed ? { isFollowed } : {}) };
  return take(sop, compiled.value, tryOut, tryOut.context, event, done);
}

/**
 * The same as {@link stepTryOut}, and on past the decisions that the chosen outcome has made: nobody
 * is asked twice. A decision that looks at anything else waits to be answered.
 */
export function moveTryOut(sop: Sop, tryOut: TryOut, move: Move): Reading<TryOut> {
  let reading = stepTryOut(sop, tryOut, move);
  if (move.kind !== 'complete' || move.outcome === undefined) return reading;
  const before = new Set(tryOut.tokens.map(({ key }) => key));
  // Decisions that lead to each other in a circle would go on for ever.
  const passed = new Set<string>();
  while (reading.ok) {
    const { tokens } = reading.value;
    const token = tokens.find(
      (each) => isDecided(each) && !before.has(each.key) && !passed.has(each.node),
    );
    const flow = token && isDecided(token) && token.answers.find(({ isExpected }) => isExpected);
    if (!token || !flow) break;
    passed.add(token.node);
    const answer = { kind: 'answer', token: token.key, flow: flow.flow } as const;
    reading = stepTryOut(sop, reading.value, answer, true);
  }
  return reading;
}

const isDecided = (token: Token): token is Token & { readonly kind: 'decision' } =>
  token.kind === 'decision' && token.isDecided;

/**
 * Plays moves again, after the SOP was changed for instance: what {@link moveTryOut} makes of as many
 * of them as fit, one state after the start and one after each.
 */
export function replayTryOut(
  sop: Sop,
  moves: readonly Move[],
  context: EngineContext = {},
): Reading<readonly TryOut[]> {
  const first = startTryOut(sop, context);
  if (!first.ok) return first;
  const states = [first.value];
  let at = first.value;
  for (const move of moves) {
    const next = moveTryOut(sop, at, move);
    if (!next.ok) break;
    at = next.value;
    states.push(at);
  }
  return { ok: true, value: states };
}

/** The moves that somebody has made, to be made again. */
export const movesMade = ({ path }: TryOut): readonly Move[] =>
  path.flatMap(({ move, isFollowed }) => (move && !isFollowed ? move : []));

function eventOf(token: Token, move: Move): EngineEvent | undefined {
  const { key } = token;
  if (move.kind === 'complete' && token.kind === 'step') {
    const { outcome } = move;
    if (outcome === undefined) return { type: 'complete', task: key };
    if (!token.outcomes.some(({ id }) => id === outcome)) return undefined;
    return { type: 'complete', task: key, output: { outcome } };
  }
  if (move.kind === 'answer' && token.kind === 'decision') {
    if (!token.answers.some(({ flow }) => flow === move.flow)) return undefined;
    return { type: 'complete', task: key, output: { [choiceName]: move.flow } };
  }
  if (move.kind === 'pass-time' && token.kind === 'timer') return { type: 'timer', timer: key };
  if (move.kind === 'receive' && token.kind === 'message') {
    return { type: 'message', name: token.name };
  }
  if (move.kind === 'raise' && token.kind === 'step') {
    return { type: 'error', task: key, code: move.code };
  }
  return undefined;
}

function take(
  sop: Sop,
  asking: AskingNet,
  before: TryOut | undefined,
  context: EngineContext,
  event: EngineEvent,
  done: Pick<PathEntry, 'move' | 'node' | 'isFollowed'> | undefined,
): Reading<TryOut> {
  try {
    const { state: next, effects } = step(asking.net, before?.state, event, context);
    const state = next as NetState;
    const entry: PathEntry = { node: asking.net.start.id, ...done, ...tracesOf(effects) };
    const failed = effects.find((effect) => effect.type === 'failed');
    return {
      ok: true,
      value: {
        state,
        context,
        status: state.status,
        tokens: tokensOf(sop, asking, state, context),
        path: [...(before?.path ?? []), entry],
        ...(failed ? { failure: failureWords(failed.node, failed.code) } : {}),
      },
    };
  } catch (error) {
    if (!(error instanceof EngineRefusal)) throw error;
    return notNow(done?.node ?? sop.id);
  }
}

function tracesOf(effects: readonly EngineEffect[]): Pick<PathEntry, 'taken' | 'passed'> {
  return {
    taken: effects.flatMap((effect) =>
      effect.type === 'flow-taken' && !isChooser(effect.flow) ? [effect.flow] : [],
    ),
    passed: effects.flatMap((effect) =>
      (effect.type === 'passed' || effect.type === 'end-reached') && !isChooser(effect.node)
        ? [effect.node]
        : [],
    ),
  };
}

const nets = new WeakMap<Sop, Reading<AskingNet>>();

/** Compiled once for each SOP; an edit makes another one. */
function netOf(sop: Sop): Reading<AskingNet> {
  const known = nets.get(sop);
  if (known) return known;
  const compiled = compileNet(sop);
  const reading: Reading<AskingNet> = compiled.ok
    ? { ok: true, value: askingNet(compiled.value) }
    : compiled;
  nets.set(sop, reading);
  return reading;
}

const notNow = (element: string): Reading<never> => ({
  ok: false,
  problems: [
    problemAt(
      element,
      'move-not-possible',
      'Langkah uji coba ini tidak mungkin sekarang: yang ditunjuk sudah selesai atau tidak menunggu hal itu. Pilih salah satu yang sedang menunggu.',
      'This move is not possible now: what it names is done already or does not wait for it. Choose one that waits.',
    ),
  ],
});

function failureWords(node: string, code: string) {
  if (code === 'stuck') {
    return {
      id: `Alur berhenti di "${node}": gateway paralel menunggu jalan yang tidak akan datang lagi. Sambungkan semua jalan yang dimulai bersamaan ke gateway ini.`,
      en: `The flow is stuck at "${node}": a parallel gateway waits for a way that cannot come any more. Lead all ways that begin together to this gateway.`,
    };
  }
  return {
    id: `Alur berakhir dengan galat "${code}" di "${node}". Tangkap dengan event batas, atau akhiri jalan itu dengan event akhir biasa.`,
    en: `The flow ended with the error "${code}" at "${node}". Catch it by a boundary event, or end that way with a plain end event.`,
  };
}

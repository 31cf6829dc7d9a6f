import type { Sop } from '@alur/model/sop/sop.js';
import { compileNet } from '../../engine/compile.ts';
import type { EngineContext, EngineState, EngineStep } from '../../engine/engine-port.ts';
import type { Net } from '../../engine/net.ts';
import type { Item, NetState } from '../../engine/net-state.ts';
import { step } from '../../engine/step.ts';
import type { Move, Player, Sight } from './player.ts';

/** Our engine, whose state goes through JSON between any two moves. */
export class OurPlayer implements Player {
  readonly #net: Net;
  readonly #context: EngineContext;
  #state!: NetState;
  #isStuck = false;

  constructor(sop: Sop, context: EngineContext = {}) {
    this.#context = context;
    const net = compileNet(sop);
    if (!net.ok) throw new Error(JSON.stringify(net.problems));
    this.#net = net.value;
    this.#take(step(this.#net, undefined, { type: 'start' }, this.#context));
  }

  get sight(): Sight {
    const named = (as: Item['as']) =>
      this.#state.items.flatMap((item) => (item.as === as ? [item.node] : []));
    const { status } = this.#state;
    return {
      open: named('task').sort(),
      waiting: [...named('timer'), ...named('message')].sort(),
      ended: this.#isStuck ? 'stuck' : endOf(status),
    };
  }

  play(move: Move): void {
    const state = JSON.parse(JSON.stringify(this.#state)) as EngineState & NetState;
    const item = (node: string) => {
      const found = state.items.find(
        (each) => each.node === node && ['task', 'timer', 'message'].includes(each.as),
      );
      if (!found) throw new Error(`${node} does not wait`);
      return found;
    };
    this.#take(step(this.#net, state, this.#event(move, item), this.#context));
  }

  #take({ state, effects }: EngineStep): void {
    this.#state = state as NetState;
    const last = effects.at(-1);
    this.#isStuck = last?.type === 'failed' && last.code === 'stuck';
  }

  #event(move: Move, item: (node: string) => Item): Parameters<typeof step>[2] {
    switch (move.kind) {
      case 'complete':
        return {
          type: 'complete',
          task: item(move.activity).key,
          ...(move.outcome === undefined ? {} : { output: { outcome: move.outcome } }),
        };
      case 'error':
        return { type: 'error', task: item(move.activity).key, code: move.code };
      case 'happen': {
        const waiting = item(move.node);
        if (waiting.as === 'timer') return { type: 'timer', timer: waiting.key };
        const does = this.#net.nodes.get(move.node)?.does;
        const awaited = does?.kind === 'boundary' ? does.catches : does;
        return { type: 'message', name: awaited?.kind === 'message' ? awaited.name : '' };
      }
    }
  }
}

const endOf = (status: NetState['status']) =>
  status === 'running' ? 'no' : status === 'failed' ? 'failed' : 'completed';

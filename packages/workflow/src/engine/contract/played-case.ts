import {
  type EngineContext,
  type EngineEffect,
  type EngineEvent,
  type EnginePort,
  EngineRefusal,
  type EngineState,
  type EngineStep,
} from '../engine-port.ts';

/** A case that a contract plays. The state goes through JSON between any two steps. */
export class PlayedCase {
  readonly #engine: EnginePort;
  readonly context: EngineContext;
  #state: EngineState = {};
  /** Everything that followed so far. */
  readonly effects: EngineEffect[] = [];

  private constructor(engine: EnginePort, context: EngineContext) {
    this.#engine = engine;
    this.context = context;
  }

  static async start(engine: EnginePort, context: EngineContext = {}): Promise<PlayedCase> {
    const played = new PlayedCase(engine, context);
    played.#take(await engine.start(context));
    return played;
  }

  /** Activities that wait, in alphabetical order, one that waits twice named twice. */
  get open(): readonly string[] {
    return [...this.#openTasks().values()].sort();
  }

  /** How it ended: `completed`, `terminated end`, `failed gateway no-path`; '' while it runs. */
  get end(): string {
    const last = this.effects.at(-1);
    switch (last?.type) {
      case 'completed':
        return 'completed';
      case 'terminated':
        return `terminated ${last.node}`;
      case 'failed':
        return `failed ${last.node} ${last.code}`;
      default:
        return '';
    }
  }

  /** The nodes whose end was reached, in order. */
  get ends(): readonly string[] {
    return this.effects.flatMap((effect) => (effect.type === 'end-reached' ? [effect.node] : []));
  }

  taskOf(activity: string): string {
    const found = [...this.#openTasks()].find(([, open]) => open === activity);
    if (!found) throw new Error(`${activity} is not open; open: ${this.open.join(', ')}`);
    return found[0];
  }

  /** The latest timer of a node. Known also after it is cancelled or has fired. */
  timerOf(node: string): string {
    const set = this.effects.findLast(
      (effect) => effect.type === 'timer-set' && effect.node === node,
    );
    if (set?.type !== 'timer-set') throw new Error(`${node} has set no timer`);
    return set.timer;
  }

  async complete(activity: string, outcome?: string): Promise<readonly EngineEffect[]> {
    const output = outcome === undefined ? {} : { output: { outcome } };
    return this.handle({ type: 'complete', task: this.taskOf(activity), ...output });
  }

  async fire(node: string): Promise<readonly EngineEffect[]> {
    return this.handle({ type: 'timer', timer: this.timerOf(node) });
  }

  async handle(event: EngineEvent): Promise<readonly EngineEffect[]> {
    return this.#take(await this.#engine.handle(this.#state, event, this.context));
  }

  /** The code of the refusal that the event meets; '' where it is taken. */
  async refusal(event: EngineEvent): Promise<string> {
    try {
      await this.handle(event);
      return '';
    } catch (error) {
      if (error instanceof EngineRefusal) return error.code;
      throw error;
    }
  }

  #take(step: EngineStep): readonly EngineEffect[] {
    this.#state = JSON.parse(JSON.stringify(step.state)) as EngineState;
    this.effects.push(...step.effects);
    return step.effects;
  }

  #openTasks(): Map<string, string> {
    const open = new Map<string, string>();
    for (const effect of this.effects) {
      if (effect.type === 'task-opened') open.set(effect.task, effect.activity);
      if (effect.type === 'task-completed' || effect.type === 'task-cancelled') {
        open.delete(effect.task);
      }
    }
    return open;
  }
}

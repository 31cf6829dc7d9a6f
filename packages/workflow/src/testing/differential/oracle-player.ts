import * as elements from 'bpmn-elements';
import * as serializer from 'moddle-context-serializer';
import type { Sop } from '@alur/model/sop/sop.js';
import { evaluate } from 'feelin';
import { moddle } from '../../bpmn/moddle.ts';
import { writeWorkflow } from '../../bpmn/write-workflow.ts';
import type { Move, Player, Sight } from './player.ts';

/** The same SOP on `bpmn-elements`, from the BPMN that we write, its FEEL evaluated by feelin. */
export class OraclePlayer implements Player {
  readonly #definition: Definition;
  #outcome: string | null = null;
  #failed = false;
  readonly #turns = new Map<string, number>();

  private constructor(moddleContext: unknown) {
    const resolver = Resolver({ ...elements, SequenceFlow: TakenFlow });
    const serialized = serialize(moddleContext, resolver);
    const environment = new elements.Environment({
      expressions: {
        resolveExpression: (text: string, message: LoopMessage) => this.#resolve(text, message),
      },
      // Nothing happens by itself; the driver says when.
      timers: new elements.Timers({
        setTimeout: () => ({}),
        clearTimeout: () => undefined,
      } as never),
    });
    const context = elements.Context(serialized as never, environment);
    this.#definition = new elements.Definition(context) as never;
    this.#definition.on('error', () => (this.#failed = true));
    this.#definition.broker.subscribeTmp(
      'event',
      'activity.*',
      (key, { content: { executionId } }) => {
        const waits = key === 'activity.wait' || key === 'activity.timer';
        if (waits && !this.#turns.has(executionId)) this.#turns.set(executionId, this.#turns.size);
      },
      { noAck: true },
    );
    this.#definition.run();
  }

  static async start(sop: Sop): Promise<OraclePlayer> {
    return new OraclePlayer(await reader.fromXML(await writeWorkflow(sop)));
  }

  get sight(): Sight {
    const status = this.#failed ? 'failed' : this.#definition.isRunning ? 'no' : 'completed';
    if (status !== 'no') return { open: [], waiting: [], ended: status };
    const all = this.#waiting();
    const ids = (isKind: (api: Api) => boolean) =>
      all
        .filter(isKind)
        .map(({ id }) => id)
        .sort();
    const ended = all.length === 0 ? 'stuck' : 'no';
    return { open: ids(isTask), waiting: ids((api) => !isTask(api)), ended };
  }

  play(move: Move): void {
    const id = move.kind === 'happen' ? move.node : move.activity;
    const api = this.#waiting().find((each) => each.id === id);
    if (!api) throw new Error(`${id} does not wait`);
    switch (move.kind) {
      case 'complete':
        this.#outcome = move.outcome ?? this.#outcome;
        {
          api.signal({ outcome: move.outcome });
          return;
        }
      case 'error': {
        api.sendApiMessage('error', { message: move.code, code: move.code });
        return;
      }
      case 'happen': {
        api.type === 'bpmn:TimerEventDefinition' ? api.cancel() : api.signal({});
        return;
      }
    }
  }

  /** When it began to wait. Of an event, its definition waits in its name. */
  #turn({ executionId }: Api): number {
    return (
      this.#turns.get(executionId) ?? this.#turns.get(executionId.replace(/_\d+$/, '')) ?? Infinity
    );
  }

  /** Everything that waits for a move, oldest first. */
  #waiting(): Api[] {
    const found = new Map<string, Api>();
    const visit = (apis: readonly Api[]): void => {
      for (const api of apis) {
        if (found.has(api.executionId)) continue;
        found.set(api.executionId, api);
        visit(api.owner?.execution?.getPostponed?.() ?? []);
      }
    };
    visit(this.#definition.getPostponed());
    const all = [...found.values()];
    return all
      .filter((api) => isTask(api) || isEvent(api))
      .filter((api) => !all.some((each) => isInstanceOf(each, api)))
      .sort((a, b) => this.#turn(a) - this.#turn(b));
  }

  #resolve(text: string, message: LoopMessage): unknown {
    if (!text.startsWith('=')) return text;
    // `bpmn-elements` hands over what the instances put out and leaves the counting to us.
    const done = message.content?.loopOutput?.filter((each) => each !== undefined).length ?? 0;
    const scope = { outcome: this.#outcome, numberOfCompletedInstances: done };
    return evaluate(text.slice(1), scope).value;
  }
}

// What the library is declared as is out of sight for tests.
const reader = moddle as unknown as { fromXML(xml: string): Promise<unknown> };

// Its types say other names than it has.
const { Serializer: serialize, TypeResolver: Resolver } = serializer as unknown as {
  Serializer(moddleContext: unknown, resolver: unknown): unknown;
  TypeResolver(types: object): unknown;
};

/**
 * A flow that is not taken says nothing. `bpmn-elements` tells joins of flows that are not taken
 * (dead path elimination), and so a join goes on without a branch in which a choice was made and
 * a task is still open. BPMN's join waits for tokens, and tokens only move along taken flows.
 */
class TakenFlow extends (elements.SequenceFlow as unknown as new (...parts: unknown[]) => object) {
  discard(): void {}
}

const isTask = ({ type }: Api) => type === 'bpmn:UserTask' || type === 'bpmn:ManualTask';
// Its ids end in up to ten hexadecimal digits of chance; one in thousands is shorter.
const isEvent = ({ type, executionId }: Api) =>
  /^bpmn:(Timer|Message)EventDefinition$/.test(type) && /_[0-9a-f]{1,10}_\d+$/.test(executionId);

/** Is it one of the several instances of that activity? */
const isInstanceOf = (instance: Api, api: Api) =>
  isTask(api) && instance.id === api.id && instance.executionId.startsWith(`${api.executionId}_`);

interface Api {
  readonly id: string;
  readonly type: string;
  readonly executionId: string;
  readonly owner?: { readonly execution?: { getPostponed?(): readonly Api[] } };
  signal(message: object): void;
  cancel(): void;
  sendApiMessage(action: string, content: object): void;
}

interface Definition {
  readonly isRunning: boolean;
  readonly broker: {
    subscribeTmp(
      exchange: string,
      pattern: string,
      handle: (key: string, message: { content: { executionId: string } }) => void,
      options: { noAck: true },
    ): void;
  };
  on(event: 'error', handle: () => void): void;
  run(): void;
  getPostponed(): readonly Api[];
}

interface LoopMessage {
  readonly content?: { readonly loopOutput?: readonly unknown[] };
}

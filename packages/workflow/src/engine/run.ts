import type { EngineContext, EngineEffect, EngineStep } from './engine-port.ts';
import { EngineRefusal } from './engine-port.ts';
import type { FeelScope } from './feel.ts';
import { LiveItems, repeats } from './live-items.ts';
import type { Net, NetNode } from './net.ts';
import type { Item, ItemAs, NetState } from './net-state.ts';
import { conditionScope, type Memory } from './output.ts';

/** How many nodes one step may enter; a workflow that needs more goes round without a wait. */
const stepBudget = 10_000;
/** How much may live at once. */
const itemLimit = 1_000;
/** How often an activity may be done in one visit. */
const maxInstances = 100;

/** A token on its way into a node. */
interface Arrival {
  readonly node: NetNode;
  readonly scope: string | undefined;
  readonly by: string;
}

/**
 * The working copy of a state while one step is taken. Items are never changed, only replaced, so
 * the state it began with stays whole.
 */
export class Run {
  readonly live: LiveItems;
  memory: Memory;
  readonly #context: EngineContext;
  #status: NetState['status'] = 'running';
  #arrivals: Arrival[] = [];
  #entered = 0;
  #scope: FeelScope | undefined;

  constructor(net: Net, state: NetState, context: EngineContext) {
    const { status: _status, next: _next, items: _items, ...memory } = state;
    this.live = new LiveItems(net, state);
    this.memory = memory;
    this.#context = context;
  }

  // What can happen -------------------------------------------------------------------------

  begin(): void {
    this.#arrivals.push({ node: this.live.net.start, scope: undefined, by: '' });
  }

  completeTask(task: ItemAs<'task'>): void {
    this.live.remove(task);
    this.live.effects.push({ type: 'task-completed', task: task.key, activity: task.node });
    this.#finishInstance(task);
  }

  /** A timer is due or a message has come. */
  fire(item: ItemAs<'timer'> | ItemAs<'message'>): void {
    const node = this.live.node(item.node);
    const host = item.on === undefined ? undefined : this.live.item(item.on);
    this.live.remove(item);
    if (host && node.does.kind === 'boundary') {
      if (node.does.interrupting) this.live.cancel(host);
      else this.live.awaitAgain(item, node, host);
    }
    this.#pass(node, item.in);
  }

  /** An error in an item: caught on the nearest edge around it, or the end of the case. */
  raise(code: string, origin: Item | undefined, node = origin?.node ?? ''): void {
    for (let at = origin; at; at = at.in === undefined ? undefined : this.live.item(at.in)) {
      // One of several instances has no edge of its own; the activity around them has.
      if ((at.as === 'task' || at.as === 'scope') && at.loop !== undefined) continue;
      const boundary = catching(this.live.node(at.node), code);
      if (boundary) {
        this.live.cancel(at);
        this.#pass(boundary, at.in);
        return;
      }
    }
    this.stop('failed', { type: 'failed', node, code });
  }

  /** Ends the case at once; what still lives is cancelled. */
  stop(status: 'terminated' | 'cancelled' | 'failed', effect: EngineEffect): void {
    for (const item of this.live.items.filter((each) => each.in === undefined))
      this.live.cancel(item);
    this.#arrivals = [];
    this.#status = status;
    this.live.effects.push(effect);
  }

  messageName(item: ItemAs<'message'>): string {
    const { does } = this.live.node(item.node);
    const awaited = does.kind === 'boundary' ? does.catches : does;
    return awaited.kind === 'message' ? awaited.name : '';
  }

  /** Lets the tokens run until all wait. */
  finish(): EngineStep {
    do {
      this.#enterAll();
    } while (this.#status === 'running' && this.#closeScope());
    const state: NetState = {
      status: this.#status,
      next: this.live.next,
      items: this.live.items,
      ...this.memory,
    };
    return { state, effects: this.live.effects };
  }

  // Entering and leaving nodes --------------------------------------------------------------

  #enterAll(): void {
    let arrival: Arrival | undefined;
    while ((arrival = this.#arrivals.shift()) !== undefined) {
      // The subprocess that it was on its way into may be cancelled by now.
      if (arrival.scope === undefined || this.live.item(arrival.scope)) this.#enter(arrival);
    }
  }

  #enter({ node, scope, by }: Arrival): void {
    if (++this.#entered > stepBudget || this.live.items.length > itemLimit) {
      throw new EngineRefusal('too-many-steps', `at ${node.id}`);
    }
    const { does } = node;
    switch (does.kind) {
      case 'task':
      case 'subprocess':
        if (node.many) this.#openMany(node, scope);
        else this.#openOnce(node, scope);
        break;
      case 'pass':
        this.#send(does.sends, node);
        this.#pass(node, scope);
        break;
      case 'choose':
        this.#choose(node, scope);
        break;
      case 'join':
        this.#join(node, does.entries, scope, by);
        break;
      case 'timer':
        this.live.awaitTimer(node, does, scope, undefined, repeats(does));
        break;
      case 'message':
        this.live.awaitMessage(node, does.name, scope, undefined);
        break;
      case 'end':
        this.#send(does.sends, node);
        this.live.effects.push({ type: 'end-reached', node: node.id });
        break;
      case 'terminate':
        this.live.effects.push({ type: 'end-reached', node: node.id });
        this.#terminate(node, scope);
        break;
      case 'throw':
        this.live.effects.push({ type: 'end-reached', node: node.id });
        this.raise(does.code, scope === undefined ? undefined : this.live.item(scope), node.id);
        break;
      case 'boundary':
        throw new TypeError(`A flow leads into the boundary event ${node.id}`);
    }
  }

  #pass(node: NetNode, scope: string | undefined): void {
    this.live.effects.push({ type: 'passed', node: node.id });
    this.#leave(node, scope);
  }

  #leave(node: NetNode, scope: string | undefined): void {
    for (const flow of node.exits) this.#take(flow, scope);
  }

  #take(flow: NetNode['exits'][number], scope: string | undefined): void {
    this.live.effects.push({ type: 'flow-taken', flow: flow.id });
    this.#arrivals.push({ node: flow.to, scope, by: flow.id });
  }

  #choose(node: NetNode, scope: string | undefined): void {
    const sees = this.#sees();
    const flow =
      node.exits.find(
        (exit) => !exit.isDefault && (!exit.condition || exit.condition(sees) === true),
      ) ?? node.exits.find((exit) => exit.isDefault);
    if (!flow) {
      this.stop('failed', { type: 'failed', node: node.id, code: 'no-path' });
      return;
    }
    this.live.effects.push({ type: 'passed', node: node.id });
    this.#take(flow, scope);
  }

  #join(node: NetNode, entries: readonly string[], scope: string | undefined, by: string): void {
    if (entries.length > 1) {
      this.live.add(scope, { node: node.id, as: 'join', by });
      const arrived = entries.map((entry) =>
        this.live.items.find(
          (item) =>
            item.as === 'join' && item.node === node.id && item.in === scope && item.by === entry,
        ),
      );
      if (arrived.includes(undefined)) return;
      for (const item of arrived) if (item) this.live.remove(item);
    }
    this.#pass(node, scope);
  }

  #terminate(node: NetNode, scope: string | undefined): void {
    const around = scope === undefined ? undefined : this.live.item(scope);
    if (!around) {
      this.stop('terminated', { type: 'terminated', node: node.id });
      return;
    }
    // Only the subprocess ends; `#closeScope` goes on after it.
    for (const item of this.live.within(around)) this.live.cancel(item);
    this.#arrivals = this.#arrivals.filter((arrival) => arrival.scope !== scope);
  }

  /** A subprocess with nothing left in it is done, and so is the case. */
  #closeScope(): boolean {
    for (const item of this.live.items) {
      if (item.as !== 'scope' || this.live.within(item).length > 0) continue;
      this.live.remove(item);
      this.live.effects.push({ type: 'passed', node: item.node });
      this.#finishInstance(item);
      return true;
    }
    if (this.live.items.length === 0) {
      this.#status = 'completed';
      this.live.effects.push({ type: 'completed' });
    } else if (
      !this.live.items.some(({ as }) => as === 'task' || as === 'timer' || as === 'message')
    ) {
      // Tokens wait at joins for others that nothing can bring any more: the drawing is wrong.
      const join = this.live.items.find(({ as }) => as === 'join');
      this.stop('failed', { type: 'failed', node: join?.node ?? '', code: 'stuck' });
    }
    return false;
  }

  // Activities ------------------------------------------------------------------------------

  #openOnce(node: NetNode, scope: string | undefined): void {
    this.live.attach(node, this.#open(node, scope, undefined));
  }

  #openMany(node: NetNode, scope: string | undefined): void {
    const total = node.many?.cardinality(this.#sees());
    if (
      typeof total !== 'number' ||
      !Number.isInteger(total) ||
      total < 0 ||
      total > maxInstances
    ) {
      this.stop('failed', { type: 'failed', node: node.id, code: 'bad-cardinality' });
      return;
    }
    if (total === 0) {
      this.#pass(node, scope);
      return;
    }
    const many = this.live.add(scope, { node: node.id, as: 'many', total, begun: 0, done: 0 });
    this.live.attach(node, many);
    for (let begun = 0; begun < (node.many?.sequential ? 1 : total); begun++) {
      this.#openNext(node, many.key);
    }
  }

  #openNext(node: NetNode, key: string): void {
    const many = this.live.item(key);
    if (many?.as !== 'many') return;
    const begun = many.begun + 1;
    this.live.replace({ ...many, begun });
    this.#open(node, key, begun);
  }

  #open(node: NetNode, scope: string | undefined, loop: number | undefined): Item {
    const counted = loop === undefined ? {} : { loop };
    if (node.does.kind !== 'subprocess') {
      const task = this.live.add(scope, { node: node.id, as: 'task', ...counted });
      this.live.effects.push({
        type: 'task-opened',
        task: task.key,
        activity: node.id,
        ...counted,
      });
      return task;
    }
    const item = this.live.add(scope, { node: node.id, as: 'scope', ...counted });
    this.#arrivals.push({ node: node.does.start, scope: item.key, by: '' });
    return item;
  }

  /** After a task or subprocess, which is removed by now. */
  #finishInstance(instance: ItemAs<'task'> | ItemAs<'scope'>): void {
    const node = this.live.node(instance.node);
    if (instance.loop === undefined) {
      this.live.detach(instance);
      this.#leave(node, instance.in);
      return;
    }
    const before = this.live.item(instance.in ?? '');
    if (before?.as !== 'many') return;
    const many = { ...before, done: before.done + 1 };
    this.live.replace(many);
    if (many.done < many.total && !this.#isEnough(node, many, instance.loop)) {
      if (node.many?.sequential) this.#openNext(node, many.key);
      return;
    }
    for (const item of this.live.within(many)) this.live.cancel(item);
    this.live.remove(many);
    this.live.detach(many);
    this.#leave(node, many.in);
  }

  /** The names are those of BPMN 2.0, table 10.30; `loopCounter` counts from 1. */
  #isEnough(node: NetNode, many: ItemAs<'many'>, loopCounter: number): boolean {
    const sees = {
      ...this.#sees(),
      loopCounter,
      numberOfInstances: many.total,
      numberOfActiveInstances: many.begun - many.done,
      numberOfCompletedInstances: many.done,
    };
    return node.many?.until?.(sees) === true;
  }

  #send(name: string | undefined, node: NetNode): void {
    if (name !== undefined) this.live.effects.push({ type: 'message-sent', name, node: node.id });
  }

  #sees(): FeelScope {
    return (this.#scope ??= conditionScope(this.memory, this.#context));
  }
}

/** The boundary event that takes this error: one for just this code before one for all. */
function catching(node: NetNode, code: string): NetNode | undefined {
  const catches = (wanted: string) =>
    node.boundaries.find(
      ({ does }) =>
        does.kind === 'boundary' && does.catches.kind === 'error' && does.catches.code === wanted,
    );
  return catches(code) ?? catches('');
}

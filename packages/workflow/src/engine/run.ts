import type { EngineContext, EngineEffect, EngineStep } from './engine-port.ts';
import { EngineRefusal } from './engine-port.ts';
import type { FeelScope } from './feel.ts';
import type { Net, NetNode, NetTimer } from './net.ts';
import { hostOf, type Item, type ItemAs, type NetState } from './net-state.ts';
import { conditionScope, type Memory } from './output.ts';

/** How many nodes one step may enter; a workflow that needs more goes round without a wait. */
const stepBudget = 10_000;
/** How much may live at once. */
const itemLimit = 1_000;
/** How often an activity may be done in one visit. */
const maxInstances = 100;

type New<T> = T extends Item ? Omit<T, 'key' | 'in'> : never;

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
  readonly net: Net;
  items: Item[];
  memory: Memory;
  readonly #context: EngineContext;
  readonly #effects: EngineEffect[] = [];
  #status: NetState['status'] = 'running';
  #next: number;
  #arrivals: Arrival[] = [];
  #entered = 0;
  #scope: FeelScope | undefined;

  constructor(net: Net, state: NetState, context: EngineContext) {
    const { status: _, next, items, ...memory } = state;
    this.net = net;
    this.items = [...items];
    this.memory = memory;
    this.#next = next;
    this.#context = context;
  }

  // What can happen -------------------------------------------------------------------------

  begin(): void {
    this.#arrivals.push({ node: this.net.start, scope: undefined, by: '' });
  }

  completeTask(task: ItemAs<'task'>): void {
    this.#remove(task);
    this.#effects.push({ type: 'task-completed', task: task.key, activity: task.node });
    this.#finishInstance(task);
  }

  /** A timer is due or a message has come. */
  fire(item: ItemAs<'timer'> | ItemAs<'message'>): void {
    const node = this.#node(item.node);
    const host = item.on === undefined ? undefined : this.#item(item.on);
    this.#remove(item);
    if (host && node.does.kind === 'boundary') {
      if (node.does.interrupting) this.#cancel(host);
      else this.#awaitAgain(item, node, host);
    }
    this.#pass(node, item.in);
  }

  /** An error in an item: caught on the nearest edge around it, or the end of the case. */
  raise(code: string, origin: Item | undefined, node = origin?.node ?? ''): void {
    for (let at = origin; at; at = at.in === undefined ? undefined : this.#item(at.in)) {
      // One of several instances has no edge of its own; the activity around them has.
      if ((at.as === 'task' || at.as === 'scope') && at.loop !== undefined) continue;
      const boundary = catching(this.#node(at.node), code);
      if (boundary) {
        this.#cancel(at);
        return this.#pass(boundary, at.in);
      }
    }
    this.stop('failed', { type: 'failed', node, code });
  }

  /** Ends the case at once; what still lives is cancelled. */
  stop(status: 'terminated' | 'cancelled' | 'failed', effect: EngineEffect): void {
    for (const item of this.items.filter((each) => each.in === undefined)) this.#cancel(item);
    this.#arrivals = [];
    this.#status = status;
    this.#effects.push(effect);
  }

  messageName(item: ItemAs<'message'>): string {
    const { does } = this.#node(item.node);
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
      next: this.#next,
      items: this.items,
      ...this.memory,
    };
    return { state, effects: this.#effects };
  }

  // Entering and leaving nodes --------------------------------------------------------------

  #enterAll(): void {
    let arrival: Arrival | undefined;
    while ((arrival = this.#arrivals.shift()) !== undefined) {
      // The subprocess that it was on its way into may be cancelled by now.
      if (arrival.scope === undefined || this.#item(arrival.scope)) this.#enter(arrival);
    }
  }

  #enter({ node, scope, by }: Arrival): void {
    if (++this.#entered > stepBudget || this.items.length > itemLimit) {
      throw new EngineRefusal('too-many-steps', `at ${node.id}`);
    }
    const { does } = node;
    switch (does.kind) {
      case 'task':
      case 'subprocess':
        return node.many ? this.#openMany(node, scope) : this.#openOnce(node, scope);
      case 'pass':
        if (does.sends !== undefined) this.#send(does.sends, node);
        return this.#pass(node, scope);
      case 'choose':
        return this.#choose(node, scope);
      case 'join':
        return this.#join(node, does.entries, scope, by);
      case 'timer':
        return this.#awaitTimer(node, does, scope, undefined, repeats(does));
      case 'message':
        this.#add(scope, { node: node.id, as: 'message' });
        this.#effects.push({ type: 'message-awaited', name: does.name, node: node.id });
        return;
      case 'end':
        if (does.sends !== undefined) this.#send(does.sends, node);
        this.#effects.push({ type: 'end-reached', node: node.id });
        return;
      case 'terminate':
        this.#effects.push({ type: 'end-reached', node: node.id });
        return this.#terminate(node, scope);
      case 'throw':
        this.#effects.push({ type: 'end-reached', node: node.id });
        return this.raise(does.code, scope === undefined ? undefined : this.#item(scope), node.id);
      case 'boundary':
        throw new TypeError(`A flow leads into the boundary event ${node.id}`);
    }
  }

  #pass(node: NetNode, scope: string | undefined): void {
    this.#effects.push({ type: 'passed', node: node.id });
    this.#leave(node, scope);
  }

  #leave(node: NetNode, scope: string | undefined): void {
    for (const flow of node.exits) this.#take(flow, scope);
  }

  #take(flow: NetNode['exits'][number], scope: string | undefined): void {
    this.#effects.push({ type: 'flow-taken', flow: flow.id });
    this.#arrivals.push({ node: flow.to, scope, by: flow.id });
  }

  #choose(node: NetNode, scope: string | undefined): void {
    const sees = this.#sees();
    const flow =
      node.exits.find(
        (exit) => !exit.isDefault && (!exit.condition || exit.condition(sees) === true),
      ) ?? node.exits.find((exit) => exit.isDefault);
    if (!flow) return this.stop('failed', { type: 'failed', node: node.id, code: 'no-path' });
    this.#effects.push({ type: 'passed', node: node.id });
    this.#take(flow, scope);
  }

  #join(node: NetNode, entries: readonly string[], scope: string | undefined, by: string): void {
    if (entries.length > 1) {
      this.#add(scope, { node: node.id, as: 'join', by });
      const arrived = entries.map((entry) =>
        this.items.find(
          (item) =>
            item.as === 'join' && item.node === node.id && item.in === scope && item.by === entry,
        ),
      );
      if (arrived.includes(undefined)) return;
      for (const item of arrived) if (item) this.#remove(item);
    }
    this.#pass(node, scope);
  }

  #terminate(node: NetNode, scope: string | undefined): void {
    const around = scope === undefined ? undefined : this.#item(scope);
    if (!around) return this.stop('terminated', { type: 'terminated', node: node.id });
    // Only the subprocess ends; `#closeScope` goes on after it.
    for (const item of this.#within(around)) this.#cancel(item);
    this.#arrivals = this.#arrivals.filter((arrival) => arrival.scope !== scope);
  }

  /** A subprocess with nothing left in it is done, and so is the case. */
  #closeScope(): boolean {
    for (const item of this.items) {
      if (item.as !== 'scope' || this.#within(item).length > 0) continue;
      this.#remove(item);
      this.#effects.push({ type: 'passed', node: item.node });
      this.#finishInstance(item);
      return true;
    }
    if (this.items.length === 0) {
      this.#status = 'completed';
      this.#effects.push({ type: 'completed' });
    } else if (!this.items.some(({ as }) => as === 'task' || as === 'timer' || as === 'message')) {
      // Tokens wait at joins for others that nothing can bring any more: the drawing is wrong.
      const join = this.items.find(({ as }) => as === 'join');
      this.stop('failed', { type: 'failed', node: join?.node ?? '', code: 'stuck' });
    }
    return false;
  }

  // Activities ------------------------------------------------------------------------------

  #openOnce(node: NetNode, scope: string | undefined): void {
    this.#attach(node, this.#open(node, scope, undefined));
  }

  #openMany(node: NetNode, scope: string | undefined): void {
    const total = node.many?.cardinality(this.#sees());
    if (
      typeof total !== 'number' ||
      !Number.isInteger(total) ||
      total < 0 ||
      total > maxInstances
    ) {
      return this.stop('failed', { type: 'failed', node: node.id, code: 'bad-cardinality' });
    }
    if (total === 0) return this.#pass(node, scope);
    const many = this.#add(scope, { node: node.id, as: 'many', total, begun: 0, done: 0 });
    this.#attach(node, many);
    for (let begun = 0; begun < (node.many?.sequential ? 1 : total); begun++) {
      this.#openNext(node, many.key);
    }
  }

  #openNext(node: NetNode, key: string): void {
    const many = this.#item(key);
    if (many?.as !== 'many') return;
    const begun = many.begun + 1;
    this.#replace({ ...many, begun });
    this.#open(node, key, begun);
  }

  #open(node: NetNode, scope: string | undefined, loop: number | undefined): Item {
    const counted = loop === undefined ? {} : { loop };
    if (node.does.kind !== 'subprocess') {
      const task = this.#add(scope, { node: node.id, as: 'task', ...counted });
      this.#effects.push({ type: 'task-opened', task: task.key, activity: node.id, ...counted });
      return task;
    }
    const item = this.#add(scope, { node: node.id, as: 'scope', ...counted });
    this.#arrivals.push({ node: node.does.start, scope: item.key, by: '' });
    return item;
  }

  /** After a task or subprocess, which is removed by now. */
  #finishInstance(instance: ItemAs<'task'> | ItemAs<'scope'>): void {
    const node = this.#node(instance.node);
    if (instance.loop === undefined) {
      this.#detach(instance);
      return this.#leave(node, instance.in);
    }
    const before = this.#item(instance.in ?? '');
    if (before?.as !== 'many') return;
    const many = { ...before, done: before.done + 1 };
    this.#replace(many);
    if (many.done < many.total && !this.#isEnough(node, many, instance.loop)) {
      if (node.many?.sequential) this.#openNext(node, many.key);
      return;
    }
    for (const item of this.#within(many)) this.#cancel(item);
    this.#remove(many);
    this.#detach(many);
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

  // What sits on an edge --------------------------------------------------------------------

  #attach(node: NetNode, host: Item): void {
    for (const boundary of node.boundaries) {
      if (boundary.does.kind !== 'boundary') continue;
      const { catches } = boundary.does;
      if (catches.kind === 'timer') {
        this.#awaitTimer(boundary, catches, host.in, host.key, repeats(catches));
      } else if (catches.kind === 'message') {
        this.#add(host.in, { node: boundary.id, as: 'message', on: host.key });
        this.#effects.push({ type: 'message-awaited', name: catches.name, node: boundary.id });
      }
    }
  }

  /** A message may come again, and a cycle has its next turn; a date or duration is over. */
  #awaitAgain(item: ItemAs<'timer'> | ItemAs<'message'>, boundary: NetNode, host: Item): void {
    if (boundary.does.kind !== 'boundary') return;
    const { catches } = boundary.does;
    if (catches.kind === 'message') {
      this.#add(host.in, { node: boundary.id, as: 'message', on: host.key });
      this.#effects.push({ type: 'message-awaited', name: catches.name, node: boundary.id });
    } else if (catches.kind === 'timer' && item.as === 'timer') {
      const left = item.left === undefined || item.left < 0 ? item.left : item.left - 1;
      if (left !== undefined && left !== 0) {
        this.#awaitTimer(boundary, catches, host.in, host.key, left);
      }
    }
  }

  #awaitTimer(
    node: NetNode,
    { timer: kind, text }: NetTimer,
    scope: string | undefined,
    on: string | undefined,
    left: number | undefined,
  ): void {
    const item = this.#add(scope, {
      node: node.id,
      as: 'timer',
      ...(on === undefined ? {} : { on }),
      ...(left === undefined ? {} : { left }),
    });
    this.#effects.push({ type: 'timer-set', timer: item.key, node: node.id, kind, text });
  }

  #detach(host: Item): void {
    for (const item of this.items.filter((each) => hostOf(each) === host.key)) this.#cancel(item);
  }

  #cancel(item: Item): void {
    if (!this.#item(item.key)) return;
    this.#remove(item);
    for (const inner of this.items.filter((each) => each.in === item.key)) this.#cancel(inner);
    this.#detach(item);
    if (item.as === 'task') {
      this.#effects.push({ type: 'task-cancelled', task: item.key, activity: item.node });
    } else if (item.as === 'timer') {
      this.#effects.push({ type: 'timer-cancelled', timer: item.key, node: item.node });
    }
  }

  // Items -----------------------------------------------------------------------------------

  #add(scope: string | undefined, item: New<Item>): Item {
    const key = String(this.#next++);
    const added = { key, ...item, ...(scope === undefined ? {} : { in: scope }) } as Item;
    this.items.push(added);
    return added;
  }

  #replace(item: Item): void {
    this.items = this.items.map((each) => (each.key === item.key ? item : each));
  }

  #remove(item: Item): void {
    this.items = this.items.filter((each) => each.key !== item.key);
  }

  #item(key: string): Item | undefined {
    return this.items.find((each) => each.key === key);
  }

  #within(item: Item): Item[] {
    return this.items.filter((each) => each.in === item.key && hostOf(each) === undefined);
  }

  #node(id: string): NetNode {
    const node = this.net.nodes.get(id);
    if (!node)
      throw new TypeError(`The state is of another workflow: ${id} is not in ${this.net.workflow}`);
    return node;
  }

  #send(name: string, node: NetNode): void {
    this.#effects.push({ type: 'message-sent', name, node: node.id });
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

/** How often a cycle fires: 3 of `R3/PT1H`, -1 of `R/PT1H`; undefined for what fires once. */
function repeats({ timer, text }: NetTimer): number | undefined {
  if (timer !== 'cycle') return undefined;
  const count = /^R(\d*)\//.exec(text)?.[1];
  return count ? Number(count) : -1;
}

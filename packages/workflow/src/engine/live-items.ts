import type { EngineEffect } from './engine-port.ts';
import type { Net, NetNode, NetTimer } from './net.ts';
import { hostOf, type Item, type ItemAs, type NetState } from './net-state.ts';

type New<T> = T extends Item ? Omit<T, 'key' | 'in'> : never;

/**
 * What lives in a case while one step is taken, and what its coming and going leads to. Items are
 * never changed, only replaced, so the state that they came from stays whole.
 */
export class LiveItems {
  readonly net: Net;
  readonly effects: EngineEffect[] = [];
  items: Item[];
  #next: number;

  constructor(net: Net, { items, next }: NetState) {
    this.net = net;
    this.items = [...items];
    this.#next = next;
  }

  /** The key that the next item gets. */
  get next(): number {
    return this.#next;
  }

  // What sits on an edge --------------------------------------------------------------------

  attach(node: NetNode, host: Item): void {
    for (const boundary of node.boundaries) {
      if (boundary.does.kind !== 'boundary') continue;
      const { catches } = boundary.does;
      if (catches.kind === 'timer') {
        this.awaitTimer(boundary, catches, host.in, host.key, repeats(catches));
      } else if (catches.kind === 'message') {
        this.awaitMessage(boundary, catches.name, host.in, host.key);
      }
    }
  }

  /** A message may come again, and a cycle has its next turn; a date or duration is over. */
  awaitAgain(item: ItemAs<'timer'> | ItemAs<'message'>, boundary: NetNode, host: Item): void {
    if (boundary.does.kind !== 'boundary') return;
    const { catches } = boundary.does;
    if (catches.kind === 'message') {
      this.awaitMessage(boundary, catches.name, host.in, host.key);
    } else if (catches.kind === 'timer' && item.as === 'timer') {
      const left = item.left === undefined || item.left < 0 ? item.left : item.left - 1;
      if (left !== undefined && left !== 0) {
        this.awaitTimer(boundary, catches, host.in, host.key, left);
      }
    }
  }

  awaitTimer(
    node: NetNode,
    { timer: kind, text }: NetTimer,
    scope: string | undefined,
    on: string | undefined,
    left: number | undefined,
  ): void {
    const item = this.add(scope, {
      node: node.id,
      as: 'timer',
      ...(on === undefined ? {} : { on }),
      ...(left === undefined ? {} : { left }),
    });
    this.effects.push({ type: 'timer-set', timer: item.key, node: node.id, kind, text });
  }

  awaitMessage(
    node: NetNode,
    name: string,
    scope: string | undefined,
    on: string | undefined,
  ): void {
    this.add(scope, { node: node.id, as: 'message', ...(on === undefined ? {} : { on }) });
    this.effects.push({ type: 'message-awaited', name, node: node.id });
  }

  detach(host: Item): void {
    for (const item of this.items.filter((each) => hostOf(each) === host.key)) this.cancel(item);
  }

  cancel(item: Item): void {
    if (!this.item(item.key)) return;
    this.remove(item);
    for (const inner of this.items.filter((each) => each.in === item.key)) this.cancel(inner);
    this.detach(item);
    if (item.as === 'task') {
      this.effects.push({ type: 'task-cancelled', task: item.key, activity: item.node });
    } else if (item.as === 'timer') {
      this.effects.push({ type: 'timer-cancelled', timer: item.key, node: item.node });
    }
  }

  // Items -----------------------------------------------------------------------------------

  add(scope: string | undefined, item: New<Item>): Item {
    const key = String(this.#next++);
    const added = { key, ...item, ...(scope === undefined ? {} : { in: scope }) } as Item;
    this.items.push(added);
    return added;
  }

  replace(item: Item): void {
    this.items = this.items.map((each) => (each.key === item.key ? item : each));
  }

  remove(item: Item): void {
    this.items = this.items.filter((each) => each.key !== item.key);
  }

  item(key: string): Item | undefined {
    return this.items.find((each) => each.key === key);
  }

  within(item: Item): Item[] {
    return this.items.filter((each) => each.in === item.key && hostOf(each) === undefined);
  }

  node(id: string): NetNode {
    const node = this.net.nodes.get(id);
    if (!node)
      throw new TypeError(`The state is of another workflow: ${id} is not in ${this.net.workflow}`);
    return node;
  }
}

/**
 * How often a cycle fires: 3 of `R3/PT1H`, 1 of `R0/PT1H`, which is not repeated, -1 of `R/PT1H`;
 * undefined for what fires once.
 */
export function repeats({ timer, text }: NetTimer): number | undefined {
  if (timer !== 'cycle') return undefined;
  const count = /^R(\d*)\//.exec(text)?.[1];
  return count ? Math.max(1, Number(count)) : -1;
}

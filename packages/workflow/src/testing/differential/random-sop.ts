import type { EventTrigger, FlowNode, Sop } from '@alur/model/sop/sop.js';
import { drawSop, type Sketch } from '../../engine/contract/draw-sop.ts';
import type { Random } from './random.ts';

/** What tasks answer with; conditions ask for the latest. */
export const outcomes = ['a', 'b', 'again'] as const;

/** Where the next block is connected: a node, and the condition of the arrow out of it. */
interface Exit {
  readonly node: string;
  readonly on?: string;
}

/**
 * A random SOP of nested blocks: tasks, choices, parallel branches, loops, subprocesses, events
 * on edges, activities done several times. Every case of it comes to an end.
 *
 * @param depth - how deep blocks are nested; the size grows with it
 */
export function randomSop(random: Random, depth = 3): Sop {
  return new Grower(random).grow(depth);
}

class Grower {
  readonly #random: Random;
  readonly #nodes: Record<string, Sketch> = {};
  readonly #flows: string[] = [];
  /** Of the subprocesses around what is being drawn. */
  readonly #parents: string[] = [];
  /** Inside of a loop or of what is done several times. */
  #loops = 0;
  #count = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  grow(depth: number): Sop {
    const start = this.#add('start', { type: 'startEvent' });
    const exit = this.#sequence({ node: start }, depth, 2);
    this.#link(exit, this.#add('end', { type: 'endEvent' }));
    return drawSop(this.#nodes, this.#flows);
  }

  #add(kind: string, node: Partial<FlowNode> & { type: string }): string {
    const id = `${kind}${++this.#count}`;
    const parent = this.#parents.at(-1);
    this.#nodes[id] = { ...node, ...(parent === undefined ? {} : { parent }) };
    return id;
  }

  #link({ node, on }: Exit, target: string): void {
    this.#flows.push(on === undefined ? `${node} ${target}` : `${node} ${target} ${on}`);
  }

  #sequence(from: Exit, depth: number, least = 0): Exit {
    let exit = this.#task(from);
    for (let blocks = this.#random.between(least, 2); blocks > 0; blocks--) {
      exit = this.#block(exit, depth);
    }
    return exit;
  }

  #block(from: Exit, depth: number): Exit {
    const roll = depth === 0 ? 0 : this.#random.next();
    if (roll < 0.2) return this.#task(from);
    if (roll < 0.4) return this.#choice(from, depth - 1);
    if (roll < 0.55) return this.#parallel(from, depth - 1);
    if (roll < 0.7) return this.#loop(from, depth - 1);
    if (roll < 0.9) return this.#subprocess(from, depth - 1);
    return this.#catch(from);
  }

  #task(from: Exit): Exit {
    const type = this.#random.pick(['userTask', 'manualTask']);
    const several = this.#random.chance(0.2);
    const id = this.#add('task', { type, ...(several ? this.#several(true) : {}) });
    this.#link(from, id);
    return this.#random.chance(0.25) ? this.#edge(id, this.#trigger()) : { node: id };
  }

  #several(mayCount: boolean): Pick<FlowNode, 'multiInstance'> {
    const enough = mayCount
      ? ['= numberOfCompletedInstances >= 2', '= outcome = "b"']
      : ['= outcome = "b"'];
    return {
      multiInstance: {
        sequential: this.#random.chance(0.5),
        cardinality: String(this.#random.between(1, 3)),
        ...(this.#random.chance(0.4) ? { until: this.#random.pick(enough) } : {}),
      },
    };
  }

  #trigger(): EventTrigger {
    return this.#random.pick<EventTrigger>([
      { kind: 'timer', timer: 'duration', text: 'P1D' },
      { kind: 'message', name: `message${this.#count}` },
      { kind: 'error', code: 'broken' },
    ]);
  }

  /** An event on the edge of an activity, with a task after it. */
  #edge(attachedTo: string, trigger: EventTrigger): Exit {
    // In a loop the second token could come back while the first is still there, and
    // `bpmn-elements` does one at a time.
    const mayGoOn = trigger.kind === 'timer' && this.#loops === 0;
    const interrupting = !(mayGoOn && this.#random.chance(0.5));
    const edge = this.#add('edge', { type: 'boundaryEvent', attachedTo, interrupting, trigger });
    const handler = this.#add('handler', { type: 'userTask' });
    this.#link({ node: edge }, handler);
    if (interrupting && this.#random.chance(0.6)) {
      const merge = this.#add('merge', { type: 'exclusiveGateway' });
      this.#link({ node: attachedTo }, merge);
      this.#link({ node: handler }, merge);
      return { node: merge };
    }
    this.#link({ node: handler }, this.#add('end', { type: 'endEvent' }));
    return { node: attachedTo };
  }

  #choice(from: Exit, depth: number): Exit {
    const split = this.#add('split', { type: 'exclusiveGateway' });
    const merge = this.#add('merge', { type: 'exclusiveGateway' });
    this.#link(from, split);
    for (const on of [
      '= outcome = "a"',
      ...(this.#random.chance(0.4) ? ['= outcome = "b"'] : []),
    ]) {
      this.#link(this.#sequence({ node: split, on }, depth), merge);
    }
    const otherwise = { node: split, on: 'default' };
    this.#link(this.#random.chance(0.4) ? otherwise : this.#sequence(otherwise, depth), merge);
    return { node: merge };
  }

  #parallel(from: Exit, depth: number): Exit {
    const fork = this.#add('fork', { type: 'parallelGateway' });
    const join = this.#add('join', { type: 'parallelGateway' });
    this.#link(from, fork);
    for (let branches = this.#random.between(2, 3); branches > 0; branches--) {
      this.#link(this.#sequence({ node: fork }, depth), join);
    }
    return { node: join };
  }

  #loop(from: Exit, depth: number): Exit {
    const merge = this.#add('merge', { type: 'exclusiveGateway' });
    this.#link(from, merge);
    this.#loops++;
    const body = this.#sequence({ node: merge }, depth);
    this.#loops--;
    const decide = this.#add('decide', { type: 'exclusiveGateway' });
    this.#link(body, decide);
    this.#link({ node: decide, on: '= outcome = "again"' }, merge);
    return { node: decide, on: 'default' };
  }

  #subprocess(from: Exit, depth: number): Exit {
    const several = this.#random.chance(0.25);
    const id = this.#add('part', { type: 'subProcess', ...(several ? this.#several(false) : {}) });
    this.#link(from, id);
    this.#parents.push(id);
    if (several) this.#loops++;
    const body = this.#sequence({ node: this.#add('start', { type: 'startEvent' }) }, depth);
    // `bpmn-elements` shows an error to every edge that could catch it, not to the nearest, and
    // again to one that is set later: so each subprocess has a code of its own and is there once.
    const fails = this.#loops === 0 && this.#random.chance(0.4);
    if (fails) {
      const split = this.#add('split', { type: 'exclusiveGateway' });
      this.#link(body, split);
      const trigger = { kind: 'error', code: id } as const;
      this.#link(
        { node: split, on: '= outcome = "b"' },
        this.#add('fail', { type: 'endEvent', trigger }),
      );
      this.#link({ node: split, on: 'default' }, this.#add('end', { type: 'endEvent' }));
    } else {
      this.#link(body, this.#add('end', { type: 'endEvent' }));
    }
    if (several) this.#loops--;
    this.#parents.pop();
    if (fails) return this.#edge(id, { kind: 'error', code: id });
    return this.#random.chance(0.2)
      ? this.#edge(id, { kind: 'timer', timer: 'duration', text: 'P1D' })
      : { node: id };
  }

  #catch(from: Exit): Exit {
    const trigger = this.#random.pick<EventTrigger>([
      { kind: 'timer', timer: 'duration', text: 'P1D' },
      { kind: 'message', name: `message${this.#count}` },
    ]);
    const id = this.#add('catch', { type: 'intermediateCatchEvent', trigger });
    this.#link(from, id);
    return { node: id };
  }
}

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
 * @param wide - with all that our engine runs; else less what `bpmn-elements` does otherwise
 */
export function randomSop(random: Random, depth = 3, wide = false): Sop {
  return new Grower(random, wide).grow(depth);
}

/** What stands in real SOPs, and what XML, JUEL and JSON each take for their own. */
const oddName = `Memeriksa "berkas" & <lampiran> 'asli' – 100% #1 {x} $y \\ é`;

class Grower {
  readonly #random: Random;
  readonly #wide: boolean;
  readonly #nodes: Record<string, Sketch> = {};
  readonly #flows: string[] = [];
  /** Of the subprocesses around what is being drawn. */
  readonly #parents: string[] = [];
  /** Inside of a loop or of what is done several times. */
  #loops = 0;
  #count = 0;

  /** The codes of errors that something around catches; empty: every code. */
  readonly #caught: string[] = [];
  /** The last task drawn. */
  #asked = '';

  constructor(random: Random, wide: boolean) {
    this.#random = random;
    this.#wide = wide;
  }

  /** So that what is wide draws nothing where it is not. */
  #may(probability: number): boolean {
    return this.#wide && this.#random.chance(probability);
  }

  grow(depth: number): Sop {
    const start = this.#add('start', { type: 'startEvent' });
    const exit = this.#sequence({ node: start }, depth, 2);
    this.#link(exit, this.#end());
    return drawSop(this.#nodes, this.#flows);
  }

  #add(kind: string, node: Partial<FlowNode> & { type: string }): string {
    const id = `${kind}${++this.#count}`;
    const parent = this.#parents.at(-1);
    this.#nodes[id] = { ...node, ...(parent === undefined ? {} : { parent }) };
    return id;
  }

  /** @param mayStop - and with it all that is beside */
  #end(mayStop = false): string {
    if (mayStop && this.#may(0.3)) {
      return this.#add('stop', { type: 'endEvent', trigger: { kind: 'terminate' } });
    }
    const sends = this.#may(0.2);
    return this.#add('end', {
      type: 'endEvent',
      ...(sends ? { trigger: { kind: 'message', name: 'selesai' } } : {}),
    });
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
    if (this.#may(0.3)) return this.#throw(from);
    return this.#catch(from);
  }

  #task(from: Exit): Exit {
    const type = this.#random.pick(['userTask', 'manualTask']);
    const several = this.#random.chance(this.#wide ? 0.4 : 0.2);
    const id = this.#add('task', {
      type,
      ...(several ? this.#several(true) : {}),
      ...(this.#may(0.3) ? { name: oddName } : {}),
    });
    this.#asked = id;
    this.#link(from, id);
    const exit = this.#random.chance(0.25) ? this.#edge(id, this.#trigger()) : { node: id };
    if (this.#may(0.1)) this.#edgeBeside(id);
    return exit;
  }

  /** One more event at the same step, after which nothing comes back. */
  #edgeBeside(attachedTo: string): void {
    const interrupting = this.#random.chance(0.5);
    const trigger = this.#trigger();
    const goesOn = !interrupting && trigger.kind !== 'error';
    const edge = this.#add('edge', {
      type: 'boundaryEvent',
      attachedTo,
      interrupting: !goesOn,
      trigger,
    });
    const handler = this.#add('handler', { type: 'userTask' });
    this.#link({ node: edge }, handler);
    this.#link({ node: handler }, this.#end(true));
  }

  #several(mayCount: boolean): Pick<FlowNode, 'multiInstance'> {
    const enough = mayCount
      ? ['= numberOfCompletedInstances >= 2', '= outcome = "b"']
      : ['= outcome = "b"'];
    if (this.#wide) {
      enough.push('= loopCounter >= 2', '= numberOfInstances = 2', '= not(outcome = "a")');
    }
    const sequential = this.#random.chance(0.5);
    if (this.#wide && !sequential) enough.push('= numberOfActiveInstances <= 1');
    return {
      multiInstance: {
        sequential,
        cardinality: this.#may(0.2)
          ? this.#random.pick(this.#howOften())
          : String(this.#random.between(1, 3)),
        ...(this.#random.chance(this.#wide ? 0.8 : 0.4)
          ? { until: this.#random.pick(enough) }
          : {}),
      },
    };
  }

  /** Never not at all in a loop: it could go round without anybody to stop it. */
  #howOften(): readonly string[] {
    return this.#loops === 0 ? ['= 1 + 1', '0', '= 0'] : ['= 1 + 1'];
  }

  #trigger(): EventTrigger {
    return this.#random.pick<EventTrigger>([
      { kind: 'timer', timer: 'duration', text: 'P1D' },
      { kind: 'message', name: `message${this.#count}` },
      { kind: 'error', code: this.#may(0.3) ? this.#random.pick(['', 'other']) : 'broken' },
    ]);
  }

  /** An event on the edge of an activity, with a task after it. */
  #edge(attachedTo: string, trigger: EventTrigger): Exit {
    // In a loop the second token could come back while the first is still there, and
    // `bpmn-elements` does one at a time.
    const mayGoOn = this.#wide
      ? trigger.kind !== 'error'
      : trigger.kind === 'timer' && this.#loops === 0;
    const interrupting = !(mayGoOn && this.#random.chance(0.5));
    const edge = this.#add('edge', {
      type: 'boundaryEvent',
      attachedTo,
      interrupting,
      trigger:
        trigger.kind === 'timer' && !interrupting && this.#may(0.5)
          ? {
              kind: 'timer',
              timer: 'cycle',
              text: this.#random.pick(['R3/PT1H', 'R/P1D', 'R0/PT1H']),
            }
          : trigger,
    });
    const handler = this.#add('handler', { type: 'userTask' });
    this.#link({ node: edge }, handler);
    if (interrupting && this.#random.chance(0.6)) {
      const merge = this.#add('merge', { type: 'exclusiveGateway' });
      this.#link({ node: attachedTo }, merge);
      this.#link({ node: handler }, merge);
      return { node: merge };
    }
    this.#link({ node: handler }, this.#end(true));
    return { node: attachedTo };
  }

  #choice(from: Exit, depth: number): Exit {
    const split = this.#add('split', { type: 'exclusiveGateway' });
    const merge = this.#may(0.3)
      ? this.#add('merging', { type: 'userTask' })
      : this.#add('merge', { type: 'exclusiveGateway' });
    this.#link(from, split);
    for (const on of [
      this.#may(0.3) ? `= outcomes.${this.#asked} = "a"` : '= outcome = "a"',
      ...(this.#random.chance(0.4) ? ['= outcome = "b"'] : []),
    ]) {
      this.#link(this.#sequence({ node: split, on }, depth), merge);
    }
    const otherwise = { node: split, on: 'default' };
    this.#link(this.#random.chance(0.4) ? otherwise : this.#sequence(otherwise, depth), merge);
    return { node: merge };
  }

  #parallel(from: Exit, depth: number): Exit {
    const fork = this.#may(0.3)
      ? this.#add('forking', { type: 'userTask' })
      : this.#add('fork', { type: 'parallelGateway' });
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
    const code = this.#may(0.5) ? this.#random.pick(['', 'broken', 'other']) : id;
    const mayFail = this.#wide ? this.#random.chance(0.4) : undefined;
    if (mayFail === true) this.#caught.push(code);
    this.#link(from, id);
    this.#parents.push(id);
    if (several) this.#loops++;
    const body = this.#sequence({ node: this.#add('start', { type: 'startEvent' }) }, depth);
    // `bpmn-elements` shows an error to every edge that could catch it, not to the nearest, and
    // again to one that is set later: so each subprocess has a code of its own and is there once.
    const fails = mayFail ?? (this.#loops === 0 && this.#random.chance(0.4));
    const thrown = this.#caught.length === 0 ? undefined : this.#random.pick(this.#caught);
    if (fails || (thrown !== undefined && this.#may(0.5))) {
      const split = this.#add('split', { type: 'exclusiveGateway' });
      this.#link(body, split);
      const trigger = {
        kind: 'error',
        code: thrown === undefined ? id : thrown === '' ? 'broken' : thrown,
      } as const;
      this.#link(
        { node: split, on: '= outcome = "b"' },
        this.#add('fail', { type: 'endEvent', trigger }),
      );
      this.#link({ node: split, on: 'default' }, this.#end());
    } else {
      this.#link(body, this.#end(true));
    }
    if (several) this.#loops--;
    this.#parents.pop();
    if (mayFail === true) this.#caught.pop();
    if (fails) return this.#edge(id, { kind: 'error', code });
    return this.#random.chance(0.2)
      ? this.#edge(id, { kind: 'timer', timer: 'duration', text: 'P1D' })
      : { node: id };
  }

  #throw(from: Exit): Exit {
    const sends = this.#random.chance(0.5);
    const id = this.#add('throw', {
      type: 'intermediateThrowEvent',
      ...(sends ? { trigger: { kind: 'message', name: 'kabar' } } : {}),
    });
    this.#link(from, id);
    return { node: id };
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

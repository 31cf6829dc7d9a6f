import type { Flow, Sop } from '@alur/model/sop/sop.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import { freshId } from '@alur/workflow/edit/fresh-id.js';
import type { SopEdit } from '@alur/workflow/edit/sop-edit.js';

/** Parallel gateways between which steps run at the same time, a branch a step. */
interface Block {
  readonly fork: string;
  readonly join: string;
  readonly steps: readonly string[];
}

/**
 * The steps that a plain step can come to run beside: the one right before or behind it, or those
 * that already run at the same time there. Whatever else is parallel is drawn in the diagram.
 */
export function partnersOf(sop: Sop, id: string): readonly string[] {
  const at = new Ways(sop);
  if (!at.isPlain(id) || at.blockOf(id)) return [];
  const [before, behind] = [at.before(id), at.behind(id)];
  const ahead = before === undefined ? undefined : at.blockWith('join', before);
  const after = at.nextBlock(id);
  return [
    ...(before && at.isPlain(before) && at.exits(before).length === 1 ? [before] : []),
    ...(ahead?.steps ?? []),
    ...(behind && at.isPlain(behind) && at.entries(behind).length === 1 ? [behind] : []),
    ...(after?.steps ?? []),
  ];
}

/** The steps that a step runs beside, each a branch of its own; undefined where it runs alone. */
export function branchBeside(sop: Sop, id: string): readonly string[] | undefined {
  return new Ways(sop).blockOf(id)?.steps.filter((step) => step !== id);
}

/** Has a step run at the same time as one of its {@link partnersOf}. */
export function runBeside(authored: AuthoredSop, id: string, partner: string): readonly SopEdit[] {
  const { sop } = authored;
  const at = new Ways(sop);
  const fresh = freshNames(authored);
  const isBehind = at.before(id) === partner;
  const block = at.blockOf(partner);
  if (block) return intoBlock(at, fresh, block, id);
  const [first, second] = isBehind ? [partner, id] : [id, partner];
  const [between] = at.exits(first);
  const [onward] = at.exits(second);
  const node = sop.nodes.find((each) => each.id === first);
  if (!between || !onward || !node) return [];
  const [fork, join] = [fresh('cabang'), fresh('gabung')];
  const gateway = { type: 'parallelGateway', name: '', performer: node.performer };
  const parent = node.parent === undefined ? {} : { parent: node.parent };
  return [
    ...[fork, join].map((each): SopEdit => {
      return { kind: 'set-node', node: { id: each, ...gateway, ...parent } };
    }),
    ...at.entries(first).map((entry) => lead(entry.id, { target: fork })),
    lead(fresh(`${fork}-${first}`), { source: fork, target: first }),
    lead(between.id, { source: fork }),
    lead(fresh(`${first}-${join}`), { source: first, target: join }),
    lead(fresh(`${join}-${onward.target}`), { source: join, target: onward.target }),
    lead(onward.id, { target: join }),
  ];
}

function intoBlock(
  at: Ways,
  fresh: (name: string) => string,
  { fork, join }: Block,
  id: string,
): readonly SopEdit[] {
  const [exit] = at.exits(id);
  if (!exit) return [];
  if (exit.target === fork) {
    return [
      ...at.entries(id).map((entry) => lead(entry.id, { target: fork })),
      lead(exit.id, { target: join }),
      lead(fresh(`${fork}-${id}`), { source: fork, target: id }),
    ];
  }
  const [entry] = at.entries(id);
  if (!entry) return [];
  return [
    lead(fresh(`${join}-${exit.target}`), { source: join, target: exit.target }),
    lead(entry.id, { source: fork }),
    lead(exit.id, { target: join }),
  ];
}

/** Has a step follow what it ran beside, or come before it where its row does. */
export function runAlone({ sop }: AuthoredSop, id: string): readonly SopEdit[] {
  const at = new Ways(sop);
  const block = at.blockOf(id);
  const [into] = at.entries(id);
  const [out] = at.exits(id);
  if (!block || !into || !out) return [];
  const { fork, join, steps } = block;
  const rows = sop.activities.filter((activity) => steps.includes(activity.id));
  const isFirst = rows[0]?.id === id;
  const [onward] = at.exits(join);
  const edits = isFirst
    ? [
        ...at.entries(fork).map((entry) => lead(entry.id, { target: id })),
        { kind: 'remove-flow', flow: into.id } as const,
        lead(out.id, { target: fork }),
      ]
    : [
        ...(onward ? [lead(onward.id, { source: id })] : []),
        { kind: 'remove-flow', flow: out.id } as const,
        lead(into.id, { source: join }),
      ];
  const isOver = steps.length === 2;
  return [
    ...edits,
    ...(isOver ? [fork, join].map((node): SopEdit => ({ kind: 'remove-node', node })) : []),
  ];
}

/** What leads where, around steps. */
class Ways {
  private readonly sop: Sop;

  constructor(sop: Sop) {
    this.sop = sop;
  }

  readonly exits = (id: string): readonly Flow[] =>
    this.sop.flows.filter(({ source }) => source === id);

  readonly entries = (id: string): readonly Flow[] =>
    this.sop.flows.filter(({ target }) => target === id);

  /** A step that leads one way on, and has no time limit that leads another. */
  isPlain(id: string): boolean {
    const { activities, nodes } = this.sop;
    const [exit, second] = this.exits(id);
    const isStep = activities.some((each) => each.id === id);
    const hasEvents = nodes.some(({ attachedTo }) => attachedTo === id);
    if (!isStep || !exit || second || hasEvents || this.entries(id).length === 0) return false;
    const behind = nodes.find((node) => node.id === exit.target)?.type;
    return behind === 'parallelGateway' || !behind?.endsWith('Gateway');
  }

  /** What leads to a step, where that is one node and nothing was decided for it. */
  before(id: string): string | undefined {
    const [entry, second] = this.entries(id);
    return second || entry?.condition !== undefined ? undefined : entry?.source;
  }

  behind(id: string): string | undefined {
    return this.exits(id)[0]?.target;
  }

  blockOf(step: string): Block | undefined {
    const fork = this.before(step);
    const join = this.behind(step);
    if (fork === undefined || join === undefined || this.exits(step).length !== 1) return undefined;
    const block = this.blockWith('fork', fork);
    return block?.join === join ? block : undefined;
  }

  /** The block right behind a step that nothing else leads to. */
  nextBlock(step: string): Block | undefined {
    const behind = this.behind(step);
    if (behind === undefined || this.entries(behind).length !== 1) return undefined;
    return this.blockWith('fork', behind);
  }

  /** Of a gateway that all branches of a block begin or end at; each is one plain step. */
  blockWith(end: 'fork' | 'join', gateway: string): Block | undefined {
    const { nodes } = this.sop;
    const flows = end === 'fork' ? this.exits(gateway) : this.entries(gateway);
    const steps = flows.map(({ source, target }) => (end === 'fork' ? target : source));
    const forks = new Set(steps.map((step) => this.before(step)));
    const joins = new Set(steps.map((step) => this.behind(step)));
    const [fork] = forks;
    const [join] = joins;
    const isParallel = (id: string | undefined) =>
      nodes.some((node) => node.id === id && node.type === 'parallelGateway');
    if (steps.length < 2 || forks.size > 1 || joins.size > 1) return undefined;
    if (!isParallel(fork) || !isParallel(join) || !steps.every((step) => this.isPlain(step)))
      return undefined;
    const isWhole =
      this.exits(fork ?? '').length === steps.length &&
      this.entries(join ?? '').length === steps.length &&
      this.exits(join ?? '').length === 1;
    return fork !== undefined && join !== undefined && isWhole ? { fork, join, steps } : undefined;
  }
}

const lead = (flow: string, change: { readonly source?: string; readonly target?: string }) =>
  ({ kind: 'set-flow', flow, change }) as const satisfies SopEdit;

/** Ids for several new elements, each only once, before any of them is in the SOP. */
function freshNames(authored: AuthoredSop): (name: string) => string {
  const given: string[] = [];
  return (name) => {
    const retired = new Set([...(authored.retired ?? []), ...given]);
    const id = freshId({ ...authored, retired }, name, 'flow');
    given.push(id);
    return id;
  };
}

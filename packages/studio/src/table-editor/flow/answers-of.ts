import type { Activity, Outcome, Sop } from '@alur/model/sop/sop.js';
import { outcomeOf } from '@alur/workflow/edit/outcomes.js';
import type { TablePlan } from '@alur/workflow/layout/table/plan.js';

/** A way on from a step as its form shows it. */
export interface Way {
  /** The arrow that carries it, where there is one already. */
  readonly flow?: string | undefined;
  /** "Ya"; empty of the one way on from a plain step. */
  readonly label: string;
  /**
   * The id of an activity, or of a decision or a parallel branch that stands by itself; undefined
   * for the end.
   */
  readonly target?: string | undefined;
  /** The steps that one arrow leads to at once, past a parallel branch. */
  readonly atOnce?: readonly string[] | undefined;
  /** What the performer chooses for it, where that is known. */
  readonly outcome?: Outcome | undefined;
}

/** The ways on from a step, as the table draws them: of a decision its answers. */
export function waysOf(sop: Sop, plan: TablePlan, activity: Activity): readonly Way[] {
  const ends = new Set(
    plan.symbols.filter(({ kind }) => kind === 'terminator').map(({ id }) => id),
  );
  const ways = new Map<string | undefined, Way>();
  for (const arrow of plan.arrows.filter(({ source }) => source === activity.id)) {
    const [first] = arrow.flows;
    const flow = sop.flows.find(({ id }) => id === first);
    const { atOnce, target } = ways.get(first) ?? {};
    const known = atOnce ?? (target === undefined ? [] : [target]);
    const isOne = !ways.has(first);
    ways.set(first, {
      flow: first,
      label: arrow.label,
      target: isOne ? (ends.has(arrow.target) ? undefined : arrow.target) : flow?.target,
      ...(isOne ? {} : { atOnce: [...known, arrow.target] }),
      outcome: flow && outcomeOf(activity, flow),
    });
  }
  return [...ways.values()];
}

/**
 * Whether a step goes several ways that are no answers: at once, or when its time is up. Only the
 * diagram has words for these.
 */
export function goesSeveralWays({ symbols, arrows }: TablePlan, activity: string): boolean {
  const isDecision = symbols.some(({ id, kind }) => id === activity && kind === 'decision');
  return !isDecision && arrows.filter(({ source }) => source === activity).length > 1;
}

/** The decisions of a row that stand by themselves, below its step; the diagram changes them. */
export function loneDecisions(sop: Sop, { symbols }: TablePlan, row: number): readonly string[] {
  return symbols
    .filter((symbol) => symbol.row === row && symbol.kind === 'decision')
    .filter(({ id }) => id !== sop.activities[row]?.id)
    .map(({ id }) => sop.nodes.find((node) => node.id === id)?.name || id);
}

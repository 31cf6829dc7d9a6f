import type { DrawnConnector, DrawnSymbol } from './imported-document.ts';
import { withAbsentOfficials } from './flow/absent-officials.ts';
import { type Branches, branchesOf, relativeGuard } from './flow/branches-of.ts';
import { drawnWays } from './flow/drawn-ways.ts';
import { type Procedure, stepNumbered } from './flow/find-target.ts';
import { withGoingOn } from './flow/going-on.ts';
import { withBareReturns, withGuardedSteps } from './flow/guarded-steps.ts';
import { withLostDecisions } from './flow/lost-decisions.ts';
import { ownWays } from './flow/own-ways.ts';
import type { StepWays } from './flow/step-ways.ts';
import { withToldAlternatives } from './flow/told-alternatives.ts';
import { withUnsaidDecisions } from './flow/unsaid-decisions.ts';
import { keyOf } from './text/plain.ts';
import { stepReference } from './words/actions.ts';

/** What a document draws of its flow. */
export interface Drawing {
  readonly symbols: readonly DrawnSymbol[];
  readonly connectors: readonly DrawnConnector[];
}

/** How every step of a procedure goes on: by its arrows where there are, else by its words. */
export function planFlow(
  procedure: Procedure,
  { symbols, connectors }: Drawing,
): readonly StepWays[] {
  const { rows, starts } = procedure;
  const said = rows.map(({ activity, remarks, answers, outputs }, at) => {
    const found = branchesOf(activity, [remarks, answers].join('\n').trim(), outputs.join('\n'));
    // "Bila ada pekerjaan …" at the head of a part is what it is for, and asked of no step before.
    return starts.has(at) && found.isGuarded ? { branches: [], isGuarded: false } : found;
  });
  const branches = withRelativeGuards(procedure, said);
  const isMarked = (at: number) =>
    [...(rows[at]?.marks.values() ?? [])].some(({ kinds }) => kinds.includes('decision'));
  const own = rows.map((row, at) => {
    const said = branches[at] ?? { branches: [], isGuarded: false };
    // A condition over the whole step is the question of the step before.
    const isGuard = at > 0 && said.isGuarded && said.branches.length === 1 && !isMarked(at);
    const plan = ownWays(
      procedure,
      at,
      isGuard ? { branches: [], isGuarded: true } : said,
      isMarked(at),
    );
    const words = `${row.activity}\n${row.remarks}`;
    return plan.ways.length === 1 ? withJump(procedure, at, words, plan) : plan;
  });
  const guarded = withGuardedSteps(procedure, own, branches, isMarked);
  const stoodIn = withAbsentOfficials(procedure, guarded, branches);
  const goneOn = withGoingOn(procedure, stoodIn, branches);
  const returned = withBareReturns(procedure, goneOn, branches);
  const chosen = withToldAlternatives(procedure, returned, branches);
  const isDrawn = rows.some(({ marks }) =>
    [...marks.values()].some(({ kinds }) => kinds.some(isSymbol)),
  );
  const answered = withLostDecisions(procedure, chosen);
  const all = withUnsaidDecisions(procedure, answered, branches, isDrawn);
  const drawn = drawnWays(rows, symbols, connectors);
  return all.map((plan, at) => withDrawn(plan, drawn[at]));
}

/** Steps right below a question that are for one of its answers each. */
function withRelativeGuards(
  { rows }: Procedure,
  branches: readonly Branches[],
): readonly Branches[] {
  const done = [...branches];
  for (const [at, { question, branches: own }] of branches.entries()) {
    if (question?.endsWith('?') !== true || own.length > 0) continue;
    const guards = rows
      .slice(at + 1, at + 3)
      .map(({ activity, remarks }) => relativeGuard(activity, remarks));
    if (!guards[0] || guards.every((each) => each?.branches[0]?.isPositive !== false)) continue;
    guards.forEach((guard, index) => {
      if (guard) done[at + 1 + index] = guard;
    });
  }
  return done;
}

/** A tick says who, and nothing of the flow. */
const isSymbol = (kind: string) => kind === 'process' || kind === 'decision';

/** "… lalu kembali ke langkah 2", with no condition. */
function withJump({ rows }: Procedure, at: number, activity: string, plan: StepWays): StepWays {
  const key = keyOf(activity);
  const number = /\b(?:kembali|lanjut|dilanjutkan|ulangi)\b/.test(key)
    ? stepReference.exec(key)?.[1]
    : undefined;
  const target = number === undefined ? undefined : stepNumbered(rows, number.replaceAll(' ', '.'));
  const [way] = plan.ways;
  if (target === undefined || target === at || !way) return plan;
  const why = {
    id: `Dokumen menyebut langkah ${number ?? ''}.`,
    en: `The document names step ${number ?? ''}.`,
  };
  return { ...plan, ways: [{ ...way, target, confidence: 0.8, why }] };
}

/** The arrows as drawn, with the words of the text where they have none. */
function withDrawn(plan: StepWays, drawn: StepWays | undefined): StepWays {
  if (!drawn) return plan;
  const ways = drawn.ways.map((way) => {
    const same = plan.ways.find(({ target }) => target === way.target);
    // An arrow without a label: the words of the text say which answer it is.
    const isUnsaid = drawn.ways.length > 1 && way.confidence < 1;
    return isUnsaid && same && same.label !== ''
      ? { ...way, label: same.label, tone: same.tone, isRefusal: same.isRefusal, confidence: 1 }
      : way;
  });
  return { ...drawn, ways, question: plan.question };
}

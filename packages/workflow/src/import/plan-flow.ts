import type { DrawnConnector, DrawnSymbol } from './imported-document.ts';
import { withAbsentOfficials } from './flow/absent-officials.ts';
import { branchesOf } from './flow/branches-of.ts';
import { drawnWays } from './flow/drawn-ways.ts';
import { type Procedure, stepNumbered } from './flow/find-target.ts';
import { withGoingOn } from './flow/going-on.ts';
import { withBareReturns, withGuardedSteps } from './flow/guarded-steps.ts';
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
  const branches = rows.map(({ activity, remarks, outputs }, at) => {
    const found = branchesOf(activity, remarks, outputs.join('\n'));
    // "Bila ada pekerjaan …" at the head of a part is what it is for, and asked of no step before.
    return starts.has(at) && found.isGuarded ? { branches: [], isGuarded: false } : found;
  });
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
    return plan.ways.length === 1 ? withJump(procedure, at, row.activity, plan) : plan;
  });
  const guarded = withGuardedSteps(procedure, own, branches, isMarked);
  const stoodIn = withAbsentOfficials(procedure, guarded, branches);
  const goneOn = withGoingOn(procedure, stoodIn, branches);
  const returned = withBareReturns(procedure, goneOn, branches);
  const chosen = withToldAlternatives(procedure, returned, branches);
  const isDrawn = rows.some(({ marks }) =>
    [...marks.values()].some(({ kinds }) => kinds.some(isSymbol)),
  );
  const all = withUnsaidDecisions(procedure, chosen, branches, isDrawn);
  const drawn = drawnWays(rows, symbols, connectors);
  return all.map((plan, at) => withDrawn(plan, drawn[at]));
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

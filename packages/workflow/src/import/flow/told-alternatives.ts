import { rootOf } from '../text/root-of.ts';
import { capital, wordsOf } from '../text/plain.ts';
import { eitherWords, negativeWords } from '../words/conditions.ts';
import type { Branches } from './branches-of.ts';
import { labelOf, type Procedure } from './find-target.ts';
import { nextOf } from './own-ways.ts';
import { isDecision, type StepWays, type Way } from './step-ways.ts';

interface Alternative {
  readonly label: string;
  readonly words: readonly string[];
}

/**
 * A step that names two ways of going on ("apakah tercetak atau elektronik", "jika dalam kota diantar
 * langsung, jika tidak dikirim lewat jasa pengiriman") where the steps below speak of one each: it
 * is a decision between them, and the first of them passes the second by.
 */
export function withToldAlternatives(
  procedure: Procedure,
  plans: readonly StepWays[],
  branches: readonly Branches[],
): readonly StepWays[] {
  const done = [...plans];
  const { rows } = procedure;
  for (const [at, row] of rows.entries()) {
    const plan = plans[at];
    if (!plan || isDecision(plan) || plan.ways[0]?.target !== at + 1) continue;
    if (branches[at]?.isGuarded === true || branches[at + 1]?.isGuarded === true) continue;
    const [one, other] = alternatives(row.activity, branches[at]);
    if (!one || !other) continue;
    const first = stepOf(procedure, at, one, other);
    const second = stepOf(procedure, at, other, one);
    // Of one of them there is no step: it goes on past that of the other one.
    const to = [first ?? (second ?? 0) + 1, second ?? (first ?? 0) + 1] as const;
    const isPair = Math.min(...to) === at + 1 && to[0] !== to[1];
    if ((first === undefined && second === undefined) || !isPair) continue;
    const why = {
      id: `Kalimatnya menyebut dua jalan; langkah ${to.map((each) => labelOf(rows, each)).join(' dan ')} membicarakannya.`,
      en: `Its words name two ways, of which steps ${to.map((each) => labelOf(rows, each)).join(' and ')} speak.`,
    };
    const wayTo = (label: string, index: number): Way => ({
      label,
      target: nextOf(rows.length, index - 1),
      tone: 'neutral',
      confidence: 0.6,
      why,
    });
    done[at] = {
      ways: [wayTo(one.label, to[0]), wayTo(other.label, to[1])],
      question: capital(branches[at]?.question ?? `${one.label}?`),
      confidence: 0.6,
      why,
    };
    const isBoth = first !== undefined && second !== undefined;
    const passing = done[at + 1];
    if (isBoth && Math.max(...to) === at + 2 && passing && !isDecision(passing))
      done[at + 1] = {
        ...passing,
        ways: passing.ways.map((way) => ({
          ...way,
          target: nextOf(rows.length, at + 2),
          confidence: 0.55,
          why,
        })),
      };
  }
  return done;
}

function alternatives(activity: string, branches: Branches | undefined): readonly Alternative[] {
  const said = branches?.branches ?? [];
  if (said.length === 2)
    return said.map(({ label, action, condition }) => ({
      label,
      words: rootsOf(`${condition} ${action}`),
    }));
  const { one, other } = eitherWords.exec(activity)?.groups ?? {};
  if (one === undefined || other === undefined || negativeWords.test(other.toLowerCase()))
    return [];
  return [lastWords(one), other].map((text) => ({
    label: capital(text.trim()),
    words: rootsOf(text),
  }));
}

/** What stands right before "atau": "tercetak". */
const lastWords = (text: string) => text.trim().split(' ').slice(-1).join(' ');

const rootsOf = (text: string) =>
  wordsOf(text)
    .filter((word) => word.length > 3)
    .map(rootOf);

/** The step below that speaks of one alternative, and not of the other one. */
function stepOf(
  { rows }: Procedure,
  at: number,
  { words }: Alternative,
  other: Alternative,
): number | undefined {
  const own = words.filter((word) => !other.words.includes(word));
  const told = rows.slice(at + 1, at + 1 + farthest).map(({ activity }) => {
    const roots = new Set(rootsOf(activity));
    return (
      own.filter((word) => roots.has(word)).length -
      other.words.filter((word) => !words.includes(word) && roots.has(word)).length
    );
  });
  const most = Math.max(0, ...told);
  return most > 0 ? at + 1 + told.indexOf(most) : undefined;
}

const farthest = 5;

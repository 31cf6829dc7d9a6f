import { keyOf } from '../text/plain.ts';
import { checkWords } from '../words/conditions.ts';
import { type Procedure, returnTarget } from './find-target.ts';
import { isDecision, type StepWays } from './step-ways.ts';
import { supposedQuestion } from './supposed-question.ts';

/**
 * Decisions whose drawing is lost: words left in the cells of performers tell them. "Tidak" stands beside the
 * diamond or on the arrow that goes back above it, "Ya" beside it or on the arrow below.
 */
export function withLostDecisions(
  procedure: Procedure,
  plans: readonly StepWays[],
): readonly StepWays[] {
  const done = [...plans];
  const { rows } = procedure;
  for (const [at, { lostAnswers }] of rows.entries()) {
    if (lostAnswers?.no !== true) continue;
    const near = rows.slice(at, at + farthest).findIndex((row) => row.lostAnswers?.yes === true);
    const to = near < 0 ? at : at + near;
    if (done.slice(at, to + 1).some(isDecision)) continue;
    const own = placeBetween(procedure, at, to);
    const plan = done[own];
    const [way] = plan?.ways ?? [];
    if (own === 0 || !plan || !way) continue;
    const why = {
      id: 'Kata "Ya" atau "Tidak" tertinggal pada kolom pelaksana, sedangkan gambarnya hilang.',
      en: 'The words "Ya" or "Tidak" are left in the performers\' columns, and the drawing is lost.',
    };
    done[own] = {
      ways: [
        { ...way, label: 'Ya', tone: 'positive', confidence: 0.7, why },
        { ...returnTarget(procedure, own, ''), label: 'Tidak', tone: 'negative', confidence: 0.5 },
      ],
      question: supposedQuestion(rows[own]?.activity ?? ''),
      confidence: 0.65,
      why,
    };
  }
  return done;
}

/** Rows that the two labels of one decision are apart at most, and one more. */
const farthest = 3;

/** The step that checks, else the one in the middle, else the one that says no. */
function placeBetween({ rows }: Procedure, from: number, to: number): number {
  const checking = rows
    .slice(from, to + 1)
    .findIndex(({ activity }) => checkWords.test(keyOf(activity)));
  if (checking >= 0) return from + checking;
  return to - from === 2 ? from + 1 : from;
}

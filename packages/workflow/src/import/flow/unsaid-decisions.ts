import { mainClause } from '../performers/evidence.ts';
import { approvingWords, verifyingWords } from '../words/conditions.ts';
import type { Branches } from './branches-of.ts';
import { type Procedure, returnTarget } from './find-target.ts';
import { isDecision, type StepWays } from './step-ways.ts';
import { supposedQuestion } from './supposed-question.ts';

/**
 * "Memverifikasi berkas", "Menyetujui usulan": a step that says neither condition nor answer, and is
 * drawn as a decision in most signed SOPs. Taken as one, at a low confidence, where the document
 * draws no symbols: a document that draws them has its say.
 */
export function withUnsaidDecisions(
  procedure: Procedure,
  plans: readonly StepWays[],
  branches: readonly Branches[],
  isDrawn: boolean,
): readonly StepWays[] {
  if (isDrawn) return plans;
  const done = [...plans];
  const { rows, performers, known, starts } = procedure;
  for (const [at, row] of rows.entries()) {
    const [plan, next] = [plans[at], branches[at + 1]];
    const [way] = plan?.ways ?? [];
    const isPlain = plan && !isDecision(plan) && way?.target === at + 1;
    if (!isPlain || at === 0 || starts.has(at) || next?.isGuarded === true) continue;
    const clause = mainClause(row.activity, known);
    const hasJustDecided = [at - 1, at - 2, at - 3].some(
      (before) =>
        performers[before] === performers[at] && isDecision(done[before] ?? { ...plan, ways: [] }),
    );
    if (!verifyingWords.test(clause) && (hasJustDecided || !approvingWords.test(clause))) continue;
    const why = {
      id: 'Jawaban tidak tertulis; langkah seperti ini lazimnya bercabang.',
      en: 'No answers are written; a step like this branches as a rule.',
    };
    const found = returnTarget(procedure, at, '');
    done[at] = {
      ways: [
        { ...way, label: 'Ya', tone: 'positive', confidence: 0.6, why },
        { ...found, label: 'Tidak', tone: 'negative', confidence: 0.4 },
      ],
      question: supposedQuestion(verifyingWords.exec(clause)?.[0] ?? ''),
      confidence: 0.5,
      why,
    };
  }
  return done;
}

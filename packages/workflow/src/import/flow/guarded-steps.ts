import { keyOf, wordsOf } from '../text/plain.ts';
import { absenceWords, negativeWords } from '../words/conditions.ts';
import type { Branch, Branches } from './branches-of.ts';
import { findTarget, labelOf, type Procedure, returnTarget } from './find-target.ts';
import { oppositeLabel } from './opposite-label.ts';
import { nextOf } from './own-ways.ts';
import type { StepWays, Target, Way } from './step-ways.ts';

/**
 * Steps that are done only on a condition ("Apabila tidak sesuai, petugas mengembalikan berkas"):
 * the step before them becomes the decision, and each of them one of its answers.
 *
 * @param isMarked - whether the document draws a step as a decision: then it is one by itself
 */
export function withGuardedSteps(
  procedure: Procedure,
  plans: readonly StepWays[],
  branches: readonly Branches[],
  isMarked: (at: number) => boolean,
): readonly StepWays[] {
  const done = [...plans];
  const count = procedure.rows.length;
  for (let at = 1; at < count; at++) {
    const group = groupFrom(branches, at, isMarked);
    if (group.length === 0) continue;
    const after = nextOf(count, at + group.length - 1);
    for (const [index, branch] of group.entries()) {
      const own = at + index;
      done[own] = stepAfter(procedure, own, branch, index < group.length - 1, after);
    }
    const base = done[at - 1];
    if (base) done[at - 1] = decided(procedure, base, group, at, after);
    at += group.length - 1;
  }
  return done;
}

/** The branches of a run of guarded steps that are answers to one question. */
function groupFrom(
  branches: readonly Branches[],
  at: number,
  isMarked: (at: number) => boolean,
): readonly Branch[] {
  const guard = (index: number) => {
    const each = branches[index];
    const isOne = each?.isGuarded === true && each.branches.length === 1 && !isMarked(index);
    const branch = isOne ? each.branches[0] : undefined;
    return branch && !absenceWords.test(branch.condition) ? branch : undefined;
  };
  const first = guard(at);
  if (!first) return [];
  const second = guard(at + 1);
  return second && isOther(first, second) ? [first, second] : [first];
}

/** Whether two conditions are the two answers of one question. */
function isOther(one: Branch, other: Branch): boolean {
  if (one.isPositive === other.isPositive) return false;
  const [a, b] = [topic(one.condition), topic(other.condition)];
  const isShort = a.length <= 2 && b.length <= 2;
  return isShort || a.some((word) => b.includes(word));
}

const topic = (condition: string) =>
  wordsOf(condition).filter(
    (word) => word.length > 3 && !negativeWords.test(word) && word !== 'untuk',
  );

/** How a guarded step goes on: back or to the end as it says, else past the other answers. */
function stepAfter(
  procedure: Procedure,
  at: number,
  branch: Branch,
  isBeforeOther: boolean,
  after: Target,
): StepWays {
  const leads = branch.step !== undefined || branch.does === 'return' || branch.does === 'reject';
  const isTold = !branch.isPositive && isBeforeOther && telling.test(keyOf(branch.action));
  const found = leads
    ? findTarget(procedure, at, branch)
    : isTold
      ? {
          target: 'end' as const,
          confidence: 0.6,
          why: {
            id: 'Setelah diberitahukan, tidak ada langkah lain bagi jawaban ini.',
            en: 'After the notice there is no further step for this answer.',
          },
        }
      : {
          target: after,
          confidence: 0.9,
          why: {
            id: 'Alur berlanjut ke langkah berikutnya.',
            en: 'The flow goes on to the next step.',
          },
        };
  return {
    ways: [{ label: '', tone: 'neutral', ...found }],
    question: '',
    confidence: 1,
    why: found.why,
  };
}

const telling =
  /\b(?:dikomunikasikan|diberitahu\w*|memberitahu\w*|diinformasikan|menginformasikan|disampaikan|menyampaikan|surat penolakan)\b/;

/** The step before the guarded ones, with their answers in place of the way that led on. */
function decided(
  procedure: Procedure,
  base: StepWays,
  group: readonly Branch[],
  at: number,
  after: Target,
): StepWays {
  const answers = group.map((branch, index): Way => ({
    label: branch.label,
    target: at + index,
    tone: branch.isPositive ? 'positive' : 'negative',
    confidence: 0.85,
    why: {
      id: `Langkah ${labelOf(procedure.rows, at + index)} hanya dilakukan bila "${branch.condition}".`,
      en: `Step ${labelOf(procedure.rows, at + index)} is done only on "${branch.condition}".`,
    },
  }));
  const [only] = group;
  if (group.length === 1 && only) {
    answers.push({
      label: oppositeLabel(only.label),
      target: after,
      tone: only.isPositive ? 'negative' : 'positive',
      confidence: 0.7,
      why: {
        id: 'Jawaban sebaliknya melewati langkah itu.',
        en: 'The other answer passes that step by.',
      },
    });
  }
  // Where both answers have steps of their own, nothing is left to guess; where one has, an answer that
  // the base only supposes is the one that this step writes.
  const isWritten = ({ tone }: Way) =>
    group.length > 1 || (only?.isPositive === false) === (tone === 'negative');
  const others = base.ways.filter(
    (way) =>
      base.ways.length > 1 && way.target !== at && !(way.confidence <= unwritten && isWritten(way)),
  );
  const known = new Set(answers.map(({ label }) => label.toLowerCase()));
  const kept = others.filter(({ label }) => !known.has(label.toLowerCase()));
  return {
    ways: [...answers, ...kept],
    question:
      base.question ||
      `${(group.find(({ isPositive }) => isPositive)?.label ?? oppositeLabel(only?.label ?? '')) || 'Ya'}?`,
    confidence: 0.85,
    why: answers[0]?.why ?? base.why,
  };
}

/** How sure a way is at most whose answer the document does not write. */
const unwritten = 0.5;

/**
 * A step that only sends back or refuses, right after a check ("Mengembalikan berkas yang kurang"),
 * is the bad answer of that check even where no condition is written.
 */
export function withBareReturns(
  procedure: Procedure,
  plans: readonly StepWays[],
  branches: readonly Branches[],
): readonly StepWays[] {
  const done = [...plans];
  const { rows } = procedure;
  for (const [at, row] of rows.entries()) {
    const before = done[at - 1];
    const isBare = sendsBack.test(keyOf(row.activity)) && branches[at]?.branches.length === 0;
    if (!isBare || !before || before.ways.length > 1 || at + 1 >= rows.length) continue;
    const isRefusal = /^menolak|^penolakan/.test(keyOf(row.activity));
    const why = {
      id: `Langkah ${labelOf(rows, at)} hanya mengembalikan atau menolak; disimpulkan sebagai jawaban "Tidak".`,
      en: `Step ${labelOf(rows, at)} only sends back or refuses; taken as the answer "no".`,
    };
    done[at - 1] = {
      ways: [
        { label: 'Ya', target: at + 1, tone: 'positive', confidence: 0.6, why },
        { label: 'Tidak', target: at, tone: 'negative', confidence: 0.6, why },
      ],
      question: 'Lengkap dan benar?',
      confidence: 0.6,
      why,
    };
    const found = isRefusal
      ? { target: 'end' as const, isRefusal: true, confidence: 0.7, why }
      : returnTarget(procedure, at, row.activity);
    done[at] = {
      ways: [{ label: '', tone: 'neutral', ...found }],
      question: '',
      confidence: 1,
      why,
    };
  }
  return done;
}

const sendsBack = /^(?:(?:\w+ ){0,3})?(?:mengembalikan|pengembalian|menolak|penolakan)\b/;

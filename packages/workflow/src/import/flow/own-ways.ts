import { keyOf } from '../text/plain.ts';
import { helpWords, needWords } from '../words/actions.ts';
import { checkWords, qualityWords } from '../words/conditions.ts';
import type { Branch, Branches } from './branches-of.ts';
import { findTarget, type Procedure, returnTarget } from './find-target.ts';
import { oppositeLabel } from './opposite-label.ts';
import type { StepWays, Target, Way } from './step-ways.ts';

/**
 * How a step goes on by its own words and symbol.
 *
 * @param isMarked - whether the document draws it as a decision
 */
export function ownWays(
  procedure: Procedure,
  at: number,
  branches: Branches,
  isMarked: boolean,
): StepWays {
  const { rows } = procedure;
  const activity = rows[at]?.activity ?? '';
  const asked = branches.question ?? '';
  if (!isAsked(branches, activity, isMarked)) return plainWay(rows.length, at);
  const positive = branches.branches.filter(({ isPositive }) => isPositive);
  const negative = branches.branches.filter(({ isPositive }) => !isPositive);
  const good = positive.map((each) => wayOf(procedure, at, each));
  const bad = negative.map((each) => wayOf(procedure, at, each));
  if (good.length === 0) good.push(missingGood(procedure, at, activity, asked, bad));
  if (bad.length === 0) bad.push(missingBad(procedure, at, good));
  const ways = [...good, ...bad];
  const isOneWay = ways.every(
    ({ target, isRefusal }) => target === ways[0]?.target && isRefusal === ways[0].isRefusal,
  );
  if (isOneWay) return plainWay(rows.length, at);
  const isSaid = branches.branches.length > 0 || asked !== '';
  return {
    ways: told(ways),
    question: asked === '' ? questionOf(good[0]?.label ?? '', bad[0]?.label ?? '') : asked,
    confidence: isMarked ? 1 : isSaid ? 0.92 : 0.6,
    why: isMarked
      ? {
          id: 'Dokumen menggambar belah ketupat pada langkah ini.',
          en: 'The document draws a diamond at this step.',
        }
      : {
          id: `Kalimatnya memuat pilihan: "${asked || (branches.branches[0]?.condition ?? '')}".`,
          en: `Its words hold a choice: "${asked || (branches.branches[0]?.condition ?? '')}".`,
        },
  };
}

/** Whether a step is a decision: drawn as one, asked, or with a way that does not just lead on. */
function isAsked({ branches, question }: Branches, activity: string, isMarked: boolean): boolean {
  if (isMarked) return true;
  const leads = branches.some(
    ({ does, step }) => does === 'return' || does === 'reject' || step !== undefined,
  );
  if (leads) return true;
  if (branches.length === 0) return question !== undefined && question.endsWith('?');
  // "Memeriksa berkas, jika lengkap dicatat": a check has its other answer even where none is written.
  const [only] = branches;
  const isQuality = branches.length === 1 && qualityWords.test(keyOf(only?.condition ?? ''));
  if (isQuality && checkWords.test(keyOf(activity))) return true;
  // Two ways of doing the step itself, and then on: no decision of the procedure.
  if (branches.every(({ does }) => does === 'other')) return false;
  // Two good answers: which steps they lead to is for the steps below to tell.
  if (branches.length > 1 && branches.every(({ isPositive }) => isPositive)) return false;
  return checkWords.test(keyOf(activity)) || question?.endsWith('?') === true;
}

function wayOf(procedure: Procedure, at: number, branch: Branch): Way {
  const isOdd = !branch.isPositive && branch.does === 'other';
  // What is done on a bad answer and is neither return nor refusal leads back at a guess.
  const found = isOdd
    ? { ...returnTarget(procedure, at, branch.action), confidence: 0.45 }
    : findTarget(procedure, at, branch);
  return {
    label: branch.label,
    tone: branch.isPositive ? 'positive' : 'negative',
    ...found,
  };
}

function missingGood(
  procedure: Procedure,
  at: number,
  activity: string,
  asked: string,
  bad: readonly Way[],
): Way {
  const next = nextOf(procedure.rows.length, at);
  const label = oppositeLabel(bad[0]?.label ?? 'Tidak');
  const goesOn = bad.some(({ target }) => target === next);
  const sender = procedure.performers
    .slice(0, at)
    .findLastIndex((each) => each !== procedure.performers[at]);
  const isHelp = needWords.test(keyOf(asked)) && helpWords.test(keyOf(activity));
  if (goesOn && isHelp && sender >= 0)
    return {
      label,
      target: sender,
      tone: 'neutral',
      confidence: 0.55,
      why: {
        id: 'Arah jawaban ini tidak tertulis; yang dibantu disimpulkan melanjutkan pekerjaannya sendiri.',
        en: 'Where this answer leads is not written; whoever is helped is taken to go on with the own work.',
      },
    };
  return {
    label,
    target: next,
    tone: 'positive',
    confidence: goesOn ? 0.5 : 0.95,
    why: {
      id: 'Jawaban sebaliknya berlanjut ke langkah berikutnya.',
      en: 'The other answer goes on to the next step.',
    },
  };
}

function missingBad(procedure: Procedure, at: number, good: readonly Way[]): Way {
  const found = returnTarget(procedure, at, '');
  const label = good[0]?.label;
  return {
    ...found,
    label: label === undefined || label === '' ? 'Tidak' : oppositeLabel(label),
    tone: 'negative',
    confidence: 0.4,
    why: {
      id: `Arah jawaban ini tidak tertulis. ${found.why.id}`,
      en: `Where this answer leads is not written. ${found.why.en}`,
    },
  };
}

/** No two arrows of a decision have the same label. */
function told(ways: readonly Way[]): readonly Way[] {
  const seen = new Map<string, number>();
  return ways.map((way) => {
    const count = (seen.get(way.label.toLowerCase()) ?? 0) + 1;
    seen.set(way.label.toLowerCase(), count);
    return count === 1 ? way : { ...way, label: `${way.label} (${count})` };
  });
}

function questionOf(good: string, bad: string): string {
  const words = good === '' || good === 'Ya' ? oppositeLabel(bad === '' ? 'Tidak' : bad) : good;
  return words === 'Ya' ? '' : `${words}?`;
}

export const nextOf = (count: number, at: number): Target => (at + 1 < count ? at + 1 : 'end');

export function plainWay(count: number, at: number): StepWays {
  const why = {
    id: 'Alur berlanjut ke langkah berikutnya.',
    en: 'The flow goes on to the next step.',
  };
  return {
    ways: [{ label: '', target: nextOf(count, at), tone: 'neutral', confidence: 1, why }],
    question: '',
    confidence: 1,
    why,
  };
}

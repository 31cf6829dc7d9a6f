import type { LocalText } from '@alur/model/text.js';
import type { StepRow } from '../table/step-row.ts';
import { mostOrdered, mostSteps, passes, returns } from './column-order.ts';
import type { Clue } from './evidence.ts';

export interface Assigned {
  /** Index of the performer. */
  readonly performer: number;
  readonly confidence: number;
  readonly why: Required<LocalText>;
  /** The other performers, likeliest first. */
  readonly others: readonly number[];
}

interface Choice {
  readonly names: readonly string[];
  /** Whether performers stand in the order in which they first act, as columns do. */
  readonly isOrdered: boolean;
  /** By row: the performers that the document itself names there; one is certain. */
  readonly said: readonly (readonly number[])[];
  /** By row: whether it is not sure that what is named there is who does it. */
  readonly isUnsure: readonly boolean[];
}

/**
 * Chooses a performer for each step so that the clues of all steps together, and the order of the
 * columns, fit best: the columns follow the order of the activities (PermenPAN-RB 35/2012, guide of
 * its forms), so a column to the right is hardly used before those left of it.
 *
 * How sure it is of a step is how much worse all would fit with the best other performer there.
 */
export function assignPerformers(
  rows: readonly StepRow[],
  clues: readonly (readonly Clue[])[],
  { names, isOrdered, said, isUnsure }: Choice,
): readonly Assigned[] {
  const count = names.length;
  const scores = rows.map((_, row) => {
    const own = Array.from({ length: count }, () => 0);
    for (const { performer, weight } of clues[row] ?? [])
      own[performer] = (own[performer] ?? 0) + weight;
    const named = said[row] ?? [];
    return own.map((score, performer) =>
      named.length > 0 && !named.includes(performer) ? score - barred : score,
    );
  });
  const keepsOrder = isOrdered && count <= mostOrdered && rows.length <= mostSteps;
  const forward = passes(scores, count, keepsOrder);
  const backward = returns(scores, count, keepsOrder);
  const chosen = rows.map((_, row): Assigned => {
    const best = Array.from({ length: count }, (_, performer) =>
      Math.max(
        ...Array.from(
          { length: keepsOrder ? count : 1 },
          (_, seen) =>
            (forward[row]?.[performer]?.[seen] ?? -Infinity) +
            (backward[row]?.[performer]?.[seen] ?? 0),
        ),
      ),
    );
    const ranked = best
      .map((score, performer) => ({ score, performer }))
      .sort((a, b) => b.score - a.score || a.performer - b.performer);
    const [first, second] = ranked;
    const performer = first?.performer ?? 0;
    const isSaid = said[row]?.length === 1;
    // The only name that the text has is no column: another may be meant.
    const isAlone = second === undefined && !isOrdered && !(clues[row] ?? []).some(isStrong);
    const margin = (first?.score ?? 0) - (isAlone ? (first?.score ?? 0) : (second?.score ?? -9));
    return {
      performer,
      confidence: isSaid ? (isUnsure[row] === true ? unsure : 1) : sureBy(margin, isOrdered),
      why: isSaid
        ? (isUnsure[row] === true ? perhapsIn : saidIn)(names[performer] ?? '')
        : reasonFor(clues[row] ?? [], performer, isOrdered),
      others: ranked.slice(1).map((each) => each.performer),
    };
  });
  return isOrdered ? everyColumnUsed(chosen, scores, said, names) : chosen;
}

const isStrong = ({ weight }: Clue) => weight > 2;

/**
 * A column without a symbol would not be there: a performer that got no step takes the one that it
 * fits almost as well as who has it, where that one keeps another.
 */
function everyColumnUsed(
  chosen: readonly Assigned[],
  scores: readonly (readonly number[])[],
  said: readonly (readonly number[])[],
  names: readonly string[],
): readonly Assigned[] {
  const done = [...chosen];
  for (const [idle, name] of names.entries()) {
    if (done.some(({ performer }) => performer === idle)) continue;
    const open = done.flatMap(({ performer }, row) => {
      const keeps = done.filter((each) => each.performer === performer).length > 1;
      const loss = (scores[row]?.[performer] ?? 0) - (scores[row]?.[idle] ?? 0);
      return keeps && said[row]?.length !== 1 && loss < idleLoss ? [{ row, loss }] : [];
    });
    const [best] = open.sort((a, b) => a.loss - b.loss);
    const before = best && done[best.row];
    if (!best || !before) continue;
    const others = [before.performer, ...before.others.filter((each) => each !== idle)];
    const why = {
      id: `Kolom "${name}" belum mempunyai langkah lain; langkah ini yang paling cocok.`,
      en: `The column "${name}" has no other step; this one fits it best.`,
    };
    done[best.row] = { performer: idle, confidence: 0.5, why, others };
  }
  return done;
}

const idleLoss = 1;

/** Taken off for a performer in whose cell nothing stands, where something stands in another. */
const barred = 40;
const saidIn = (name: string): Required<LocalText> => ({
  id: `Dokumen menempatkan langkah ini pada "${name}".`,
  en: `The document puts this step to "${name}".`,
});

/** Without columns those whom the text names need not be all: another may be meant. */
function sureBy(margin: number, isOrdered: boolean): number {
  const sure = Math.round(100 / (1 + Math.exp(-0.45 * margin))) / 100;
  return isOrdered ? sure : Math.min(sure, mostWithoutColumns);
}

const mostWithoutColumns = 0.7;
const unsure = 0.6;
const perhapsIn = (name: string): Required<LocalText> => ({
  id: `Kalimatnya menyebut "${name}", yang belum tentu pelaksana langkah ini.`,
  en: `Its words name "${name}", who need not be the one that does this step.`,
});

function reasonFor(
  clues: readonly Clue[],
  performer: number,
  isOrdered: boolean,
): Required<LocalText> {
  const best = clues
    .filter((clue) => clue.performer === performer && clue.weight > 0.5)
    .sort((a, b) => b.weight - a.weight)[0];
  return best?.why ?? (isOrdered ? byOrder : byNeighbours);
}

const byOrder: Required<LocalText> = {
  id: 'Pelaksana tidak disebut; disimpulkan dari urutan kegiatan dan urutan kolom pelaksana.',
  en: 'No performer is named; inferred from the order of the steps and of the columns.',
};
const byNeighbours: Required<LocalText> = {
  id: 'Pelaksana tidak disebut; disimpulkan dari langkah sebelum dan sesudahnya.',
  en: 'No performer is named; inferred from the steps before and after.',
};

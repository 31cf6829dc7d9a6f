import type { DrawnSymbol } from '../imported-document.ts';
import { itemsOf, withoutBullet } from '../text/items.ts';
import { bareNumber } from '../text/marker.ts';
import type { FlowTable, TablePart } from './flow-tables.ts';
import type { HeadColumn } from './head-of.ts';
import { answerWords, onlyAnswers } from '../words/marks.ts';
import { hasLostAnswers, lostAnswersIn } from './lost-answers.ts';
import { type Mark, markOf } from './mark-of.ts';
import type { LostAnswers, StepRow } from './step-row.ts';

/** The rows of a flowchart table as steps: what belongs to one step is put together. */
export function stepRows(table: FlowTable): readonly StepRow[] {
  const isLost = hasLostAnswers(table);
  const drafts = table.parts.flatMap((part) => part.rows.map((row) => draftOf(part, row, isLost)));
  const isNumbered = drafts.filter(({ number }) => number !== '').length * 2 > drafts.length;
  const steps: Draft[] = [];
  for (const [at, draft] of drafts.entries()) {
    if (draft.isEmpty || draft.isTitle || isHeadOf(draft, drafts[at + 1])) continue;
    const last = steps.at(-1);
    if (last && belongsTo(draft, last, isNumbered)) steps.splice(-1, 1, joined(last, draft));
    else steps.push({ ...draft, number: draft.number || draft.above });
  }
  return steps
    .filter(({ number, activity }) => !totals.test(activity) && !totals.test(number))
    .map(toStep);
}

/** A last row that adds up the times is no step. */
const totals = /^(?:jumlah|total)\b/i;

interface Draft {
  readonly where: string;
  readonly number: string;
  readonly activity: string;
  readonly performer: string;
  readonly inputs: string;
  readonly areInputsGuessed: boolean;
  readonly duration: string;
  readonly unit?: string | undefined;
  readonly outputs: string;
  readonly remarks: string;
  readonly answers: string;
  readonly lostAnswers: LostAnswers;
  readonly marks: ReadonlyMap<number, Mark>;
  readonly drawn: readonly DrawnSymbol[];
  /** Whether number or activity are one merged cell with the row above. */
  readonly isMerged: boolean;
  /** The number of rows above that its cell goes on from. */
  readonly above: string;
  readonly isEmpty: boolean;
  /** One cell over the whole width: "A. Tahap pendaftaran". */
  readonly isTitle: boolean;
}

/** @param isLost - whether letters in the cells of performers are labels of lost arrows */
function draftOf(part: TablePart, row: number, isLost: boolean): Draft {
  const { grid, head, rows } = part;
  const isFirst = row === rows[0];
  const read = (of: HeadColumn['part']) => {
    const texts: string[] = [];
    for (const [column, each] of head.columns.entries()) {
      if (each.part !== of || (!isFirst && grid.isOne(row, column, row - 1, column))) continue;
      if (column > 0 && grid.isOne(row, column, row, column - 1)) continue;
      texts.push(grid.text(row, column));
    }
    return texts.filter((text) => text !== '').join('\n');
  };
  const mergedUp = (of: HeadColumn['part']) => {
    const column = head.columns.findIndex(({ part: each }) => each === of);
    const isOne = !isFirst && column >= 0 && grid.isOne(row, column, row - 1, column);
    return isOne ? grid.text(row, column) : '';
  };
  const performers = head.columns.flatMap(({ part: of }, column) =>
    of === 'performer' ? [column] : [],
  );
  const marks = new Map(
    performers.flatMap((column, index) => {
      const isRest = !isFirst && grid.isOne(row, column, row - 1, column);
      const cell = grid.at(row, column);
      const isLabel = isLost && onlyAnswers.test(cell.text.trim());
      const mark = isRest || isLabel ? undefined : markOf(cell);
      return mark ? [[index, mark] as const] : [];
    }),
  );
  const texts = grid.rowTexts(row);
  return {
    where: `Tabel, baris ${row + 1}`,
    number: bareNumber(read('number')),
    activity: read('activity').split('\n').map(withoutBullet).join('\n'),
    performer: read('performers').replaceAll('\n', ' '),
    inputs: read('requiredInputs'),
    areInputsGuessed: head.columns.some(
      ({ part: of }, column) => of === 'requiredInputs' && grid.at(row, column).isGuess === true,
    ),
    duration: read('duration').replaceAll('\n', ' '),
    unit: head.columns.find(({ part: of }) => of === 'duration')?.unit,
    outputs: read('outputs'),
    remarks: read('remarks'),
    answers: head.columns
      .flatMap(({ label, part: of }, column) => {
        const number = /^(?:(?:ke|langkah|no)[.\s]+)*(\d{1,3})\.?$/i.exec(
          grid.text(row, column),
        )?.[1];
        const isAnswer = of === undefined && answerWords.test(label) && number !== undefined;
        return isAnswer ? [`${label}: ke langkah ${number}`] : [];
      })
      .join('\n'),
    lostAnswers: isLost ? lostAnswersIn(part, row) : { yes: false, no: false },
    marks,
    drawn: head.columns.flatMap((_, column) => {
      const isRest = !isFirst && grid.isOne(row, column, row - 1, column);
      const isAgain = column > 0 && grid.isOne(row, column, row, column - 1);
      return isRest || isAgain ? [] : (grid.at(row, column).symbols ?? []);
    }),
    isMerged: mergedUp('number') !== '' || mergedUp('activity') !== '',
    above: bareNumber(mergedUp('number')),
    isEmpty: texts.length === 0 && marks.size === 0,
    isTitle: isTitle(part, row, texts),
  };
}

/** One cell over the whole width, or behind its number: "B | PENELITIAN". */
function isTitle({ grid, head }: TablePart, row: number, texts: readonly string[]): boolean {
  if (texts.length === 1) return grid.width > 1 && grid.spanRight(row, 0) === grid.width;
  const activity = head.columns.findIndex(({ part }) => part === 'activity');
  const span = grid.spanRight(row, activity);
  return texts.length === 2 && span > 2 && activity + span === grid.width;
}

/** "1 | Pelaporan" above "1.1 | Melaporkan …", where merged cells were lost. */
function isHeadOf(draft: Draft, next: Draft | undefined): boolean {
  const { number, inputs, duration, outputs, performer, marks } = draft;
  const isBare = [inputs, duration, outputs, performer].every((text) => text === '');
  const isBelow = number !== '' && next?.number.startsWith(`${number}.`) === true;
  return isBare && marks.size === 0 && (isBelow || /^(?:[A-Z]|[IVX]{2,5})$/.test(number));
}

/** "a. …, b. …" beside one number: each with a performer and a time of its own is a step. */
const isOwnStep = ({ above, activity, duration, marks, performer }: Draft) =>
  above !== '' && activity !== '' && duration !== '' && (marks.size > 0 || performer !== '');

/** Whether a row goes on with the step of the row above. */
function belongsTo(draft: Draft, last: Draft, isNumbered: boolean): boolean {
  if (draft.isMerged) return !isOwnStep(draft);
  if (draft.number !== '') return draft.number === last.number && draft.activity === '';
  if (draft.activity === '') return true;
  const { inputs, duration, outputs, marks } = draft;
  const isBare = inputs === '' && duration === '' && outputs === '' && marks.size === 0;
  return isNumbered && isBare && /^(?:\p{Ll}|\()/u.test(draft.activity);
}

function joined(above: Draft, below: Draft): Draft {
  const lines = (key: 'activity' | 'inputs' | 'outputs' | 'remarks') =>
    [above[key], below[key]].filter((text) => text !== '').join('\n');
  return {
    ...above,
    activity: lines('activity'),
    inputs: lines('inputs'),
    areInputsGuessed: above.areInputsGuessed || below.areInputsGuessed,
    outputs: lines('outputs'),
    remarks: lines('remarks'),
    answers: [above.answers, below.answers].filter((text) => text !== '').join('\n'),
    performer: above.performer || below.performer,
    lostAnswers: {
      yes: above.lostAnswers.yes || below.lostAnswers.yes,
      no: above.lostAnswers.no || below.lostAnswers.no,
    },
    duration: [above.duration, below.duration].filter((text) => text !== '').join('; '),
    marks: new Map([...below.marks, ...above.marks]),
    drawn: [...above.drawn, ...below.drawn],
  };
}

function toStep({ inputs, outputs, unit, duration, performer, ...draft }: Draft): StepRow {
  const isBare = unit !== undefined && /^\d+(?:[.,]\d+)?$/.test(duration);
  return {
    where: draft.where,
    number: draft.number,
    activity: draft.activity,
    marks: draft.marks,
    drawn: draft.drawn,
    ...(performer === '' ? {} : { performer }),
    requiredInputs: itemsOf(inputs),
    ...(draft.areInputsGuessed ? { areInputsGuessed: true } : {}),
    duration: isBare ? `${duration} ${unit}` : duration,
    ...(isBare ? { isUnitFromHead: true } : {}),
    outputs: itemsOf(outputs),
    remarks: draft.remarks.replaceAll('\n', ' '),
    ...(draft.answers === '' ? {} : { answers: draft.answers }),
    ...(draft.lostAnswers.yes || draft.lostAnswers.no ? { lostAnswers: draft.lostAnswers } : {}),
  };
}
